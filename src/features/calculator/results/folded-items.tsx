// The lines inside what is folded: a silent measure, a measure of a wider place, a rule that does not act.
import { Fragment, memo } from 'react';
import type { Outcome } from '../../../core/assessment/verdict/outcome.ts';
import type { Measure, PackDocument, Provision, Words } from '../../../core/rulebook/pack.ts';
import type { Fate } from '../../../core/rulebook/fate.ts';
import { formatDate } from '../../../i18n/format.ts';
import { SourceLink } from '../../../fields/source-link.tsx';
import { useWords } from '../../../i18n/i18n.ts';
import { unitName } from '../../../i18n/place-name.ts';
import type { Encouraged } from '../../../sheets/frame/encouraged-list.ts';
import { ruleHref } from '../../../state/rulebook/address.ts';
import type { Explained } from '../explanation/explanation.tsx';
import { useFateText } from '../marks/fate-text.ts';
import { requirementText, requirementUnit } from '../marks/requirement-text.ts';
import { isSamePlace } from './same-row.ts';
import styles from './folded.module.css';
import source from '../marks/source.module.css';

/** Drawn once: nothing of it changes while one types. */
export const SilentItem = memo(function SilentItem({ measure }: { readonly measure: Measure }) {
  const { t, say } = useWords();
  return (
    <li className={styles['silentItem']}>
      <a href={ruleHref({ kind: 'measure', id: measure.id })}>{say(measure.label)}</a>{' '}
      <span className={styles['silentWord']}>{t('origin.silent')}</span>
    </li>
  );
});

/** Ticked where it is there in every place that was looked at. */
export function EncouragedItem({ measure, scope, rules, counts }: Encouraged) {
  const { t, say } = useWords();
  const papers = new Map(
    rules.map((rule) => [`${rule.document.id} ${rule.provision.section}`, rule] as const),
  );
  return (
    <li>
      {say(measure.label)}{' '}
      <span className={source['paper']}>
        {t(`scopes.${scope}`)}
        {[...papers].map(([key, { document, provision }]) => (
          <Fragment key={key}>
            {' · '}
            <SourceLink document={document} section={provision.section} />
          </Fragment>
        ))}
      </span>{' '}
      {t('encouraged.counts', counts)}
    </li>
  );
}

interface NotAskedProps {
  readonly outcome: Outcome;
  readonly onExplain: (explained: Explained) => void;
}

export const NotAskedItem = memo(function NotAskedItem({ outcome, onExplain }: NotAskedProps) {
  const words = useWords();
  const { t, say, language } = words;
  const { unit, measure, levels, status } = outcome;
  return (
    <li>
      <button
        type="button"
        className="link"
        onClick={() => onExplain({ measure: measure.id, scope: unit.scope, at: unit.at })}
      >
        {say(measure.label)}
      </button>{' '}
      <span className={source['paper']}>
        {t(`scopes.${unit.scope}`)} · {unitName(unit, words)}
      </span>{' '}
      {requirementText(levels.aim, t, language) ?? ''}{' '}
      {status === 'pending' ? '' : requirementUnit(levels.aim, measure.unit, t)}
    </li>
  );
}, isSameNotAsked);

function isSameNotAsked(a: NotAskedProps, b: NotAskedProps): boolean {
  return a.onExplain === b.onExplain && isSamePlace(a.outcome, b.outcome, 'aim');
}

interface RuleProps {
  readonly provision: {
    readonly statement: Words;
    readonly section: string;
    readonly due?: string | undefined;
    readonly when?: Provision['when'];
  };
  readonly document: PackDocument;
  readonly fate?: Fate;
  /** Says from when it is asked. */
  readonly due?: boolean;
}

export const RuleItem = memo(function RuleItem({ provision, document, fate, due }: RuleProps) {
  const { t, say, language } = useWords();
  const fateText = useFateText();
  return (
    <li>
      {say(provision.statement)}{' '}
      <span className={source['paper']}>
        <SourceLink document={document} section={provision.section} />
      </span>{' '}
      {due === true && (
        <span className={styles['due']}>
          {t('folded.comingDue', { date: formatDate(provision.due ?? '', language) })}
        </span>
      )}
      {fate !== undefined &&
        fate.kind !== 'binds' &&
        fate.kind !== 'satisfied' &&
        provision.when !== undefined &&
        fateText({ fate, provision: { when: provision.when } }, null)}
    </li>
  );
}, isSameRule);

/** A fate is a few words: it is the same when it says the same. */
function isSameRule(a: RuleProps, b: RuleProps): boolean {
  return (
    a.provision === b.provision &&
    a.document === b.document &&
    a.due === b.due &&
    JSON.stringify(a.fate) === JSON.stringify(b.fate)
  );
}
