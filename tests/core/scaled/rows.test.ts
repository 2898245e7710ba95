// Provisions as rows: every worked example of the papers comes out of the whole numbers that tables hold.
import { describe, expect, test } from 'vitest';
import { Decimal, decimal, plain } from '../../../src/core/quantity/decimal.ts';
import { scaledRules } from '../../../src/core/scaled/scaled-rules.ts';
import { mostSideBySide } from '../../../src/core/scaled/side-by-side.ts';
import type { ScaledEnd, ScaledMeasure, ScaledProvision } from '../../../src/core/scaled/scaled.ts';
import { builtinRules } from '../../../src/state/rules/builtin.ts';

const { rulebook } = builtinRules();
const ALL = rulebook.packs.map(({ document }) => document.id);
const scaled = scaledRules(rulebook, ALL);
const MILLION = decimal('1000000');

type Given = Readonly<Record<string, string>>;

/** The base of an example as the row counts it; null where the example raises what nobody has raised. */
function baseAt(
  { base, provision }: ScaledProvision,
  { scope }: ScaledMeasure,
  given: Given,
): Decimal | null {
  if (provision.uplift !== undefined && decimal(given[provision.uplift] ?? '0').gt(0)) return null;
  if (base.kind === 'unknown' || base.kind === 'silent') return null;
  const value = (id: string) => decimal(given[id] ?? '0');
  if (base.kind === 'figures')
    return base.figures.length === 0
      ? MILLION
      : base.figures.reduce((sum, id) => sum.plus(value(id)), new Decimal(0)).times(MILLION);
  const of = scaled.measures.find(
    (one) => one.measure.id === base.measure && one.scope === scope && !one.measure.whole,
  );
  return value(base.measure).times(of?.denominator ?? MILLION);
}

/** The end as tables reckon it: doubled, one more or less where it is exclusive, rounded by one division. */
function comesTo(
  end: ScaledEnd,
  base: Decimal,
  { measure, denominator }: ScaledMeasure,
  isLower: boolean,
): string {
  const value = end.factor.times(base).plus(end.plus);
  if (!measure.whole) return plain(value.div(denominator));
  const key = value.times(2).plus(isLower ? Number(end.strict) : -Number(end.strict));
  const quotient = key.div(denominator.times(2));
  return plain(isLower ? quotient.ceil() : Decimal.max(quotient.floor(), 0));
}

const rows = scaled.measures.flatMap((measure) =>
  measure.provisions.map((row) => [row.provision.id, row, measure] as const),
);

test('the rows are those of hundreds of provisions, at both scopes', () => {
  expect(rows.length).toBeGreaterThan(400);
  expect(new Set(scaled.measures.map(({ scope }) => scope)).size).toBe(2);
});

test('every worked example comes out, whatever it rests on', () => {
  let tried = 0;
  for (const [id, row, measure] of rows)
    for (const { given, expect: wanted } of row.provision.examples) {
      const base = baseAt(row, measure, given);
      if (base === null) continue;
      tried += 1;
      const found = {
        ...(row.lower && { least: comesTo(row.lower, base, measure, true) }),
        ...(row.upper && { most: comesTo(row.upper, base, measure, false) }),
      };
      const asked = Object.fromEntries(
        Object.entries(wanted).map(([end, text]) => [end, plain(decimal(text ?? '0'))]),
      );
      expect([id, found]).toEqual([id, asked]);
    }
  expect(tried).toBeGreaterThan(rows.length);
});

test('factors, constants and guards are whole, and denominators hold a million', () => {
  const numbers = rows.flatMap(([, { lower, upper, guard }, { denominator, standsFactor }]) => [
    ...[lower, upper].flatMap((end) => (end === null ? [] : [end.factor, end.plus])),
    ...[guard?.from, guard?.below].flatMap((one) => one ?? []),
    ...[denominator, standsFactor],
  ]);
  expect(numbers.length).toBeGreaterThan(1000);
  expect(numbers.filter((one) => !one.isInteger())).toEqual([]);
});

describe('what is left out', () => {
  test('of the papers that act by themselves, no measure of a community or street is', () => {
    const aside = ['wider-than-a-street', 'encouraged', 'other-reading'];
    const { untold, measures } = scaledRules(rulebook);
    expect(untold.filter(({ why }) => !aside.includes(why))).toEqual([]);
    const told = measures.reduce((sum, { provisions }) => sum + provisions.length, 0);
    const inUse = rulebook.rules.filter(
      ({ document }) => document.evidence === 'primary' && !document.optional,
    );
    expect(told + untold.length).toBe(inUse.length);
  });
  test('every provision of every paper is a row or is named with the reason', () => {
    const named = [...rows.map(([id]) => id), ...scaled.untold.map((one) => one.provision.id)];
    const all = rulebook.rules.map(({ provision }) => provision.id);
    expect([...named].sort()).toEqual([...all].sort());
  });
});

test('a measure stands above all that it rests on', () => {
  const layers = new Map(
    scaled.measures.map((one) => [`${one.scope} ${one.measure.id}`, one.layer] as const),
  );
  const wrong = scaled.measures.filter(({ scope, restsOn, layer }) =>
    restsOn.some((id) => (layers.get(`${scope} ${id}`) ?? -1) >= layer),
  );
  expect(wrong.map(({ measure }) => measure.id)).toEqual([]);
  expect(Math.max(...layers.values())).toBe(2);
});

test('only health centres leave two ways open', () => {
  const open = scaled.measures.filter(({ ways }) => ways.length > 0);
  expect(open.map(({ measure, ways }) => [measure.id, ways])).toEqual([
    ['health-centres', ['population', 'street']],
  ]);
});

test('as many provisions as can meet in one place have room, no more', () => {
  const of = (id: string) => scaled.measures.filter(({ measure }) => measure.id === id);
  expect(mostSideBySide(of('green-area'), rulebook.places)).toBeGreaterThan(0);
  expect(mostSideBySide([], rulebook.places)).toBe(0);
  const alone = of('health-centres').map((one) => ({
    ...one,
    provisions: one.provisions.slice(0, 1),
  }));
  expect(mostSideBySide(alone, rulebook.places)).toBe(1);
});
