// The papers of one's own: those being written on this machine, and those that the plan in hand carries.
import { useState } from 'react';
import { Link } from 'wouter';
import { useWords } from '../../../i18n/i18n.ts';
import type { Moment } from '../../../state/assessed/moment.ts';
import { isHeardIn, standingIn } from '../../../state/writing/in-plan.ts';
import { forgetTextOfPaper } from '../../../state/own-packs/paper-texts.ts';
import type { Paper } from '../../../state/writing/kept-papers.ts';
import { isTable, textAt } from '../../../state/writing/pack-data.ts';
import { useWriting } from '../../../state/writing/writing-store.ts';
import { Ask } from '../../../ui/ask.tsx';
import { useFocusWhenLost } from '../../../ui/focus-lost.ts';
import { paperAddress } from '../addresses.ts';
import { OtherStarts } from '../files/other-starts.tsx';
import { styles } from '../looks/styles.ts';
import { CarriedPaper } from './carried-paper.tsx';
import { Named } from './named-pack.tsx';

export function PapersPage({ moment }: { readonly moment: Moment }) {
  const { t } = useWords();
  const heading = useFocusWhenLost<HTMLHeadingElement>();
  const papers = useWriting((state) => state.papers) ?? [];
  return (
    <>
      <header className={styles['paperHead']}>
        <h2 ref={heading} tabIndex={-1}>
          {t('writing.title')}
        </h2>
        <p className={styles['hint']}>{t('writing.why')}</p>
        <div className={styles['tools']}>
          <Link href="/rules/write/new" className="button">
            {t('writing.new.heading')}
          </Link>
        </div>
        <OtherStarts moment={moment} />
      </header>
      <section className={styles['section']} aria-label={t('writing.list.written')}>
        <h3>{t('writing.list.written')}</h3>
        {papers.length === 0 && <p className={styles['hint']}>{t('writing.list.noneWritten')}</p>}
        <ul className={styles['entries']}>
          {papers.map((paper) => (
            <Written key={paper.key} {...{ paper, moment }} />
          ))}
        </ul>
      </section>
      <Carried moment={moment} />
    </>
  );
}

function Carried({ moment }: { readonly moment: Moment }) {
  const { t } = useWords();
  const { ownPacks, packs } = moment.draft;
  return (
    <section className={styles['section']} aria-label={t('writing.list.carried')}>
      <h3>{t('writing.list.carried')}</h3>
      {ownPacks.length === 0 && <p className={styles['hint']}>{t('writing.list.noneCarried')}</p>}
      <ul className={styles['entries']}>
        {ownPacks.filter(isTable).map((pack) => (
          <CarriedPaper
            key={textAt(pack, ['document', 'id'])}
            {...{ pack, packs }}
            isHeard={isHeardIn(moment.draft, pack)}
          />
        ))}
      </ul>
    </section>
  );
}

function Written({ paper, moment }: { readonly paper: Paper; readonly moment: Moment }) {
  const { t, language } = useWords();
  const drop = useWriting((state) => state.drop);
  const [asks, setAsks] = useState(false);
  const { key, document } = paper;
  const title = textAt(document, ['document', 'title', language]) || t('writing.untitled');
  return (
    <li className={styles['row']}>
      <Link href={paperAddress(key)} className={styles['grow']}>
        <Named pack={document} />
      </Link>
      <span className={styles['hint']}>
        {t(`writing.plan.${standingIn(moment.draft, document)}`)}
      </span>
      <button type="button" className="button quiet" onClick={() => setAsks(true)}>
        {t('writing.list.remove', { name: title })}
      </button>
      {asks && (
        <Ask
          question={t('writing.list.dropAsk', { name: title })}
          yes={t('writing.list.drop')}
          no={t('plan.cancel')}
          onYes={() => {
            drop(key);
            forgetTextOfPaper(key).catch(() => undefined);
          }}
          onNo={() => setAsks(false)}
        />
      )}
    </li>
  );
}
