// What is not required, folded into single lines: coming, not asked, silent, conditional, stated without a number.
import type { ReactNode } from 'react';
import type { Outcome } from '../../core/assessment/outcome.ts';
import { formatDate } from '../../i18n/format.ts';
import { useWords } from '../../i18n/i18n.ts';
import { placeChain } from '../../core/plan/place.ts';
import type { Considered } from '../../core/assessment/requirement.ts';
import type { Explained } from './explanation.tsx';
import { useCalculator } from './loaded.ts';
import { silentMeasures } from '../../sheets/silent-measures.ts';
import { requirementText, unitText } from './requirement-text.ts';
import { usePaperName } from './tags.tsx';
import { useFateText } from './fate-text.ts';
import styles from './results.module.css';

export function Folded({ onExplain }: { readonly onExplain: (explained: Explained) => void }) {
  const { t, say, language } = useWords();
  const { assessment, rules } = useCalculator();
  const name = usePaperName();
  const fate = useFateText();
  if (assessment === null) return null;
  const { outcomes, silent, notAsked, plan } = assessment;
  const silence = silentMeasures(assessment);
  const heard = distinctRules([...outcomes, ...silent]);
  const coming = heard.filter(({ fate: { kind } }) => kind === 'coming');
  const conditional = heard.filter(
    ({ fate: { kind } }) => !['binds', 'satisfied', 'pending', 'coming'].includes(kind),
  );
  const chain = placeChain(plan.place, rules.rulebook.places);
  const stated = rules.rulebook.packs
    .filter(({ document }) =>
      document.jurisdiction === null
        ? plan.packs.includes(document.id)
        : chain.includes(document.jurisdiction),
    )
    .flatMap(({ document, stated: entries }) => entries.map((entry) => ({ document, entry })));
  return (
    <div className={styles['folded']}>
      <Line
        title={t('folded.silent', { count: silence.length })}
        note={t('folded.silentWhy')}
        count={silence.length}
      >
        {silence.map((measure) => (
          <li key={measure.id} className={styles['silentItem']}>
            {say(measure.label)} <span className={styles['silentWord']}>{t('origin.silent')}</span>
          </li>
        ))}
      </Line>
      <Line title={t('folded.coming', { count: coming.length })} count={coming.length}>
        {coming.map(({ rule: { provision, document } }) => (
          <li key={provision.id}>
            {say(provision.statement)}{' '}
            <span className={styles['paper']}>
              {name(document)} {t('explain.section', { section: provision.section })}
            </span>{' '}
            <span className={styles['due']}>
              {t('folded.comingDue', { date: formatDate(provision.due ?? '', language) })}
            </span>
          </li>
        ))}
      </Line>
      <Line
        title={t('folded.notAsked', { count: notAsked.length })}
        note={t('folded.notAskedWhy')}
        count={notAsked.length}
      >
        {notAsked.map((outcome) => (
          <li key={`${outcome.unit.scope} ${outcome.measure.id}`}>
            <button
              type="button"
              className="link"
              onClick={() =>
                onExplain({
                  measure: outcome.measure.id,
                  scope: outcome.unit.scope,
                  at: outcome.unit.at,
                })
              }
            >
              {say(outcome.measure.label)}
            </button>{' '}
            <span className={styles['paper']}>
              {t(`scopes.${outcome.unit.scope}`)} · {outcome.unit.name}
            </span>{' '}
            {requirementText(outcome.levels.aim, t, language) ?? ''}{' '}
            {outcome.status === 'pending' ? '' : unitText(outcome.measure.unit, t)}
          </li>
        ))}
      </Line>
      <Line
        title={t('folded.conditional', { count: conditional.length })}
        count={conditional.length}
      >
        {conditional.map(({ rule: { provision, document }, fate: why }) => (
          <li key={provision.id}>
            {say(provision.statement)}{' '}
            <span className={styles['paper']}>
              {name(document)} {t('explain.section', { section: provision.section })}
            </span>{' '}
            {why.kind === 'binds' || why.kind === 'satisfied' ? '' : fate(why)}
          </li>
        ))}
      </Line>
      <Line title={t('folded.stated', { count: stated.length })} count={stated.length}>
        {stated.map(({ document, entry }) => (
          <li key={entry.id}>
            {say(entry.statement)}{' '}
            <span className={styles['paper']}>
              {name(document)} {t('explain.section', { section: entry.section })}
            </span>
          </li>
        ))}
      </Line>
    </div>
  );
}

/** Each provision once: with the fate that matters most, when it differs from place to place. */
function distinctRules(outcomes: readonly Outcome[]): Considered[] {
  const found = new Map<string, Considered>();
  const speaks = ({ fate: { kind } }: Considered) =>
    ['binds', 'satisfied', 'pending'].includes(kind);
  for (const one of outcomes.flatMap(({ considered }) => considered)) {
    const earlier = found.get(one.rule.provision.id);
    if (earlier === undefined || (speaks(one) && !speaks(earlier)))
      found.set(one.rule.provision.id, one);
  }
  return [...found.values()];
}

interface LineProps {
  readonly title: string;
  readonly note?: string;
  readonly count: number;
  readonly children: ReactNode;
}

function Line({ title, note, count, children }: LineProps) {
  if (count === 0) return null;
  return (
    <details className={styles['line']}>
      <summary>{title}</summary>
      {note !== undefined && <p className={styles['lineNote']}>{note}</p>}
      <ul>{children}</ul>
    </details>
  );
}
