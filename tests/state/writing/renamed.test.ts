// An entry that is called otherwise is followed by whatever names it in the paper, and by nothing else.
import { expect, test } from 'vitest';
import { decisionsRenamed } from '../../../src/state/own-packs/paper-texts.ts';
import { holderOf, renamed, renamesBetween } from '../../../src/state/writing/renamed.ts';
import { tablesAt, type Table } from '../../../src/state/writing/pack-data.ts';

const paper: Table = {
  document: { id: 'own', title: { zh: 'rooms', en: 'rooms' } },
  provisions: [
    {
      ...{ id: 'rooms', section: 'rooms', statement: { zh: 'rooms', en: 'rooms' } },
      ...{ measure: 'area', base: 'elders', uplift: 'more', overrides: ['other', 'tables'] },
      when: { elders: { from: '1' }, settlement: 'urban' },
      alternative: { group: 'ways', choice: 'a' },
      examples: [{ given: { elders: '3', more: '0' }, expect: { least: '1' } }],
    },
    { id: 'tables', base: 'existing:area', measure: 'other', beside: ['rooms'] },
    { id: 'chairs', base: ['elders', 'households'], measure: 'sum', overrides: ['rooms'] },
  ],
  measures: [
    { id: 'area', label: { zh: 'area', en: 'area' } },
    { id: 'sum', parts: ['area', 'x'], partsIf: { assumption: 'more', parts: ['area', 'y'] } },
  ],
  facts: [{ id: 'elders', takenFrom: { figure: 'population', share: 'more' } }],
  alternatives: [{ id: 'ways', default: 'a', choices: [{ id: 'a' }] }],
  assumptions: [{ id: 'more' }],
  examples: [
    {
      id: 'office',
      plan: {
        choices: { ways: 'a' },
        streets: [{ facts: { elders: '3' }, existing: { area: 1 } }],
      },
      expect: [{ measure: 'area', at: 'area' }],
    },
  ],
};
/** How often the id stands in the paper as a value or a key, words left out. */
const count = (of: Table, id: string) =>
  (JSON.stringify(of).match(new RegExp(`"(existing:)?${id}"`, 'g')) ?? []).length;

test.each([
  ['provisions', 0, 'rooms', 3],
  ['measures', 0, 'area', 7],
  ['facts', 0, 'elders', 6],
  ['alternatives', 0, 'ways', 3],
  ['assumptions', 0, 'more', 5],
] as const)('%s: every name of it follows', (list, at, was, times) => {
  const now = renamed(paper, list, at, 'another');
  expect(count(now, 'another')).toBe(times);
  expect(renamed(now, list, at, was)).toEqual(paper);
});

test('a renaming is found again in what a step back leads to, and neither a removal nor a move is one', () => {
  const now = renamed(paper, 'provisions', 1, 'chapters');
  expect(renamesBetween(now, paper)).toEqual([['chapters', 'tables']]);
  expect(renamesBetween(paper, now)).toEqual([['tables', 'chapters']]);
  const [first, second, ...others] = tablesAt(paper, ['provisions']);
  expect(renamesBetween(paper, { ...paper, provisions: [second, first, ...others] })).toEqual([]);
  expect(renamesBetween(paper, { ...paper, provisions: others })).toEqual([]);
});

test('one that says nothing of others, and one whose new id another entry has', () => {
  const [first = {}] = tablesAt(paper, ['provisions']);
  expect(holderOf(paper, 'tables', first)).toBe('provisions');
  expect(holderOf(paper, 'more', first)).toBe('assumptions');
  expect(holderOf(paper, 'rooms', first)).toBeNull();
});

test('a sentence of the text stays decided when what it became is called otherwise', () => {
  const decided = {
    每百户三十平方米: { how: 'accepted', entries: { '0': 'rooms', '9': 'tables' } },
    另设宣传栏: { how: 'stated', entries: { '': 'board' } },
  } as const;
  expect(decisionsRenamed(decided, 'rooms', 'halls')).toEqual({
    每百户三十平方米: { how: 'accepted', entries: { '0': 'halls', '9': 'tables' } },
  });
});
