// Ticking facilities: one cell turns round, a whole selection becomes alike.
import type { Area, Cell, Sheetful } from './blocks.ts';
import { cellText, isEditable, type Edit } from '../../../state/register/edits.ts';

export function isTickCell({ rows, columns }: Sheetful, { row, column }: Cell): boolean {
  const found = rows[row];
  const at = columns[column];
  return found?.kind === 'community' && at?.type === 'tick' && isEditable(found, at);
}

/** Not known, then there, then not there; a selection in which they differ is there throughout first. */
export function ticked(sheet: Sheetful, area: Area): Edit[] {
  const cells = cellsOf(sheet, area);
  const texts = new Set(cells.map(({ text }) => text));
  const [only] = texts;
  const text = texts.size > 1 || only === '' ? '1' : only === '1' ? '0' : '';
  return cells.map((cell) => ({ ...cell, text }));
}

function cellsOf(sheet: Sheetful, area: Area): Edit[] {
  const found: Edit[] = [];
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) {
      const [at, of] = [sheet.rows[row], sheet.columns[column]];
      if (at !== undefined && of !== undefined && isTickCell(sheet, { row, column }))
        found.push({ row: at, column: of, text: cellText(sheet.draft, at, of) });
    }
  return found;
}
