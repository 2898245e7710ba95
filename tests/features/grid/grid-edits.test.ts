// What blocks, fills and row commands do to a draft, without a page.
import { expect, test } from 'vitest';
import { cleared, filled, filledDown } from '../../../src/features/grid/typing/blocks.ts';
import { figureColumn, type Column } from '../../../src/state/register/column.ts';
import { identityColumns } from '../../../src/state/register/identity-columns.ts';
import { applyEdits } from '../../../src/state/register/edits.ts';
import { actionOf } from '../../../src/features/grid/typing/keys.ts';
import { pasted } from '../../../src/features/grid/typing/paste.ts';
import {
  insertRows,
  keptStreets,
  moveRows,
  removeRows,
} from '../../../src/state/register/row-edits.ts';
import { rowsOf, WHOLE_VIEW } from '../../../src/state/register/rows.ts';
import { standingsOf } from '../../../src/core/assessment/verdict/standing.ts';
import { i18next, speakOfPages } from '../../../src/i18n/i18n.ts';
import { blankCommunity, blankStreet } from '../../../src/state/draft/district.ts';
import type { Draft } from '../../../src/state/draft/draft.ts';
import { SAMPLES } from '../../../src/state/samples/samples.ts';

await speakOfPages();

const words = { t: i18next.getFixedT('zh'), say: ({ zh }: { readonly zh: string }) => zh };
const both = (id: string): Column => figureColumn(id, id, '', { street: [id], community: [id] });
const columns: readonly Column[] = [
  ...identityColumns(words),
  both('households'),
  both('population'),
];

/** Two streets, 东 with 甲 and 乙, 西 with 丙; rows: 东 甲 乙 blank 西 丙 blank. */
function draft(): Draft {
  const [sample] = SAMPLES;
  if (sample === undefined) throw new Error('there is a sample');
  const street = (id: string, name: string, inside: readonly string[]) => ({
    ...blankStreet(id, name),
    communities: inside.map((one) => ({ ...blankCommunity(`c-${one}`, one), households: '900' })),
  });
  return {
    ...sample.make('zh'),
    streets: [street('s1', '东', ['甲', '乙']), street('s2', '西', ['丙'])],
  };
}

const sheetOf = (of: Draft) => ({
  draft: of,
  rows: rowsOf(of, WHOLE_VIEW, standingsOf([], 'aim'), 'aim'),
  columns,
});
const cells = (top: number, bottom: number, left: number, right: number) => ({
  top,
  bottom,
  left,
  right,
});
const shape = (of: Draft, figure: 'households' | 'name' = 'name') =>
  of.streets.map((street) => [
    street[figure],
    ...street.communities.map((community) => community[figure]),
  ]);

test('a block longer than the table adds communities to the last street it reaches, and passes over streets', () => {
  const sheet = sheetOf(draft());
  const paste = pasted(sheet, cells(2, 2, 0, 0), '二\n三\n四\n五');
  expect(shape(applyEdits(sheet.draft, paste.edits))).toEqual([
    ['东', '甲', '二'],
    ['西', '三', '四', '五'],
  ]);
  expect(paste).toMatchObject({ rows: 4, added: 2, left: 0, wrong: 0, hasHeader: false });
});

test('a block that begins on a street falls on rows as they come, and what is left over is added below', () => {
  const sheet = sheetOf(draft());
  const names = ['西区', '丁', '戊', '己', '庚'];
  const paste = pasted(sheet, cells(4, 4, 0, 0), names.join('\n'));
  expect(shape(applyEdits(sheet.draft, paste.edits))).toEqual([
    ['东', '甲', '乙'],
    ['西区', '丁', '戊', '己', '庚'],
  ]);
});

test('values beside the table are counted, not dropped in silence; words among figures are kept and counted', () => {
  const sheet = sheetOf(draft());
  const paste = pasted(sheet, cells(1, 1, 2, 2), '约九百\t２７００\t多余\n—\t1.2万');
  expect(paste).toMatchObject({ left: 1, wrong: 1, hasHeader: false });
  const [street] = applyEdits(sheet.draft, paste.edits).streets;
  expect(street?.communities.map(({ households, population }) => [households, population])).toEqual(
    [
      ['约九百', '2700'],
      ['', '12000'],
    ],
  );
});

test('one value fills communities alone where a selection runs over a street', () => {
  const sheet = sheetOf(draft());
  const everywhere = cells(0, 6, 2, 2);
  const one = applyEdits(sheet.draft, pasted(sheet, everywhere, '1,500\r\n').edits);
  expect(shape(one, 'households')).toEqual([
    ['', '1500', '1500'],
    ['', '1500'],
  ]);
  const down = applyEdits(one, filledDown(sheetOf(one), cells(1, 5, 0, 0)));
  expect(shape(down)).toEqual([
    ['东', '甲', '甲'],
    ['西', '甲'],
  ]);
  expect(filled(sheet, cells(4, 4, 2, 2), () => '8')).toHaveLength(1);
  expect(
    shape(applyEdits(one, cleared(sheet, everywhere)), 'households')
      .flat()
      .join(''),
  ).toBe('');
});

test('rows are inserted above, moved with all they hold, and removed; a street only when nothing is left in it', () => {
  const start = draft();
  const { rows } = sheetOf(start);
  const inserted = insertRows(start, rows.slice(2, 3));
  expect(shape(inserted)[0]).toEqual(['东', '甲', '', '乙']);
  const ids = inserted.streets.flatMap(({ communities }) => communities.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  const moved = moveRows(start, rows.slice(1, 3), 's2');
  expect(shape(moved, 'households')).toEqual([[''], ['', '900', '900', '900']]);
  expect(shape(moveRows(start, rows.slice(1, 2), 's1'))).toEqual(shape(start));
  expect(keptStreets(start, rows.slice(0, 2)).map(({ name }) => name)).toEqual(['东']);
  expect(shape(removeRows(start, rows.slice(0, 2)))[0]).toEqual(['东', '乙']);
  expect(shape(removeRows(start, rows.slice(0, 3)))).toEqual([['西', '丙']]);
});

test.each([
  ['Enter', {}, { row: 3, column: 1 }],
  ['Enter', { shiftKey: true }, { row: 1, column: 1 }],
  ['Tab', {}, { row: 2, column: 3 }],
  ['Tab', { shiftKey: true }, { row: 2, column: 1 }],
  ['Home', {}, { row: 2, column: 0 }],
  ['End', { ctrlKey: true }, { row: 9, column: 4 }],
  ['PageDown', {}, { row: 9, column: 2 }],
  ['ArrowUp', { ctrlKey: true }, { row: 0, column: 2 }],
])('%s %o goes to its cell', (key, held, to) => {
  const pressed = { key, shiftKey: false, ctrlKey: false, metaKey: false, ...held };
  const active = { row: 2, column: 2 };
  const selection = { active, anchor: active, home: key === 'Enter' ? 1 : undefined };
  expect(actionOf(pressed, selection, { rows: 10, columns: 5 })).toMatchObject({ kind: 'go', to });
});
