// What is planned, typed where it is judged; beside what stands it carries its own verdict.
import { Suspense } from 'react';
import type { Evidence } from '../../../../core/assessment/requirement/evidence.ts';
import type { Outcome } from '../../../../core/assessment/verdict/outcome.ts';
import type { Decimal } from '../../../../core/quantity/decimal.ts';
import { lazyPart } from '../../../../fields/lazy-part.tsx';
import { formatDecimal } from '../../../../i18n/format.ts';
import { useWords } from '../../../../i18n/i18n.ts';
import { unitName } from '../../../../i18n/place-name.ts';
import type { ScheduleRow } from '../../../../sheets/frame/outcome-rows.ts';
import type { PlannedRow } from '../../../../sheets/frame/planned-row.ts';
import { DraftInput } from '../../marks/draft-input.tsx';
import { useSteady } from '../../marks/loaded.ts';
import { unitText } from '../../marks/requirement-text.ts';
import { VerdictTag } from '../../marks/tags.tsx';
import { GapCell } from '../measure-cells.tsx';
import styles from '../rows.module.css';

/** Comes when somebody plans for several places: the first screen does without it. */
const PlannedTotal = lazyPart(() =>
  import('./planned-total.tsx').then(({ PlannedTotal: component }) => component),
);

interface Props {
  readonly outcome: Outcome;
  readonly label: string;
}

export function Planned({ outcome, label }: Props) {
  const { t } = useWords();
  const { yardstick } = useSteady();
  const { measure, planned } = outcome;
  const level = planned?.levels[yardstick];
  return (
    <>
      <span className={styles['withUnit']}>
        <Figure outcome={outcome} label={label} />
        <span className={styles['unit']}>{unitText(measure.unit, planned?.value ?? null, t)}</span>
      </span>
      {planned !== null && level !== undefined && (
        <Judged
          row={{ value: planned.value, ...level }}
          unit={measure.unit}
          evidence={outcome.levels[yardstick].evidence}
          alone={planned.standsUnknown || outcome.existing === null}
        />
      )}
    </>
  );
}

interface InAllProps {
  readonly row: ScheduleRow;
  readonly label: string;
}

export function PlannedInAll({ row, label }: InAllProps) {
  const { t, language } = useWords();
  const { planned, measure, places } = row;
  const [only] = places;
  if (places.length === 1 && only !== undefined) return <Planned outcome={only} label={label} />;
  const value = planned?.value ?? null;
  const sum = value === null ? null : formatDecimal(value, language);
  return (
    <>
      <span className={styles['withUnit']}>
        {isSummed(measure) ? (
          sum
        ) : (
          <Suspense fallback={sum}>
            <PlannedTotal row={row} label={label} />
          </Suspense>
        )}
        <span className={styles['unit']}>{unitText(measure.unit, value, t)}</span>
      </span>
      {planned !== null && (
        <Judged row={planned} unit={measure.unit} evidence={row.evidence} alone />
      )}
    </>
  );
}

/** What is the sum, or the count, of other figures is not typed. */
function isSummed({ existingFrom, counts, adds }: Outcome['measure']): boolean {
  return existingFrom !== undefined || counts !== undefined || !adds;
}

interface JudgedProps {
  readonly row: PlannedRow;
  readonly unit: Outcome['measure']['unit'];
  readonly evidence: Evidence;
  /** True where nothing that stands is counted with it. */
  readonly alone: boolean;
}

/** Where both are typed, the verdict of what is planned stands with its figure. */
function Judged({ row: { value, verdict, gap }, unit, evidence, alone }: JudgedProps) {
  const { t, language } = useWords();
  const { stocks } = useSteady();
  const sum = alone || value === null ? null : formatDecimal(value, language);
  return (
    <>
      {sum !== null && (
        <span className={styles['entered']}>{t('results.plannedSum', { sum })}</span>
      )}
      {stocks.existing && (
        <span className={styles['entered']}>
          {t('results.asPlanned')} <VerdictTag verdict={verdict} evidence={evidence} />{' '}
          <GapCell gap={gap} unit={unit} />
        </span>
      )}
    </>
  );
}

function Figure({ outcome, label }: Props) {
  const words = useWords();
  const { t, language } = words;
  const { pathOf } = useSteady();
  const { measure, unit, planned, existing } = outcome;
  const shown = (value: Decimal | null) => (value === null ? null : formatDecimal(value, language));
  if (measure.existingFrom !== undefined) return shown(existing);
  const isTyped = unit.planned.has(measure.id);
  return (
    <DraftInput
      isOfResults
      path={[...pathOf(unit), 'planned', measure.id]}
      label={t('results.plannedOf', { measure: label, name: unitName(unit, words) })}
      placeholder={(isTyped ? null : shown(planned?.value ?? null)) ?? t('results.fillIn')}
    />
  );
}
