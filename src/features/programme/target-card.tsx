// One target counted by communities: what it asks, how many meet it, which do not and which are still open.
import { Fragment } from 'react';
import type { Assessment } from '../../core/assessment/assess.ts';
import { plain } from '../../core/quantity/decimal.ts';
import type { Goal } from '../../core/assessment/programme/goals.ts';
import { useWords } from '../../i18n/i18n.ts';
import { unitName } from '../../i18n/place-name.ts';
import { metShape, resting } from '../../sheets/frame/verdict-words.ts';
import { shareText } from './share-text.ts';
import { draftPathOf } from '../../state/draft/unit-path.ts';
import { CellVerdict } from '../../fields/cell-verdict.tsx';
import { SourceLink } from '../../fields/source-link.tsx';
import { DraftField } from '../../fields/draft-field.tsx';
import { TargetCommunities } from './target-communities.tsx';
import { TargetMarks } from './target-marks.tsx';
import { useRequirement } from '../../fields/required.ts';
import styles from '../../fields/judged.module.css';

interface Props {
  readonly goal: Goal;
  readonly assessment: Assessment;
}

export function TargetCard({ goal, assessment }: Props) {
  const words = useWords();
  const { t, say } = words;
  const { outcome, communities, named, typed } = goal;
  const { unit, measure } = outcome;
  const label = `${say(measure.label)} · ${unitName(unit, words)}`;
  return (
    <article className={styles['goal']}>
      <h4>
        {label} {unit.asked && <CellVerdict outcome={outcome} />}
      </h4>
      <Target goal={goal} />
      <Counts goal={goal} />
      <Unjudged goal={goal} />
      {!unit.asked && (
        <p className={styles['why']}>
          {t('register.goals.wider', { place: unitName(unit, words) })}
        </p>
      )}
      <p className={styles['why']}>
        {named.length === 0
          ? t('register.goals.rated')
          : `${t('register.goals.named')}${t('sheet.steps.colon')}${named.map((one) => say(one.label)).join(t('results.and'))}`}
      </p>
      <TargetCommunities
        summary={t('register.goals.failing')}
        communities={communities.filter(({ meets }) => meets === false)}
      />
      <TargetCommunities
        summary={t('register.goals.open')}
        communities={communities.filter(({ meets }) => meets === null)}
      />
      {named.length === 0 && communities.length > 0 && (
        <TargetMarks goal={goal} assessment={assessment} />
      )}
      {unit.asked && <TypedField goal={goal} assessment={assessment} label={label} />}
      {typed && <p className={styles['why']}>{t('register.goals.typed')}</p>}
    </article>
  );
}

/** A share is not judged on a list that may lack communities. */
function Unjudged({ goal: { outcome } }: { readonly goal: Goal }) {
  const { t } = useWords();
  const { partial } = outcome;
  if (partial === null) return null;
  const listed = plain(partial.listed);
  return (
    <p className={styles['why']}>
      {partial.stated === null
        ? t('sheet.flags.partial', { listed })
        : t('sheet.flags.partialOf', { listed, stated: plain(partial.stated) })}
    </p>
  );
}

/** A figure of the place itself, which wins over counting. */
function TypedField({ goal, assessment, label }: Props & { readonly label: string }) {
  const { t } = useWords();
  const { unit, measure } = goal.outcome;
  return (
    <p className={styles['typedField']}>
      {t('register.goals.typedField')}{' '}
      <DraftField
        path={[...draftPathOf(assessment.plan, unit), 'existing', measure.id]}
        label={`${t('register.goals.typedField')} ${label}`}
      />
    </p>
  );
}

/** What the papers say, with their sections, and what it comes to here. */
function Target({ goal: { outcome, shares } }: Pick<Props, 'goal'>) {
  const { t } = useWords();
  const requirement = useRequirement();
  const waiting = outcome.missing.some(({ input }) => input === 'communities');
  return (
    <p>
      {t('register.goals.standard', { standards: '' })}
      {shares.map(({ provision, document }, at) => (
        <Fragment key={provision.id}>
          {at > 0 && t('sheet.steps.comma')}
          {shareText(provision, t)} (<SourceLink document={document} section={provision.section} />)
        </Fragment>
      ))}
      {outcome.unit.asked &&
        !waiting &&
        ` · ${t('register.goals.required', { value: requirement(outcome) })}`}
    </p>
  );
}

function Counts({ goal: { communities, foregone, outcome } }: { readonly goal: Goal }) {
  const { t } = useWords();
  const { evidence } = outcome.levels.aim;
  const count = (meets: boolean | null) => communities.filter((one) => one.meets === meets).length;
  return (
    <p>
      {t('register.goals.ofAll', { count: communities.length })} ·{' '}
      <span className={styles['met']}>
        {metShape(evidence)}{' '}
        {resting(t('register.goals.meets', { count: count(true) }), evidence, t)}
      </span>{' '}
      ·{' '}
      <span className={count(false) > 0 ? styles['short'] : styles['open']}>
        ▼ {t('register.goals.fails', { count: count(false) })}
      </span>{' '}
      ·{' '}
      <span className={styles['open']}>
        – {t('register.goals.unknown', { count: count(null) })}
      </span>
      {foregone === 'met' && <> {resting(t('register.goals.reached'), evidence, t)}</>}
      {foregone !== null && foregone !== 'met' && (
        <> {t('register.goals.beyond', { count: Number(foregone) })}</>
      )}
    </p>
  );
}
