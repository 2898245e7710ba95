// Lists of communities over counties and wider: what is judged by them, and what may be left out; by hand.
import { describe, expect, test } from 'vitest';
import { coversAll } from '../../../../src/core/assessment/verdict/covers.ts';
import { partialOf } from '../../../../src/core/assessment/verdict/partial.ts';
import { unitsOf } from '../../../../src/core/plan/unit/units-of-plan.ts';
import { plain } from '../../../../src/core/quantity/decimal.ts';
import { county, outcomeIn, street, type SmallRule } from '../small-county.ts';

const officers = (rule: object): SmallRule => ({
  id: 'a',
  measure: 'officers',
  least: '1',
  ...rule,
});

/** How much is listed of how much, or null where the list is not what decides. */
function listed(rule: object, plan: object, key = '990101 officers') {
  const { partial } = outcomeIn(
    county([officers(rule)], { complete: null, streets: [street([{}, {}])], ...plan }),
    key,
  );
  return partial && `${plain(partial.listed)} of ${partial.stated ? plain(partial.stated) : '-'}`;
}

const OTHER_STREET = {
  ...{ ...street([]), id: 's2', seat: false },
  communities: [{ id: 'c9', households: 6 }],
};

describe('a share of the county', () => {
  test('rests on the list where its base is added up from it, and on nothing else', () => {
    expect(listed({ base: 'communities' }, {})).toBe('2 of -');
    expect(listed({ base: 'households' }, {})).toBe(null);
    const counted = { streets: [street([{ households: 5 }, { households: 6 }])] };
    expect(listed({ base: 'households' }, counted)).toBe('2 of -');
    const visitors = { streets: [street([{ facts: { visitors: 5 } }])] };
    expect(listed({ base: 'visitors' }, visitors)).toBe('1 of -');
    const beds = { areas: { '990101': { facts: { 'beds-planned': 8 } } } };
    expect(listed({ base: 'beds-planned' }, beds)).toBe(null);
    expect(listed({}, {})).toBe(null);
  });

  test('also where another sentence asks for more than the one that rests on it', () => {
    const more = officers({ id: 'b', least: '9' });
    const found = county([officers({ base: 'communities' }), more], {
      ...{ complete: null, streets: [street([{}, {}])] },
    });
    expect(outcomeIn(found, '990101 officers').partial?.listed.toNumber()).toBe(2);
  });

  test('is judged where stock and base were entered for the county, unless it speaks of a part', () => {
    const areas = { '990101': { existing: { officers: 1 }, facts: { households: 90 } } };
    expect(listed({ base: 'households' }, { areas })).toBe(null);
    const streets = [street([{ households: 5 }, { households: 9, settlement: 'rural' }])];
    const urban = { base: 'households', when: { settlement: 'urban' } };
    expect(listed(urban, { areas, streets })).toBe('2 of -');
    const all = [street([{ households: 5 }])];
    expect(listed(urban, { areas, streets: all })).toBe('1 of -');
    const seats = [street([{ households: 5 }], { seat: true }), OTHER_STREET];
    expect(listed({ base: 'households', when: { seat: true } }, { areas, streets: seats })).toBe(
      '2 of -',
    );
    const beside = county([officers({ base: 'households' }), officers({ id: 'b', ...urban })], {
      ...{ complete: null, areas, streets },
    });
    expect(outcomeIn(beside, '990101 officers').partial?.listed.toNumber()).toBe(2);
    const both = { base: ['households', 'population'] };
    expect(listed(both, { areas, streets: [street([{ population: 9 }])] })).toBe('1 of -');
  });

  test('what is planned is judged by the list no more than what stands', () => {
    const areas = { '990101': { planned: { officers: 1 } } };
    const found = county([officers({ base: 'communities' })], {
      ...{ complete: null, streets: [street([{}])], areas },
    });
    expect(outcomeIn(found, '990101 officers').planned?.levels.aim.verdict).toBe('notAssessed');
  });

  test('of an empty list there is nothing to leave out; a street has no list', () => {
    const areas = { '990101': { facts: { households: 90 } } };
    expect(listed({ base: 'households' }, { areas, streets: [] })).toBe(null);
    const clinics = [{ id: 'a', measure: 'clinics', least: '1', base: 'communities' }];
    const found = county(clinics, { complete: null, streets: [street([{}])] });
    expect(outcomeIn(found, 's1 clinics').partial).toBeNull();
  });

  test('streets for which it was entered, each of them, count as the county’s own', () => {
    const stated = (...households: (number | null)[]) => ({
      streets: households.map((count, at) => ({
        ...street([]),
        ...{ id: `s${at}`, households: count, existing: { officers: 1 } },
        communities: [{ id: `c${at}`, households: 5 }],
      })),
      areas: { '990101': { existing: { officers: 2 } } },
    });
    expect(listed({ base: 'households' }, stated(50, 60))).toBe(null);
    expect(listed({ base: 'households' }, stated(50, null))).toBe('2 of -');
  });
});

test('of a city its counties count as its own, as long as none is left out', () => {
  const rule = officers({ scope: 'prefecture', base: 'households' });
  const found = county([rule], {
    ...{ place: '990100', extent: 'prefecture', complete: null },
    streets: [street([{ households: 5 }], { place: '990101' })],
    areas: {
      '990100': { existing: { officers: 1 } },
      '990101': { facts: { households: 50 } },
    },
  });
  const { unit, measure, considered, partial } = outcomeIn(found, '990100 officers');
  expect(partial).toBeNull();
  const places = new Map([...found.rulebook.places, ['990102', 'other']]);
  const situation = { ...found.evaluator.situation, rulebook: { ...found.rulebook, places } };
  const beside = partialOf({ ...found.evaluator, situation }, { ...unit }, measure, considered);
  expect(beside && [plain(beside.listed), beside.stated]).toEqual(['1', null]);
});

describe('whether every place just inside is there', () => {
  const places = new Map([
    ['990000', 'province'],
    ['990100', 'prefecture'],
    ['990101', 'one'],
    ['990102', 'other'],
    ['991001', 'county in no prefecture'],
    ['980000', 'another province'],
  ]);
  const covers = (place: string, extent: string, ...inside: string[]) => {
    const streets = inside.map((code, at) => ({
      ...{ id: `s${at}`, name: '', kind: 'street', place: code },
      communities: [{ id: `c${at}` }],
    }));
    const { plan } = county([], { place: '990101', extent: 'county', streets: [] });
    const wide = { ...plan, place, extent: extent as typeof plan.extent };
    const made = { ...wide, streets: streets.map((one) => streetAs(plan, one)) };
    const [unit] = unitsOf(made, places).filter(({ scope }) => scope === extent);
    return unit === undefined ? undefined : coversAll(unit, places);
  };
  /** A street as the schema makes it, in another county. */
  function streetAs(of: Parameters<typeof unitsOf>[0], given: { id: string; place: string }) {
    const [first] = county([], { streets: [street([{}])] }).plan.streets;
    if (first === undefined) throw new Error(`no street in ${of.place}`);
    return { ...first, id: given.id, place: given.place };
  }

  test('of a county always, of a city its counties, of a province its cities and the counties in none', () => {
    expect(covers('990101', 'county', '990101')).toBe(true);
    expect(covers('990100', 'prefecture', '990101', '990102')).toBe(true);
    expect(covers('990100', 'prefecture', '990101')).toBe(false);
    expect(covers('990100', 'prefecture', '990100'), 'streets that name no district').toBe(true);
    expect(covers('990000', 'province', '990101', '991001')).toBe(true);
    expect(covers('990000', 'province', '990101')).toBe(false);
    expect(covers('990000', 'province', '991001')).toBe(false);
  });

  test('nothing rests on a list of a single street', () => {
    const found = county([], { streets: [street([{}])] });
    const unit = unitsOf(found.plan, places).find(({ scope }) => scope === 'street');
    const measure = found.rulebook.measures.get('clinics');
    if (unit === undefined || measure === undefined) throw new Error('no street or no clinics');
    expect(partialOf(found.evaluator, unit, measure, [])).toBeNull();
  });
});
