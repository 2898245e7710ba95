// A workbook as it was written against the same recalculated from nothing, cell by cell.
import { opened, valuesOf, type Value } from './spreadsheet.ts';

export function differences(ours: Uint8Array, theirs: ReturnType<typeof opened>): string[] {
  const book = opened(ours);
  return book.SheetNames.flatMap((name) => {
    const again = valuesOf(theirs, name);
    return valuesOf(book, name).flatMap((row, at) =>
      row.flatMap((value, column) =>
        isSame(value, again[at]?.[column] ?? null)
          ? []
          : [
              `${name} row ${String(at + 1)} column ${String(column + 1)}: ${String(value)}, ${String(again[at]?.[column])}`,
            ],
      ),
    );
  });
}

function isSame(a: Value, b: Value): boolean {
  return typeof a === 'number' && typeof b === 'number'
    ? Math.abs(a - b) < 0.0000005
    : (a ?? '') === (b ?? '');
}
