// What belongs to each row of the grid, on the screen and on paper: its entries, what is wrong with them, and how it stands.
import { useCallback, useMemo } from 'react';
import type { Evaluator } from '../../../core/assessment/requirement/situation.ts';
import { standingKey, type Standing } from '../../../core/assessment/verdict/standing.ts';
import type { Total } from '../../../core/assessment/verdict/totals.ts';
import { pathText, type Problem } from '../../../core/plan/problem.ts';
import type { Scene } from '../../../fields/verdict-note.ts';
import { useGridWords } from '../../../i18n/steady-words.ts';
import { useRegister } from '../../../state/assessed/register-context.ts';
import type { Draft, DraftCommunity, DraftStreet } from '../../../state/draft/draft.ts';
import { followPath } from '../../../state/draft/follow-path.ts';
import type { Decimal } from '../../../core/quantity/decimal.ts';
import type { Column } from '../../../state/register/column.ts';
import { entryText, rowKind } from '../../../state/register/edits.ts';
import type { Row } from '../../../state/register/rows.ts';
import type { Sheetful } from '../typing/blocks.ts';
import type { CellFacts } from './cell-text.ts';

/** What the words of all cells depend on. */
export function useScene(): Scene {
  const { yardstick, rules } = useRegister();
  const words = useGridWords();
  const { rulebook } = rules;
  return useMemo(() => ({ words, yardstick, rulebook }), [words, yardstick, rulebook]);
}

/** What was entered in a row and what follows from it. */
export interface Known {
  readonly entry: DraftStreet | DraftCommunity | undefined;
  readonly problems: ReadonlyMap<string, Problem> | undefined;
  readonly standing: Standing | undefined;
  readonly totals: ReadonlyMap<string, Total> | undefined;
  /** Sums up a street; null for other rows. */
  readonly evaluator: Evaluator | null;
  /** The street's name, where communities of several streets are mixed. */
  readonly of: string;
}

/** By row and where it stands. */
export function useKnown(sheet: Sheetful): (row: Row, index: number) => Known {
  const { draft, problems, standings, assessment } = useRegister();
  const problemsByRow = useMemo(() => byRow(problems), [problems]);
  const mixed = sheet.rows[0]?.kind === 'community' && sheet.draft.streets.length > 1;
  return useCallback(
    (row, index) => {
      const entry = entryOf(sheet, index);
      const id = entry?.id ?? '';
      const isStreet = row.kind === 'street';
      return {
        entry,
        problems: problemsByRow.get(pathOfRow(sheet, index, draft)),
        standing: standings.places.get(standingKey(rowKind(row), id)),
        totals: isStreet ? standings.streets.get(id)?.totals : undefined,
        evaluator: isStreet ? (assessment?.evaluator ?? null) : null,
        of: mixed ? (sheet.draft.streets[row.street]?.name ?? '') : '',
      };
    },
    [sheet, draft, problemsByRow, standings, assessment, mixed],
  );
}

/** What the communities of a street say of a fact, once all of them do. */
function sumOf(
  { fact }: Column,
  standing: Standing | undefined,
  evaluator: Evaluator | null,
): Decimal | null {
  if (fact === undefined || standing === undefined || evaluator === null) return null;
  if (standing.unit.children.length === 0) return null;
  const known = evaluator.facts(standing.unit, fact);
  return 'value' in known ? known.value : null;
}

/** All that one cell of a row shows. */
export function factsAt(row: Row, known: Known, column: Column, at: number): CellFacts {
  const { entry, standing, totals, evaluator, of } = known;
  const measure = column.measure?.id ?? '';
  return {
    ...{ row, column, unit: standing?.unit },
    text: entryText(entry, column.paths[rowKind(row)]),
    outcome: standing?.outcomes.get(measure),
    total: totals?.get(measure),
    sum: sumOf(column, standing, evaluator),
    standing: at === 0 ? standing : undefined,
    of: at === 0 ? of : '',
  };
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
