// The columns of the register fold to the width of a sheet: each once, in order, wide enough for its cells and its head.
import { expect, test } from 'vitest';
import { printBands } from '../../../src/features/grid/print-bands.ts';
import { Waiting, type PrintedRow } from '../../../src/features/grid/print-cells.ts';
import { cellWidth, headWidth } from '../../../src/features/grid/print-widths.ts';
import { figureColumn, type Column } from '../../../src/state/register/column.ts';

const column = (label: string): Column => figureColumn(label, label, '', {});
const NAME: Column = { ...column('Street / community'), type: 'text' };

/** Two communities of which each column says the same. */
function rows(cells: number, text: string, note = ''): PrintedRow[] {
  return ['a', 'b'].map((key) => ({
    ...{ key, kind: 'community' as const },
    cells: [{ note: '▼2', text: '湖东社区' }, ...Array(cells).fill({ note, text })],
  }));
}

const heads = (count: number) =>
  Array.from({ length: count }, (_, at) => column(`Members of committee ${at}`));

test('each column stands once, in order, and no band is wider than a sheet on its side', () => {
  const columns = [NAME, ...heads(33)];
  const bands = printBands(columns, rows(33, '1,234.5', '▼119.5 ≥274.5'));
  expect(bands.flatMap((band) => band.columns.map(({ at }) => at))).toEqual(
    columns.slice(1).map((_, at) => at + 1),
  );
  for (const { names, columns: own } of bands) {
    const width = own.reduce((sum, { millimetres }) => sum + millimetres, names);
    expect(width).toBeLessThanOrEqual(277);
    expect(width).toBeGreaterThan(260);
  }
});

test('a column has room for the widest of its cells in one line, and for the longest word of its head', () => {
  const wide = { note: '▼1,620,400.5 ≥2,000,000', text: '379,599.5' };
  const columns = [NAME, column('Nurses'), column('Establishment')];
  const [few = { key: '', kind: 'total' as const, cells: [] }] = rows(2, '3');
  const total = { ...few, kind: 'total' as const, cells: [...few.cells.slice(0, 1), wide] };
  const [band] = printBands(columns, [few, total]);
  const [nurses, establishment] = band?.columns ?? [];
  expect(nurses?.millimetres).toBeGreaterThanOrEqual(Math.min(36, cellWidth(wide)));
  expect(establishment?.millimetres).toBeGreaterThanOrEqual(headWidth('Establishment'));
});

test('short figures stand close: fourteen columns of them beside the names', () => {
  const bands = printBands([NAME, ...heads(14)], rows(14, '7', '✓ ≥5'));
  expect(bands).toHaveLength(1);
});

test('columns without end are folded evenly, and one wider than a sheet stands by itself', () => {
  const bands = printBands([NAME, ...heads(31)], rows(31, '12,000', '–'));
  const counts = bands.map((band) => band.columns.length);
  expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(2);
  const words = column('x'.repeat(300));
  expect(printBands([NAME, words, words], []).map((band) => band.columns.length)).toEqual([1, 1]);
});

test('what a column waits for is said once, under one sign for the same inputs', () => {
  const waiting = new Waiting();
  const signs = ['party members', 'party members', 'graduates', 'party members'];
  expect(signs.map((inputs) => waiting.sign(inputs))).toEqual(['?', '?', '?2', '?']);
  expect(waiting.said()).toEqual([
    { sign: '?', inputs: 'party members' },
    { sign: '?2', inputs: 'graduates' },
  ]);
});
