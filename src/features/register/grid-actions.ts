// Carries out what the user does in the grid: moves the selection and writes edits to the plan, one step back each.
import { useLayoutEffect, useMemo, useRef } from 'react';
import { timeTravel, usePlanStore } from '../../state/plan-store.ts';
import {
  areaOf,
  copied,
  filled,
  filledDown,
  pasted,
  type Cell,
  type Selection,
  type Sheetful,
} from './blocks.ts';
import { applyEdits, cellText, isEditable, removeRows, type Edit } from './edits.ts';
import { actionOf, type GridAction } from './keys.ts';

export interface GridActions {
  readonly select: (to: Cell, extend: boolean) => void;
  /** Writes the active cell. */
  readonly commit: (row: number, column: number, text: string) => void;
  /** @returns true when the key was the grid's business */
  readonly press: (event: KeyPress) => GridAction | null;
  readonly copy: () => string;
  readonly cut: () => string;
  readonly paste: (text: string) => void;
  readonly tick: (at: Cell) => void;
}

export type KeyPress = Parameters<typeof actionOf>[0];

const write = (edits: readonly Edit[]) => {
  const { draft, setDraft } = usePlanStore.getState();
  if (edits.length > 0) setDraft(applyEdits(draft, edits));
};

/** The same hands throughout, so that moving about redraws only the rows concerned. */
export function useGridActions(
  sheet: Sheetful,
  selection: Selection,
  setSelection: (selection: Selection) => void,
): GridActions {
  const latest = useRef({ sheet, selection });
  useLayoutEffect(() => {
    latest.current = { sheet, selection };
  });
  return useMemo(() => {
    const now = () => ({ ...latest.current, area: areaOf(latest.current.selection) });
    const select = (to: Cell, extend: boolean) =>
      setSelection({ active: to, anchor: extend ? now().selection.anchor : to });
    const clear = () => write(filled(now().sheet, now().area, () => ''));
    const copy = () => copied(now().sheet, now().area);
    const tick = (at: Cell) => write(ticked(now().sheet, at));
    return {
      select,
      copy,
      tick,
      commit: (row, column, text) => write(changed(now().sheet, { row, column }, text)),
      cut: () => {
        const text = copy();
        clear();
        return text;
      },
      paste: (text) => write(pasted(now().sheet, now().area, text)),
      press: (event) => {
        const hands = { ...now(), select, clear, tick };
        const extent = { rows: hands.sheet.rows.length, columns: hands.sheet.columns.length };
        const action = actionOf(event, hands.selection, extent);
        if (action !== null) perform(action, hands);
        return action;
      },
    };
  }, [setSelection]);
}

interface Hands {
  readonly sheet: Sheetful;
  readonly selection: Selection;
  readonly select: GridActions['select'];
  readonly clear: () => void;
  readonly tick: (at: Cell) => void;
}

function perform(action: GridAction, { sheet, selection, select, clear, tick }: Hands): void {
  const area = areaOf(selection);
  if (action.kind === 'go') select(action.to, action.extend);
  else if (action.kind === 'clear') clear();
  else if (action.kind === 'fillDown') write(filledDown(sheet, area));
  else if (action.kind === 'undo' || action.kind === 'redo') timeTravel(action.kind);
  else if (action.kind === 'remove') {
    const { draft, setDraft } = usePlanStore.getState();
    setDraft(removeRows(draft, sheet.rows.slice(area.top, area.bottom + 1)));
  } else if (action.kind === 'tick' && isTickCell(sheet, selection.active)) {
    tick(selection.active);
    select(
      { ...selection.active, row: Math.min(selection.active.row + 1, sheet.rows.length - 1) },
      false,
    );
  }
}

export function isTickCell({ rows, columns }: Sheetful, { row, column }: Cell): boolean {
  const found = rows[row];
  const at = columns[column];
  return found !== undefined && at?.type === 'tick' && isEditable(found, at);
}

function changed(sheet: Sheetful, { row, column }: Cell, text: string): Edit[] {
  const at = sheet.rows[row];
  const found = sheet.columns[column];
  if (at === undefined || found === undefined || !isEditable(at, found)) return [];
  return cellText(sheet.draft, at, found) === text ? [] : [{ row: at, column: found, text }];
}

/** Not known, then there, then not there. */
function ticked(sheet: Sheetful, at: Cell): Edit[] {
  const row = sheet.rows[at.row];
  const column = sheet.columns[at.column];
  if (row === undefined || column === undefined || !isTickCell(sheet, at)) return [];
  const now = cellText(sheet.draft, row, column);
  return [{ row, column, text: now === '' ? '1' : now === '0' ? '' : '0' }];
}
