// Two sides of a comparison under a few rules of a test's own, by hand; and the dates and totals that a comparison goes by.
import { expect, test } from 'vitest';
import { choicesHere } from '../../../../src/core/assessment/comparison/choices-here.ts';
import { horizonYears, lawDates } from '../../../../src/core/assessment/comparison/dates.ts';
import { differencesOf } from '../../../../src/core/assessment/comparison/difference.ts';
import { totalIn, withTotal } from '../../../../src/core/assessment/comparison/totals-typed.ts';
import { decimal, plain } from '../../../../src/core/quantity/decimal.ts';
import type { OwnRule } from '../../../headless/own-pack.ts';
import { bound, ownPlan } from '../outlook/own-outcome.ts';

const desk: OwnRule = { id: 'desk', measure: 'desks', least: '5' };
const wide = { id: 'wide', scope: 'county', unit: 'count', whole: true };

/** Place, measure, how it differs, and who decides there and who no longer. */
function differences(
  here: readonly OwnRule[],
  there: readonly OwnRule[],
  more: object[] = [{}, {}],
) {
  const [before, after] = [here, there].map((rules, at) =>
    ownPlan(rules, [{ households: 1000 }], { extent: 'county', ...more[at] }, [wide]),
  );
  if (before === undefined || after === undefined) return [];
  return differencesOf(before, after, 'aim')
    .filter((one) =>
      ['desks', 'chairs', 'wide'].includes((one.after ?? one.before)?.measure.id ?? ''),
    )
    .map(({ kind, before: old, after: now, lower, upper, deciding, formerly }) => {
      const shifts = [lower, upper].map((one) =>
        one === null ? '-' : `${one.kind} ${String(bound('by' in one ? one.by : one.value))}`,
      );
      const names = [deciding, formerly].map((rules) =>
        rules.map(({ provision }) => provision.id.replace('own-', '')).join(','),
      );
      const id = (now ?? old)?.measure.id ?? '';
      return `${id} ${kind}: ${shifts.join(' ')}; ${names.join(' / ')}`;
    });
}

test.each<[string, OwnRule[], OwnRule[], string[]]>([
  ['nothing', [desk], [desk], []],
  ['two more', [desk], [{ ...desk, least: '7' }], ['desks changed: more 2 -; desk / ']],
  ['two fewer', [{ ...desk, least: '7' }], [desk], ['desks changed: less 2 -; desk / ']],
  ['an upper end', [desk], [{ ...desk, most: '9' }], ['desks changed: - begins 9; desk / ']],
  ['none any more', [{ ...desk, most: '9' }], [desk], ['desks changed: - ceases 9; desk / ']],
  ['another sentence', [desk], [{ ...desk, id: 'other' }], ['desks tookOver: - -; other / desk']],
  [
    'one beside the other',
    [desk],
    [desk, { ...desk, id: 'other' }],
    ['desks tookOver: - -; desk,other / '],
  ],
  [
    'what waits for an input',
    [desk],
    [{ ...desk, base: 'floorArea' }],
    ['desks waits: ceases 5 -; desk / '],
  ],
  [
    'what waited for one',
    [{ ...desk, base: 'floorArea' }],
    [desk],
    ['desks known: begins 5 -; desk / '],
  ],
  ['waiting on both sides', [{ ...desk, base: 'floorArea' }], [{ ...desk, base: 'floorArea' }], []],
  [
    'came and went',
    [desk],
    [{ ...desk, id: 'chair', measure: 'chairs' }],
    ['desks went: ceases 5 -;  / desk', 'chairs came: begins 5 -; chair / '],
  ],
  [
    'what no longer speaks of towns',
    [desk],
    [{ ...desk, when: { settlement: 'rural' } }],
    ['desks went: ceases 5 -;  / desk'],
  ],
])('%s', (_, here, there, told) => {
  expect(differences(here, there)).toEqual(told);
});

test('a county under another code is the same level, communities go by their ids', () => {
  const rules: OwnRule[] = [desk, { id: 'wide', measure: 'wide', least: '3' }];
  const more = [{ least: '5' }, { least: '4' }].map(({ least }, at) =>
    rules.map((one) => ({ ...one, ...(one.measure === 'wide' || at === 0 ? { least } : {}) })),
  );
  const [here = [], there = []] = more;
  const places = [{ place: '110101' }, { place: '445202' }];
  expect(differences(here, there, places)).toEqual(['wide changed: less 1 -; wide / ']);
});

test('papers begin and cease on their days, duties fall due in their years, plans lapse after theirs', () => {
  const later = { ...desk, due: '2028-06-30' };
  const { plan, rulebook } = ownPlan([later], [], {
    streets: [{ communities: [{ phases: [{ year: 2027, households: 5 }] }] }],
  });
  const packs = rulebook.packs.filter(({ document }) => document.id === 'own');
  const own = (document: object) => ({
    ...rulebook,
    packs: packs.map((pack) => ({ ...pack, document: { ...pack.document, ...document } })),
  });
  const days = (document: object) =>
    lawDates(plan, own(document)).map(({ date, events }) => [date, events.map(({ kind }) => kind)]);
  expect(days({ from: '2020-01-01', to: '2030-01-01' })).toEqual([
    ['2020-01-01', ['begins']],
    ['2030-01-01', ['ends']],
  ]);
  expect(days({})).toEqual([]);
  const years = (document: object) =>
    horizonYears(plan, own(document)).map(({ year, events }) => [
      ...[year, events.map(({ kind }) => kind)],
    ]);
  expect(years({})).toEqual([
    [2027, ['released']],
    [2028, ['due']],
  ]);
  expect(years({ period: { from: '2021', to: '2025' } })).toEqual([
    [2026, ['lapses']],
    [2027, ['released']],
    [2028, ['due']],
  ]);
  expect(years({ period: { from: '2021', to: '2027' } }).at(-1)).toEqual([2028, ['due', 'lapses']]);
});

test('a total is shared as it was; one typed for the whole place is replaced, and a street alone holds its own', () => {
  const streets = [
    { communities: [{ households: 100 }, { households: 300 }] },
    { households: 600 },
  ];
  const { plan } = ownPlan([desk], [], { streets });
  const total = totalIn(plan, 'households');
  expect(total && plain(total)).toBe('1000');
  const held = (of: typeof plan) =>
    of.streets.map(({ households, communities }) => [
      households && plain(households),
      ...communities.map((one) => one.households && plain(one.households)),
    ]);
  expect(held(withTotal(plan, 'households', decimal('2000')))).toEqual([
    [null, '200', '600'],
    ['1200'],
  ]);
  const areas = { '110101': { facts: { households: 5000 } } };
  const typed = ownPlan([desk], [{ households: 100 }], { areas }).plan;
  const entered = totalIn(typed, 'households');
  expect(entered && plain(entered)).toBe('5000');
  const later = withTotal(typed, 'households', decimal('9000'));
  expect(later.areas.get('110101')?.facts.get('households')?.toFixed()).toBe('9000');
  const other = withTotal(typed, 'population', decimal('9000'));
  expect(other.areas.get('110101')?.facts.has('population')).toBe(false);
  const nobody = ownPlan([desk], [{ households: 100 }, {}]).plan;
  expect(totalIn(nobody, 'households')).toBeNull();
});

test('the readings that play a part are those of which a sentence was considered', () => {
  const here = ownPlan([desk], [{ households: 1 }], { place: '445202' });
  const { rulebook } = here;
  const unused = [...rulebook.alternatives.values()].map((one) => ({ ...one, id: `un-${one.id}` }));
  const alternatives = new Map([
    ...rulebook.alternatives,
    ...unused.map((one) => [one.id, one] as const),
  ]);
  const found = choicesHere({ ...here, rulebook: { ...rulebook, alternatives } });
  expect(found.map(({ id }) => id)).toContain('health-centre-basis');
  expect(found.map(({ id }) => id)).not.toContain('un-health-centre-basis');
});
