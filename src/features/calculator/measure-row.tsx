// A measure of the plan: its row, and one line for each place inside when opened.
import { useState } from 'react';
import type { Outcome } from '../../core/assessment/outcome.ts';
import { formatDecimal, formatRatio } from '../../i18n/format.ts';
import { useWords } from '../../i18n/i18n.ts';
import { coverage, type RowVerdict, type ScheduleRow } from '../../sheets/schedule.ts';
import { Gauge } from '../../ui/gauge.tsx';
import { Existing } from './existing-cell.tsx';
import type { Explained } from './explanation.tsx';
import { useCalculator } from './loaded.ts';
import { PlaceRow } from './place-row.tsx';
import { unitText } from './requirement-text.ts';
import { Source } from './source.tsx';
import { ForceTag, VerdictTag } from './tags.tsx';
import { Value } from './value-cell.tsx';
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
