// Packs changed at random are refused with a located problem, or behave: nothing throws, nothing of them is taken for more than text.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '../../src/core/assessment/assess.ts';
import { checkPacks } from '../../src/core/rulebook/checks.ts';
import { createRulebook } from '../../src/core/rulebook/rulebook.ts';
import { writtenPack } from '../../src/core/rulebook/written.ts';
import { problemSentence } from '../../src/i18n/problems.ts';
import { checkPaper } from '../../src/io/papers/check-paper.ts';
import { readPlanValue } from '../../src/io/plan/plan-file.ts';
import { builtinPacks, builtinPlaces, builtinVocabulary } from '../../src/state/rules/builtin.ts';
import { inPaper } from '../../src/state/writing/locate-problem.ts';
import { planOf } from '../plans.ts';
import { forAll } from '../properties/for-all.ts';

const SHARED = builtinVocabulary();
const PLACES = builtinPlaces();
/** Small ones: a case is many packs, not a long one. */
const PACKS = builtinPacks().filter(({ provisions }) => provisions.length <= 6);

type Data = Readonly<Record<string, unknown>>;

const ODD = [
  ...[
    null,
    true,
    false,
    0,
    -1,
    1e21,
    0.1,
    '',
    ' ',
    '0',
    '-1',
    '1e9',
    '٣',
    '999999999999999',
    'NaN',
  ],
  ...[
    '<img src=x onerror=alert(1)>',
    '=1+1',
    '${x}',
    '__proto__',
    'constructor',
    '\u0000',
    '字'.repeat(300),
  ],
  ...['one', 'existing:one', 'community-workers', '000000', '999999', '2026-02-30', '0000-00-00'],
  ...[[], {}, [[]], [null], { zh: 1 }, { from: '9', below: '1' }, { group: 'a', choice: 'b' }],
];

/** Where to change a pack, and into what: another value, nothing, itself twice, or the value of another place. */
const change = fc.record({
  at: fc.nat(100_000),
  how: fc.constantFrom('odd', 'odd', 'gone', 'twice', 'other', 'renamed'),
  odd: fc.constantFrom(...ODD),
  from: fc.nat(100_000),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

/** Every place of the data, as steps. */
function placesIn(value: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [[...path]];
  const inner = Object.entries(value).flatMap(([key, one]) =>
    placesIn(one, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return path.length === 0 ? inner : [[...path], ...inner];
}

const valueAt = (data: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], data);

/** A copy of the data with one place changed. */
function changed(data: Data, { at, how, odd, from }: Change): Data {
  const places = placesIn(data);
  const path = places[at % places.length] ?? [];
  const copy = structuredClone(data);
  const holder = valueAt(copy, path.slice(0, -1)) as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  if (how === 'odd') holder[last] = odd;
  else if (how === 'other')
    holder[last] = structuredClone(valueAt(data, places[from % places.length] ?? []));
  else if (how === 'twice' && Array.isArray(holder)) holder.push(structuredClone(holder[last]));
  else if (how === 'renamed' && !Array.isArray(holder)) {
    holder[`${String(last)}x`] = holder[last];
    Reflect.deleteProperty(holder, last);
  } else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else Reflect.deleteProperty(holder, last);
  return copy;
}

const mutated = fc
  .tuple(fc.constantFrom(...PACKS), fc.array(change, { minLength: 1, maxLength: 3 }))
  .map(([pack, changes]) => ({
    pack,
    data: changes.reduce(changed, writtenPack(pack)),
  }));

/** Packs of the same province and of the nation: those that could have to do with it. */
const besides = ({ document }: (typeof PACKS)[number]) => {
  const province = (document.jurisdiction ?? '').slice(0, 2);
  return builtinPacks().filter(
    (one) =>
      one.document.id !== document.id &&
      [province, '00'].includes((one.document.jurisdiction ?? '').slice(0, 2)),
  );
};

test('500 of them (10,000 in npm run test:all) are refused where they are wrong, or compute', () => {
  let sound = 0;
  forAll(
    fc.property(mutated, ({ pack: original, data }) => {
      const others = besides(original);
      const bytes = new TextEncoder().encode(JSON.stringify(data));
      const checked = checkPaper(bytes, {
        beside: (pack) => checkPacks(SHARED, [...others, pack], PLACES, [pack]),
        inPaper,
      });
      if (!checked.ok) {
        expect(checked.problems.length).toBeGreaterThan(0);
        expect(checked.problems.length).toBeLessThan(102);
        for (const problem of checked.problems) {
          expect(problemSentence(problem, 'zh')).not.toBe(problem.code);
          if (problem.code !== 'and-more') expect(problem.path).not.toBe('');
        }
        return;
      }
      sound += 1;
      const { pack } = checked;
      const { jurisdiction } = pack.document;
      const place = jurisdiction === null || jurisdiction === '000000' ? '110101' : jurisdiction;
      const rulebook = createRulebook(SHARED, [...others, pack], PLACES);
      const community = {
        households: 1200,
        population: 3600,
        siteArea: '90000',
        floorArea: '200000',
      };
      const plan = planOf({
        place,
        year: 2026,
        packs: [pack.document.id],
        communities: [community],
      });
      const read = readPlanValue(plan, () => ({ ok: true, value: rulebook }));
      if (read.ok) expect(assess(read.value.plan, rulebook).outcomes).toBeInstanceOf(Array);
    }),
    500,
  );
  expect(sound).toBeGreaterThan(0);
});
