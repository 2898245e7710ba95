// A place: who speaks at each level of its chain, what each says of every measure, and what nobody says.
import { useMemo } from 'react';
import { chainSpeech } from '../../../core/catalogue/chain-speech.ts';
import type { Measure } from '../../../core/rulebook/pack.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { ruleHref } from '../../../state/rulebook/address.ts';
import { LOOKED_FOR } from '../../../state/rulebook/looked-for.ts';
import { useRulebook } from '../../../state/rulebook/rulebook-context.ts';
import { PageTitle } from '../page-title.tsx';
import { usePlaceTitle } from '../place-name.ts';
import page from '../rulebook.module.css';
import { ChainPapers } from './chain-papers.tsx';
import { LookedForList } from './looked-for-list.tsx';
import { SpeechTable } from './speech-table.tsx';

export function PlacePage({ code }: { readonly code: string }) {
  const { t } = useWords();
  const { rulebook } = useRulebook();
  const speech = useMemo(() => chainSpeech(rulebook, code), [rulebook, code]);
  const name = usePlaceTitle()(code);
  const looked = LOOKED_FOR.filter(({ place }) => place === code);
  return (
    <>
      <PageTitle>{name}</PageTitle>
      <section className={page['section']}>
        <h3>{t('rulebook.place.levels')}</h3>
        <ChainPapers place={code} />
        <p>
          <a href={writeHref(code)}>{t('rulebook.place.write', { place: name })}</a>
        </p>
      </section>
      {speech.rows.length === 0 ? <p>{t('rulebook.place.nothing')}</p> : null}
      {speech.rows.length > 0 && <SpeechTable speech={speech} />}
      {looked.length > 0 && <LookedForList looked={looked} />}
      {speech.unsaid.length > 0 && <Unsaid measures={speech.unsaid} />}
    </>
  );
}

/** Where the writing of a pack for a place begins. */
export function writeHref(code: string): string {
  return `#/rules/write/new?place=${code}`;
}

function Unsaid({ measures }: { readonly measures: readonly Measure[] }) {
  const { t, say } = useWords();
  return (
    <details className={page['section']}>
      <summary>{t('rulebook.place.unsaid', { count: measures.length })}</summary>
      <ul className={page['columns']}>
        {measures.map(({ id, label }) => (
          <li key={id}>
            <a href={ruleHref({ kind: 'measure', id })}>{say(label)}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}
