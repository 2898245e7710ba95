// What a command does to the selection and to the plan, one step back each.
import { timeTravel, usePlanStore } from '../../../state/keeping/plan-store.ts';
import { applyEdits, type Edit } from '../../../state/register/edits.ts';
import { insertRows, removeRows } from '../../../state/register/row-edits.ts';
import { areaOf, cleared, filledDown, type Cell, type Selection, type Sheetful } from './blocks.ts';
import type { Command } from './keys.ts';
import { isTickCell, ticked } from './ticks.ts';

interface Held {
  readonly sheet: Sheetful;
  readonly selection: Selection;
  readonly setSelection: (selection: Selection) => void;
}

export const write = (edits: readonly Edit[]) => {
  const { draft, setDraft } = usePlanStore.getState();
  if (edits.length > 0) setDraft(applyEdits(draft, edits));
};

export function carryOut(
  command: Command,
  { sheet, selection, setSelection }: Held,
  select: (to: Cell, extend: boolean) => void,
): void {
  const area = areaOf(selection);
  const { draft, setDraft } = usePlanStore.getState();
  const rows = sheet.rows.slice(area.top, area.bottom + 1);
  if (command === 'clear') write(cleared(sheet, area));
  else if (command === 'fillDown') write(filledDown(sheet, area));
  else if (command === 'undo' || command === 'redo') timeTravel(command);
  else if (command === 'remove') setDraft(removeRows(draft, rows));
  else if (command === 'insert') setDraft(insertRows(draft, rows));
  else if (command === 'all') setSelection(wholeOf(sheet));
  else if (command === 'tick') {
    write(ticked(sheet, area));
    if (isTickCell(sheet, selection.active) && rows.length === 1)
      select(below(sheet, selection.active), false);
  }
}

function below({ rows }: Sheetful, { row, column }: Cell): Cell {
  return { row: Math.min(row + 1, rows.length - 1), column };
}

function wholeOf({ rows, columns }: Sheetful): Selection {
  return {
    active: { row: 0, column: 0 },
    anchor: { row: rows.length - 1, column: columns.length - 1 },
  };
}
