// What stands and what is short, with its unit, in the row of a measure.
import type { Ratio } from '../../../core/quantity/ratio.ts';
import type { Unit } from '../../../core/rulebook/pack.ts';
import { formatDecimal, formatRatio } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { coverage, type ScheduleRow } from '../../../sheets/frame/outcome-rows.ts';
import { type RowVerdict } from '../../../core/assessment/verdict/row-verdict.ts';
import { Gauge } from '../../../ui/gauge.tsx';
import { Existing } from './existing-cell.tsx';
import { unitText } from '../marks/requirement-text.ts';
import styles from './rows.module.css';

interface Props {
  readonly row: ScheduleRow;
  readonly label: string;
}

export function ExistingInAll({ row, label }: Props) {
  const [only] = row.places;
  const isSingle = row.places.length === 1 && only !== undefined;
  return (
    <>
      {isSingle ? <Existing outcome={only} label={label} /> : <Sum row={row} />}
      <Picture row={row} />
    </>
  );
}

function Sum({ row: { existing, measure, places } }: { readonly row: ScheduleRow }) {
  const { t, language } = useWords();
  const entered = places.filter((place) => place.existing !== null).length;
  return (
    <>
      {existing !== null && (
        <>
          {formatDecimal(existing, language)}{' '}
          <span className={styles['unit']}>{unitText(measure.unit, existing, t)}</span>
        </>
      )}
      {entered > 0 && entered < places.length && (
        <span className={styles['entered']}>
          {t('results.entered', { entered, total: places.length })}
        </span>
      )}
    </>
  );
}

function Picture({ row: { existing, lower, verdict } }: { readonly row: ScheduleRow }) {
  const { t, language } = useWords();
  const share = coverage(existing, lower);
  if (share === null || existing === null || lower === null) return null;
  const label = t('results.barLabel', {
    existing: formatDecimal(existing, language),
    required: formatRatio(lower, 'lower', language),
  });
  return <Gauge share={share} tone={toneOf(verdict)} label={label} />;
}

function toneOf(verdict: RowVerdict): 'good' | 'bad' | 'open' {
  if (verdict === 'short') return 'bad';
  return verdict === 'met' || verdict === 'above' ? 'good' : 'open';
}

export function GapCell({ gap, unit }: { readonly gap: Ratio | null; readonly unit: Unit }) {
  const { t, language } = useWords();
  if (gap === null || gap.numerator.isZero()) return null;
  return (
    <>
      <b>{formatRatio(gap, 'lower', language)}</b>{' '}
      <span className={styles['unit']}>{unitText(unit, gap, t)}</span>
    </>
  );
}
