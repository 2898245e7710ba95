// What the other choices would change in the plan in hand: computed by the same engine when somebody asks.
import { useEffect, useState } from 'react';
import type { Assessment } from '../../../core/assessment/assess.ts';
import type { OpenQuestion } from '../../../core/catalogue/reading-register.ts';
import { switchedBy, type Switched } from '../../../core/catalogue/switched.ts';
import { Heads, ScrollTable } from '../../../fields/scroll-table.tsx';
import { useRequirementBy } from '../../../fields/required.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { unitName } from '../../../i18n/place-name.ts';
import { explainedHref } from '../../../state/rulebook/explained-address.ts';
import { useRulebook } from '../../../state/rulebook/rulebook-context.ts';
import page from '../rulebook.module.css';
import styles from './readings.module.css';

interface Props {
  readonly question: OpenQuestion;
}

export function SwitchedResults({ question }: Props) {
  const { t } = useWords();
  const { assessment } = useRulebook();
  const [isOpen, setOpen] = useState(false);
  if (assessment === null) return null;
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('rulebook.readings.change')}</summary>
      {isOpen && <Others question={question} assessment={assessment} />}
    </details>
  );
}

interface Other {
  readonly id: string | null;
  readonly changed: readonly Switched[];
}

/** Every choice but the one in use; open ways count as one of their own. */
function othersOf({ group, choices }: OpenQuestion, assessment: Assessment): Other[] {
  const inUse = assessment.plan.choices.get(group.id) ?? group.default ?? null;
  const ids = [...(group.default === undefined ? [null] : []), ...choices.map(({ id }) => id)];
  return ids
    .filter((id) => id !== inUse)
    .map((id) => ({ id, changed: switchedBy(assessment, group.id, id) }));
}

function Others({ question, assessment }: Props & { readonly assessment: Assessment }) {
  const { t, say } = useWords();
  const [worked, setWorked] = useState<{ of: Assessment; others: Other[] } | null>(null);
  useEffect(() => {
    const turn = setTimeout(
      () => setWorked({ of: assessment, others: othersOf(question, assessment) }),
      0,
    );
    return () => clearTimeout(turn);
  }, [question, assessment]);
  if (worked?.of !== assessment) return <p role="status">{t('rulebook.readings.working')}</p>;
  return worked.others.map(({ id, changed }) => {
    const choice = question.choices.find((one) => one.id === id);
    const label = choice === undefined ? t('rulebook.readings.either') : say(choice.label);
    return (
      <div key={id ?? ''} className={styles['other']}>
        <p>
          <b>{label}</b>
          {' — '}
          {changed.length === 0
            ? t('rulebook.readings.unchanged')
            : t('rulebook.readings.changed', { count: changed.length })}
        </p>
        {changed.length > 0 && <Changed changed={changed} title={label} />}
      </div>
    );
  });
}

const MOST = 20;
const HEADS = ['measure', 'at', 'required', 'instead'] as const;

function Changed({
  changed,
  title,
}: {
  readonly changed: readonly Switched[];
  readonly title: string;
}) {
  const { t } = useWords();
  return (
    <>
      <ScrollTable title={title}>
        <Heads words={HEADS.map((one) => t(`rulebook.columns.${one}`))} figures={[2, 3]} />
        <tbody>
          {changed.slice(0, MOST).map((one) => (
            <ChangedRow key={keyOf(one)} switched={one} />
          ))}
        </tbody>
      </ScrollTable>
      {changed.length > MOST && (
        <p className={page['cite']}>
          {t('rulebook.readings.rest', { count: changed.length - MOST })}
        </p>
      )}
    </>
  );
}

const keyOf = ({ before, after }: Switched) => {
  const one = before ?? after;
  return one === null ? '' : `${one.unit.scope} ${one.unit.at} ${one.measure.id}`;
};

function ChangedRow({ switched: { before, after } }: { readonly switched: Switched }) {
  const words = useWords();
  const { t, say } = words;
  const requirement = useRequirementBy('aim');
  const one = before ?? after;
  if (one === null) return null;
  const { measure, unit } = one;
  const said = (outcome: Switched['before']) =>
    outcome === null
      ? t('rulebook.readings.notRequired')
      : `${requirement(outcome)} · ${t(`verdicts.${outcome.levels.aim.verdict}`)}`;
  return (
    <tr>
      <th scope="row">
        {before === null ? (
          say(measure.label)
        ) : (
          <a href={explainedHref({ measure: measure.id, scope: unit.scope, at: unit.at })}>
            {say(measure.label)}
          </a>
        )}
      </th>
      <td>{unitName(unit, words)}</td>
      <td className="number">{said(before)}</td>
      <td className="number">{said(after)}</td>
    </tr>
  );
}
