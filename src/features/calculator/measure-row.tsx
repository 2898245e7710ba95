// A measure of the plan: its row, and one line for each place inside when opened.
import { useState } from 'react';
import type { Outcome } from '../../core/assessment/outcome.ts';
import { formatDecimal, formatRatio } from '../../i18n/format.ts';
import { useWords } from '../../i18n/i18n.ts';
import { coverage, verdictOf, type RowVerdict, type ScheduleRow } from '../../sheets/schedule.ts';
import { draftPathOf } from '../../state/unit-path.ts';
import { Gauge } from '../../ui/gauge.tsx';
import { DraftInput } from './draft-input.tsx';
import type { Explained } from './explanation.tsx';
import { goToInput, useInputName } from './input-names.ts';
import { useCalculator } from './loaded.ts';
import { requirementText, unitText } from './requirement-text.ts';
import { Source } from './source.tsx';
import { ForceTag, VerdictTag } from './tags.tsx';
import styles from './results.module.css';

interface Props {
  readonly row: ScheduleRow;
  readonly onExplain: (explained: Explained) => void;
}

const FIRST_PLACES = 20;

export function MeasureRow({ row, onExplain }: Props) {
  const { t, language, say } = useWords();
  const calculator = useCalculator();
  const [open, setOpen] = useState(false);
  const [limit, setLimit] = useState(FIRST_PLACES);
  const { measure, places } = row;
  const [only] = places;
  const single = places.length === 1 && only !== undefined;
  const label = say(measure.label);
  const unit = unitText(measure.unit, t);
  const share = coverage(row.existing, row.lower);
  const flags = flagsOf(row, calculator.assessment?.plan.extent === 'site');
  return (
    <tbody
      data-measure={measure.id}
      className={row.verdict === 'short' ? styles['isShort'] : undefined}
    >
      <tr>
        <th scope="row" className={styles['measure']}>
          {single ? (
            label
          ) : (
            <button
              type="button"
              className={styles['opener']}
              aria-expanded={open}
              aria-label={t('results.open', { name: label, count: places.length })}
              onClick={() => setOpen(!open)}
            >
              <span aria-hidden="true">{open ? '▾' : '▸'}</span> {label}
              <span className={styles['count']}>
                {t('results.places', { count: places.length })}
              </span>
            </button>
          )}
          {row.force !== null && <ForceTag force={row.force} />}
          {flags.map((flag) => (
            <span key={flag} className={styles['flag']}>
              {t(`results.${flag}`)}
            </span>
          ))}
        </th>
        <td className={`number ${styles['value']}`}>
          <Value
            row={row}
            label={label}
            unit={unit}
            onExplain={() =>
              onExplain({ measure: measure.id, scope: row.scope, at: single ? only.unit.at : null })
            }
          />
        </td>
        <td className={`number ${styles['existing']}`} data-label={t('results.existing')}>
          {single ? (
            <Existing outcome={only} label={label} />
          ) : row.existing === null ? (
            ''
          ) : (
            formatDecimal(row.existing, language)
          )}
          {!single && <Entered row={row} />}
          {share !== null && row.existing !== null && row.lower !== null && (
            <Gauge
              share={share}
              tone={toneOf(row.verdict)}
              label={t('results.barLabel', {
                existing: formatDecimal(row.existing, language),
                required: formatRatio(row.lower, 'lower', language),
              })}
            />
          )}
        </td>
        <td className="number" data-label={t('results.gap')}>
          {row.gap !== null && !row.gap.numerator.isZero() && (
            <b>{formatRatio(row.gap, 'lower', language)}</b>
          )}
        </td>
        <td>
          <VerdictTag verdict={row.verdict} />
        </td>
        <td>
          <Source rules={row.deciding} />
        </td>
      </tr>
      {open &&
        places
          .slice(0, limit)
          .map((outcome) => (
            <PlaceRow key={outcome.unit.at} outcome={outcome} label={label} onExplain={onExplain} />
          ))}
      {open && places.length > limit && (
        <tr>
          <td colSpan={6}>
            <button type="button" className="link" onClick={() => setLimit(limit + 200)}>
              {t('communities.more', { count: places.length - limit })}
            </button>
          </td>
        </tr>
      )}
    </tbody>
  );
}

function toneOf(verdict: RowVerdict): 'good' | 'bad' | 'open' {
  if (verdict === 'short') return 'bad';
  return verdict === 'met' || verdict === 'above' ? 'good' : 'open';
}

/** How many places have said what they have, while some have not. */
function Entered({ row: { places } }: { readonly row: ScheduleRow }) {
  const { t } = useWords();
  const entered = places.filter(({ existing }) => existing !== null).length;
  if (entered === 0 || entered === places.length) return null;
  return (
    <span className={styles['entered']}>
      {t('results.entered', { entered, total: places.length })}
    </span>
  );
}

type Flag = 'share' | 'estimated' | 'outside' | 'conflict' | 'noWholeFits';

function flagsOf({ places, scope }: ScheduleRow, site: boolean): Flag[] {
  const some = (test: (outcome: Outcome) => boolean) => places.some(test);
  const flags: [Flag, boolean][] = [
    ['share', site && scope === 'street'],
    ['estimated', some((one) => one.estimated)],
    ['outside', some((one) => one.outsidePeriod)],
    ['conflict', some((one) => one.status === 'conflict')],
    ['noWholeFits', some((one) => one.status === 'noWholeFits')],
  ];
  return flags.flatMap(([flag, holds]) => (holds ? [flag] : []));
}

interface ValueProps {
  readonly row: Pick<ScheduleRow, 'lower' | 'upper' | 'missing' | 'places' | 'verdict'>;
  readonly label: string;
  readonly unit: string;
  readonly onExplain: () => void;
}

/** The number looks and is clickable; what is missing leads to its field. */
function Value({ row, label, unit, onExplain }: ValueProps) {
  const { t, language } = useWords();
  const calculator = useCalculator();
  const nameOf = useInputName(calculator);
  const text = requirementText(row, t, language);
  if (text === null && row.missing.length > 0) {
    const first = row.places.flatMap(({ missing }) => missing)[0];
    const inputs = row.missing.map(nameOf).join(t('results.and'));
    return (
      <button
        type="button"
        className={styles['missing']}
        onClick={() => first !== undefined && goToInput(first, calculator)}
      >
        {t('results.missing', { inputs })}
      </button>
    );
  }
  const value = text ?? '—';
  return (
    <>
      <button
        type="button"
        className={styles['explain']}
        aria-label={t('results.explain', { measure: label, value: `${value} ${unit}` })}
        onClick={onExplain}
      >
        {value}
      </button>
      <span className={styles['unit']}>{unit}</span>
    </>
  );
}

function Existing({ outcome, label }: { readonly outcome: Outcome; readonly label: string }) {
  const { t, language } = useWords();
  const { assessment } = useCalculator();
  if (assessment === null) return null;
  const { measure, unit, existing } = outcome;
  if (measure.existingFrom !== undefined)
    return existing === null ? null : formatDecimal(existing, language);
  const derived =
    existing !== null && !unit.existing.has(measure.id)
      ? formatDecimal(existing, language)
      : t('results.fillIn');
  return (
    <DraftInput
      path={[...draftPathOf(assessment.plan, unit), 'existing', measure.id]}
      label={t('results.existingOf', { measure: label, name: unit.name })}
      placeholder={derived}
    />
  );
}

function PlaceRow({
  outcome,
  label,
  onExplain,
}: {
  readonly outcome: Outcome;
  readonly label: string;
  readonly onExplain: (explained: Explained) => void;
}) {
  const { t, language } = useWords();
  const { yardstick } = useCalculator();
  const { unit, measure, levels } = outcome;
  const level = levels[yardstick];
  const missing = [...new Set(level.missing.map(({ input }) => input))];
  return (
    <tr className={styles['place']}>
      <th scope="row">{unit.name === '' ? unit.at : unit.name}</th>
      <td className={`number ${styles['value']}`}>
        <Value
          row={{
            lower: level.lower,
            upper: level.upper,
            missing,
            places: [outcome],
            verdict: verdictOf(outcome, yardstick),
          }}
          label={`${unit.name} ${label}`}
          unit={unitText(measure.unit, t)}
          onExplain={() => onExplain({ measure: measure.id, scope: unit.scope, at: unit.at })}
        />
      </td>
      <td className={`number ${styles['existing']}`} data-label={t('results.existing')}>
        <Existing outcome={outcome} label={label} />
      </td>
      <td className="number" data-label={t('results.gap')}>
        {level.gap !== null && !level.gap.numerator.isZero() && (
          <b>{formatRatio(level.gap, 'lower', language)}</b>
        )}
      </td>
      <td>
        <VerdictTag verdict={verdictOf(outcome, yardstick)} />
      </td>
      <td />
    </tr>
  );
}
