// From a plan on screen to the paper that it is to be an example of: one being written, or one that the plan carries.
import { Link, useLocation } from 'wouter';
import { useWords } from '../../../i18n/i18n.ts';
import type { Moment } from '../../../state/assessed/moment.ts';
import { isTable, listAt, textAt, type Table } from '../../../state/writing/pack-data.ts';
import { useWriting } from '../../../state/writing/writing-store.ts';
import { examplesAddress } from '../addresses.ts';
import { useFocusWhenLost } from '../../../ui/focus-lost.ts';
import { styles } from '../looks/styles.ts';

export function ChoosePaper({ moment }: { readonly moment: Moment }) {
  const { t } = useWords();
  const heading = useFocusWhenLost<HTMLHeadingElement>();
  const papers = useWriting((state) => state.papers) ?? [];
  const [, go] = useLocation();
  const written = new Set(papers.map(({ document }) => textAt(document, ['document', 'id'])));
  const carried = moment.draft.ownPacks
    .filter(isTable)
    .filter((one) => !written.has(textAt(one, ['document', 'id'])));
  const open = (pack: Table) => go(examplesAddress(useWriting.getState().begin(pack)));
  const name = moment.draft.name || t('plan.unnamed');
  return (
    <section className={styles['section']} aria-label={t('writing.whole.choose', { name })}>
      <h2 ref={heading} tabIndex={-1}>
        {t('writing.whole.choose', { name })}
      </h2>
      <p className={styles['hint']}>{t('writing.whole.chooseWhy')}</p>
      <ul className={styles['entries']}>
        {papers.map(({ key, document }) => (
          <li key={key} className={styles['row']}>
            <Link href={examplesAddress(key)} className={styles['grow']}>
              <Named pack={document} />
            </Link>
          </li>
        ))}
        {carried.map((pack) => (
          <li key={textAt(pack, ['document', 'id'])} className={styles['row']}>
            <button type="button" className="link" onClick={() => open(pack)}>
              <Named pack={pack} />
            </button>
          </li>
        ))}
      </ul>
      {papers.length + carried.length === 0 && <p>{t('writing.whole.noPaper')}</p>}
      <Link href="/rules/write/new">{t('writing.new.heading')}</Link>
    </section>
  );
}

function Named({ pack }: { readonly pack: Table }) {
  const { t, language } = useWords();
  const count = listAt(pack, ['provisions']).length;
  return (
    <>
      {textAt(pack, ['document', 'title', language]) || t('writing.untitled')}{' '}
      <span className={styles['beside']}>{t('writing.list.holds', { count })}</span>
    </>
  );
}
