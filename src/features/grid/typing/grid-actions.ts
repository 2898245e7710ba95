// Carries out what the user does in the grid: moves the selection and writes edits to the plan, one step back each.
import { useLayoutEffect, useMemo, useRef } from 'react';
import {
  areaOf,
  cleared,
  copied,
  filled,
  type Cell,
  type Selection,
  type Sheetful,
} from './blocks.ts';
import { cellText, isEditable, type Edit } from '../../../state/register/edits.ts';
import { actionOf, type Command, type GridAction } from './keys.ts';
import { pasted, type Paste } from './paste.ts';
import type { Asked } from './reasons.ts';
import { carryOut, write } from './carry-out.ts';
import { ticked } from './ticks.ts';

export interface GridActions {
  readonly select: (to: Cell, extend: boolean, home?: number) => void;
  readonly selectColumn: (column: number) => void;
  /** Writes the active cell. */
  readonly commit: (row: number, column: number, text: string) => void;
  /** Writes one text to all that is selected. */
  readonly fill: (text: string) => void;
  /** @returns what the key meant, or null when it was not the grid's business */
  readonly press: (event: KeyPress) => GridAction | null;
  readonly copy: () => string;
  readonly cut: () => string;
  readonly paste: (text: string) => void;
  readonly tick: () => void;
  /** Opens the reason of a cell's verdict; false where there is none, or where a row is being filled. */
  readonly explain: (row: number, column: number) => boolean;
  readonly command: (command: Command) => void;
}

type KeyPress = Parameters<typeof actionOf>[0];

interface Hands {
  readonly sheet: Sheetful;
  readonly selection: Selection;
  readonly setSelection: (selection: Selection) => void;
  readonly onPaste: (paste: Paste) => void;
  readonly reasonAt: (cell: Cell) => Asked | null;
  readonly onExplain: (asked: Asked) => void;
}

/** The same hands throughout, so that moving about redraws only the rows concerned. */
export function useGridActions(hands: Hands): GridActions {
  const latest = useRef(hands);
  useLayoutEffect(() => {
    latest.current = hands;
  });
  return useMemo(() => actionsOf(() => latest.current), []);
}

function actionsOf(now: () => Hands): GridActions {
  const area = () => areaOf(now().selection);
  const copy = () => copied(now().sheet, area());
  const select: GridActions['select'] = (to, extend, home) =>
    now().setSelection({ active: to, anchor: extend ? now().selection.anchor : to, home });
  return {
    select,
    selectColumn: (column) =>
      now().setSelection({
        active: { row: 0, column },
        anchor: { row: now().sheet.rows.length - 1, column },
      }),
    copy,
    commit: (row, column, text) => write(changed(now().sheet, { row, column }, text)),
    fill: (text) => write(filled(now().sheet, area(), () => text)),
    cut: () => {
      const text = copy();
      write(cleared(now().sheet, area()));
      return text;
    },
    paste: (text) => {
      const { sheet, selection, setSelection, onPaste } = now();
      const paste = pasted(sheet, area(), text);
      write(paste.edits);
      onPaste(paste);
      setSelection(around(selection, paste, sheet));
    },
    explain: (row, column) => explained(now(), { row, column }),
    tick: () => write(ticked(now().sheet, area())),
    command: (command) => carryOut(command, now(), select),
    press: (event) => {
      const { sheet, selection } = now();
      const extent = { rows: sheet.rows.length, columns: sheet.columns.length };
      const action = actionOf(event, selection, extent);
      if (action?.kind === 'go') select(action.to, action.extend, action.home);
      else if (action !== null) carryOut(action.kind, now(), select);
      return action;
    },
  };
}

function explained({ selection, reasonAt, onExplain }: Hands, cell: Cell): boolean {
  const asked = selection.home === undefined ? reasonAt(cell) : null;
  if (asked !== null) onExplain(asked);
  return asked !== null;
}

/** What was pasted is selected, from where it was laid down. */
function around(selection: Selection, { edits, rows }: Paste, { columns }: Sheetful): Selection {
  const { top, left } = areaOf(selection);
  const last = Math.max(left, ...edits.map(({ column }) => columns.indexOf(column)));
  return {
    active: { row: top, column: left },
    anchor: { row: top + Math.max(rows, 1) - 1, column: last },
  };
}

function changed(sheet: Sheetful, { row, column }: Cell, text: string): Edit[] {
  const at = sheet.rows[row];
  const found = sheet.columns[column];
  if (at === undefined || found === undefined || !isEditable(at, found)) return [];
  return cellText(sheet.draft, at, found) === text ? [] : [{ row: at, column: found, text }];
}
