// A measure of the plan: its row, and one line for each place inside when opened.
import { memo, useState } from 'react';
import type { Yardstick } from '../../../core/assessment/requirement/requirement.ts';
import { useWords } from '../../../i18n/i18n.ts';
import type { ScheduleRow } from '../../../sheets/frame/outcome-rows.ts';
import type { Explained } from '../explanation/explanation.tsx';
import { useSteady } from '../marks/loaded.ts';
import { ExistingInAll, GapCell } from './measure-cells.tsx';
import { PlannedInAll } from './planned/planned-cell.tsx';
import { PlaceRows } from './place-row.tsx';
import { requirementUnit } from '../marks/requirement-text.ts';
import { flagsOf } from './row-flags.ts';
import { isSameRow } from './same-row.ts';
import { StockCells } from './stock-cells.tsx';
import { Source } from '../marks/source.tsx';
import { ForceTag, VerdictTag } from '../marks/tags.tsx';
import { Value } from './value-cell.tsx';
import styles from './rows.module.css';

interface Props {
  readonly row: ScheduleRow;
  readonly onExplain: (explained: Explained) => void;
}

interface RowProps extends Props {
  readonly yardstick: Yardstick;
}

/** Drawn again when it would look another, not with every keystroke. */
export const MeasureRow = memo(function MeasureRow({ row, onExplain }: RowProps) {
  const [isOpen, setOpen] = useState(false);
  const { say } = useWords();
  const label = say(row.measure.label);
  return (
    <tbody
      data-measure={row.measure.id}
      className={row.verdict === 'short' ? styles['isShort'] : undefined}
    >
      <Head row={row} onExplain={onExplain} isOpen={isOpen} onOpen={setOpen} />
      {isOpen && <PlaceRows places={row.places} label={label} onExplain={onExplain} />}
    </tbody>
  );
}, isSame);

function isSame(a: RowProps, b: RowProps): boolean {
  return (
    a.onExplain === b.onExplain &&
    a.yardstick === b.yardstick &&
    isSameRow(a.row, b.row, a.yardstick)
  );
}

interface HeadProps extends Props {
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

function Head({ row, onExplain, isOpen, onOpen }: HeadProps) {
  const { t, say } = useWords();
  const { measure, places, scope } = row;
  const [only] = places;
  const at = places.length === 1 && only !== undefined ? only.unit.at : null;
  const label = say(measure.label);
  return (
    <tr>
      <th scope="row" className={styles['measure']}>
        {at === null ? (
          <Opener label={label} count={places.length} isOpen={isOpen} onOpen={onOpen} />
        ) : (
          label
        )}
        <Marks row={row} />
      </th>
      <td className={`number ${styles['value']}`}>
        <Value
          row={row}
          label={label}
          unit={requirementUnit(row, measure.unit, t)}
          onExplain={() => onExplain({ measure: measure.id, scope, at })}
        />
      </td>
      <StockCells
        existing={<ExistingInAll row={row} label={label} />}
        planned={<PlannedInAll row={row} label={label} />}
      />
      <td className="number" data-label={t('results.gap')}>
        <GapCell gap={row.gap} unit={measure.unit} />
      </td>
      <td>
        <VerdictTag verdict={row.verdict} evidence={row.evidence} />
      </td>
      <td>
        <Source rules={row.deciding} evidence={row.evidence} />
      </td>
    </tr>
  );
}

function Marks({ row }: { readonly row: ScheduleRow }) {
  const { t } = useWords();
  const { isSite } = useSteady();
  return (
    <>
      {row.force !== null && <ForceTag force={row.force} />}
      {flagsOf(row, isSite).map((flag) => (
        <span key={flag} className={styles['flag']}>
          {t(`results.${flag}`)}
        </span>
      ))}
    </>
  );
}

interface OpenerProps extends Pick<HeadProps, 'isOpen' | 'onOpen'> {
  readonly label: string;
  readonly count: number;
}

function Opener({ label, count, isOpen, onOpen }: OpenerProps) {
  const { t } = useWords();
  return (
    <button
      type="button"
      className={styles['opener']}
      aria-expanded={isOpen}
      aria-label={t('results.open', { name: label, count })}
      onClick={() => onOpen(!isOpen)}
    >
      <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span> {label}
      <span className={styles['count']}>{t('results.places', { count })}</span>
    </button>
  );
}
