// A figure of the grid that is the sum of its parts shows the sum, and one that differs from it says so.
import { expect, test } from 'vitest';
import { noteOf, shownText, type CellFacts } from '../../../src/features/grid/table/cell-text.ts';
import { cellWidth } from '../../../src/features/grid/table/cell-widths.ts';
import { i18next, speakOfPages } from '../../../src/i18n/i18n.ts';
import { figureColumn } from '../../../src/state/register/column.ts';
import { assessmentOf, planOf } from '../../plans.ts';

await speakOfPages();

const PREMISES = 'premises-floor-area';
const parts = { 'office-floor-area': 90, 'activity-floor-area': 120 };
/** Xilinhot in 2010: 200 m2 in all, entered or from 90 and 120. */
const { outcomes, rulebook } = assessmentOf(
  planOf({
    place: '152502',
    year: 2010,
    communities: [{ existing: parts }, { existing: { ...parts, [PREMISES]: 195 } }],
  }),
);
const scene = {
  words: {
    t: i18next.getFixedT('zh'),
    language: 'zh' as const,
    say: ({ zh }: { readonly zh: string }) => zh,
  },
  yardstick: 'aim' as const,
  rulebook,
};
const factsOf = (at: string, text: string): CellFacts => ({
  row: { kind: 'community', street: 0, index: 0, key: at },
  column: figureColumn(PREMISES, PREMISES, '', { community: ['existing', PREMISES] }),
  text,
  unit: undefined,
  outcome: outcomes.find((one) => one.unit.at === at && one.measure.id === PREMISES),
  total: undefined,
  sum: null,
  standing: undefined,
  of: '',
});

test('taken from its parts: 90 + 120, met', () => {
  const facts = factsOf('c1', '');
  expect(shownText(facts, scene)).toBe('90 ＋ 120');
  expect(noteOf(facts, scene).map(({ shape }) => shape)).toEqual(['✓']);
});

test('entered otherwise: 195 counts, short 5, and differs from 90 + 120', () => {
  const facts = factsOf('c2', '195');
  expect(shownText(facts, scene)).toBe('195');
  const notes = noteOf(facts, scene);
  expect(notes.map(({ shape }) => shape)).toEqual(['▼', '≠']);
  expect(notes[1]?.text).toContain('90 ＋ 120');
});

test('a column has room for the figure with its shortage beside it, and below it where rows have two lines', () => {
  const width = (text: string, lines: 'one' | 'two') =>
    cellWidth(factsOf('c2', text), scene, lines);
  // Seven digits and two places beside what is short: as wide as eleven letters, and the shortage.
  expect(width('1234567.25', 'one') - width('1', 'one')).toBeGreaterThan(80);
  expect(width('195', 'one')).toBeGreaterThan(26 + 3 * 8 + 2 * 8);
  // In two lines the longer of the two decides: "short by 5", and what its parts come to.
  expect(width('195', 'two')).toBe(width('1', 'two'));
  expect(width('195', 'two')).toBeGreaterThan(150);
});
