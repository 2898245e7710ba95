// The rows of the grid that are in sight, each with what belongs to it; the active one is always there.
import { useMemo } from 'react';
import { standingKey } from '../../../core/assessment/verdict/standing.ts';
import { pathText, type Problem } from '../../../core/plan/problem.ts';
import type { Draft } from '../../../state/draft/draft.ts';
import { followPath } from '../../../state/draft/follow-path.ts';
import { areaOf, type Selection, type Sheetful } from '../typing/blocks.ts';
import { rowKind } from '../../../state/register/edits.ts';
import type { GridActions } from '../typing/grid-actions.ts';
import { GridRow, ROW_HEIGHTS } from './grid-row.tsx';
import type { Scene } from '../../../fields/verdict-note.ts';
import type { Row } from '../../../state/register/rows.ts';
import { useGridWords } from '../../../i18n/steady-words.ts';
import { useRegister } from '../../../state/assessed/register-context.ts';
import { useSettings } from '../../../state/settings-store.ts';
import styles from './grid.module.css';

interface Props {
  readonly sheet: Sheetful;
  readonly selection: Selection;
  readonly isFocused: boolean;
  readonly actions: GridActions;
  readonly first: number;
  readonly end: number;
}

export function GridRows({ sheet, selection, isFocused, actions, first, end }: Props) {
  const lines = useSettings((state) => state.rowLines);
  const scene = useScene();
  const known = useKnown(sheet);
  const { rows, columns } = sheet;
  const { active } = selection;
  const area = areaOf(selection);
  const mixed = rows[0]?.kind === 'community' && sheet.draft.streets.length > 1;
  return (
    <div
      role="rowgroup"
      className={styles['body']}
      style={{ height: rows.length * ROW_HEIGHTS[lines] }}
    >
      {inSight(rows.length, first, end, active.row).map((index) => {
        const row = rows[index];
        if (row === undefined) return null;
        const chosen = index >= area.top && index <= area.bottom;
        return (
          <GridRow
            key={row.key}
            row={row}
            index={index}
            columns={columns}
            {...known(row, index)}
            active={index === active.row ? active.column : null}
            isFocused={index === active.row && isFocused}
            from={chosen ? area.left : null}
            to={chosen ? area.right : null}
            actions={actions}
            scene={scene}
            lines={lines}
            of={mixed ? (sheet.draft.streets[row.street]?.name ?? '') : ''}
          />
        );
      })}
    </div>
  );
}

function useScene(): Scene {
  const { yardstick, rules } = useRegister();
  const words = useGridWords();
  const { rulebook } = rules;
  return useMemo(() => ({ words, yardstick, rulebook }), [words, yardstick, rulebook]);
}

/** What was entered and what follows from it, by row. */
function useKnown(sheet: Sheetful) {
  const { draft, problems, standings, assessment } = useRegister();
  const problemsByRow = useMemo(() => byRow(problems), [problems]);
  return (row: Row, index: number) => {
    const entry = entryOf(sheet, index);
    const id = entry?.id ?? '';
    const isStreet = row.kind === 'street';
    return {
      entry,
      problems: problemsByRow.get(pathOfRow(sheet, index, draft)),
      standing: standings.places.get(standingKey(rowKind(row), id)),
      totals: isStreet ? standings.streets.get(id)?.totals : undefined,
      evaluator: isStreet ? (assessment?.evaluator ?? null) : null,
    };
  };
}

function inSight(count: number, first: number, end: number, active: number): number[] {
  const seen = Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at);
  return active < count && (active < first || active >= end) ? [...seen, active] : seen;
}

function entryOf({ draft, rows }: Sheetful, index: number) {
  const row = rows[index];
  const street = row && draft.streets[row.street];
  return row?.kind === 'street' ? street : street?.communities[row?.index ?? -1];
}

/** Where the row stood in the draft whose problems are shown. */
function pathOfRow({ rows, draft }: Sheetful, index: number, shown: Draft): string {
  const row = rows[index];
  if (row === undefined) return '';
  const street = ['streets', row.street];
  const path = row.kind === 'street' ? street : [...street, 'communities', row.index];
  return pathText(followPath(path, draft, shown) ?? []);
}

/** Problems by the path of their row, then by what follows it. */
function byRow(problems: ReadonlyMap<string, Problem>): Map<string, Map<string, Problem>> {
  const rows = new Map<string, Map<string, Problem>>();
  for (const [path, problem] of problems) {
    const found = /^(streets\[\d+\](?:\.communities\[\d+\])?)\.(.+)$/.exec(path);
    if (found?.[1] === undefined || found[2] === undefined) continue;
    const own = rows.get(found[1]) ?? new Map<string, Problem>();
    rows.set(found[1], own.set(found[2], problem));
  }
  return rows;
}
