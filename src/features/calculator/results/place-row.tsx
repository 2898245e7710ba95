// The places inside a measure's row, one line each.
import { useState } from 'react';
import type { Outcome } from '../../../core/assessment/verdict/outcome.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { unitName } from '../../../i18n/place-name.ts';
import { readAsPlanned } from '../../../core/assessment/verdict/read-as-planned.ts';
import { verdictOf } from '../../../core/assessment/verdict/row-verdict.ts';
import { Planned } from './planned/planned-cell.tsx';
import { Existing } from './existing-cell.tsx';
import type { Explained } from '../explanation/explanation.tsx';
import { useSteady } from '../marks/loaded.ts';
import { GapCell } from './measure-cells.tsx';
import { requirementUnit } from '../marks/requirement-text.ts';
import styles from './rows.module.css';
import { VerdictTag } from '../marks/tags.tsx';
import { StockCells } from './stock-cells.tsx';
import { Value } from './value-cell.tsx';

const FIRST_PLACES = 20;

interface Props {
  readonly outcome: Outcome;
  readonly label: string;
  readonly onExplain: (explained: Explained) => void;
}

function PlaceRow({ outcome, label, onExplain }: Props) {
  const words = useWords();
  const { t } = words;
  const { yardstick, stocks } = useSteady();
  const { unit, measure, levels } = outcome;
  const level = levels[yardstick];
  const judged = stocks.existing ? outcome : readAsPlanned(outcome);
  const missing = [...new Set(level.missing.map(({ input }) => input))];
  return (
    <tr className={styles['place']}>
      <th scope="row">{unitName(unit, words)}</th>
      <td className={`number ${styles['value']}`}>
        <Value
          row={{
            lower: level.lower,
            upper: level.upper,
            missing,
            places: [outcome],
            verdict: verdictOf(outcome, yardstick),
          }}
          label={`${unitName(unit, words)} ${label}`}
          unit={requirementUnit(level, measure.unit, t)}
          onExplain={() => onExplain({ measure: measure.id, scope: unit.scope, at: unit.at })}
        />
      </td>
      <StockCells
        existing={<Existing outcome={outcome} label={label} />}
        planned={<Planned outcome={outcome} label={label} />}
      />
      <td className="number" data-label={t('results.gap')}>
        <GapCell gap={judged.levels[yardstick].gap} unit={measure.unit} />
      </td>
      <td>
        <VerdictTag verdict={verdictOf(judged, yardstick)} evidence={level.evidence} />
      </td>
      <td />
    </tr>
  );
}

interface RowsProps extends Omit<Props, 'outcome'> {
  readonly places: readonly Outcome[];
}

export function PlaceRows({ places, label, onExplain }: RowsProps) {
  const { t } = useWords();
  const [limit, setLimit] = useState(FIRST_PLACES);
  return (
    <>
      {places.slice(0, limit).map((outcome) => (
        <PlaceRow key={outcome.unit.at} outcome={outcome} label={label} onExplain={onExplain} />
      ))}
      {places.length > limit && (
        <tr>
          <td colSpan={7}>
            <button type="button" className="link" onClick={() => setLimit(limit + 200)}>
              {t('communities.more', { count: places.length - limit })}
            </button>
          </td>
        </tr>
      )}
    </>
  );
}
