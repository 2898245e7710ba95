// A new district in each of the 31 capitals: what its own place or province asks, papers known from elsewhere switched on.
import { expect, test } from 'vitest';
import { placeChain } from '../../src/core/plan/place.ts';
import { isOptional } from '../../src/core/rulebook/rulebook.ts';
import { builtinRules } from '../../src/state/rules/builtin.ts';
import { outcomesOf, planOf } from '../plans.ts';

/** A county of each capital; docs/looked-for.md says what was looked for where nothing was found. */
const CAPITALS = [
  ...['110101', '120101', '130102', '140105', '150102', '210102', '220102', '230102', '310101'],
  ...['320102', '330102', '340102', '350102', '360102', '370102', '410102', '420102', '430102'],
  ...['440103', '450102', '460105', '500101', '510104', '520102', '530102', '540102', '610102'],
  ...['620102', '630102', '640104', '650102'],
];
const NOTHING_FOUND = ['220102', '530102'];

/** How many requirements that are known rest on a paper of the place or its province. */
function known(place: string): number {
  const { packs, places } = builtinRules().rulebook;
  const chain = placeChain(place, places).filter((code) => code !== '000000');
  const own = packs.filter(
    ({ document: { jurisdiction } }) => jurisdiction !== null && chain.includes(jurisdiction),
  );
  const provisions = new Set(own.flatMap((pack) => pack.provisions.map(({ id }) => id)));
  const plan = planOf({
    place,
    asOf: '2026-11-27',
    horizon: 2026,
    extent: 'site',
    development: 'new-build',
    packs: own.filter(({ document }) => isOptional(document)).map(({ document }) => document.id),
    communities: [
      { households: '3000', population: '9000', siteArea: '120000', floorArea: '300000' },
    ],
  });
  return outcomesOf(plan).filter(
    ({ status, binding }) => status !== 'pending' && binding.some((id) => provisions.has(id)),
  ).length;
}

test.each(CAPITALS)('%s', (place) => {
  if (NOTHING_FOUND.includes(place)) expect(known(place)).toBe(0);
  else expect(known(place)).toBeGreaterThan(0);
});

test('the figures of those found last', () => {
  const green = (place: string, pack: string) =>
    outcomesOf(
      planOf({
        ...{ place, asOf: '2026-11-27', horizon: 2026, development: 'new-build' },
        ...{ packs: [pack], communities: [{ siteArea: '120000' }] },
      }),
    ).find(({ measure }) => measure === 'green-area');
  expect(green('140105', 'shanxi-greening-2023')?.lower).toBe('36000');
  expect(green('150102', 'inner-mongolia-greening-2015')?.lower).toBe('42000');
  expect(green('540102', 'lhasa-greening')?.lower).toBe('42000');
  expect(green('650102', 'urumqi-greening-2013')?.lower).toBe('42000');
});
