// What a rule multiplies, case by case and counted by hand: figures, stocks, and the requirements of other measures.
import { describe, expect, test } from 'vitest';
import { asked, county, fateIn, outcomeIn, street, type SmallRule } from '../small-county.ts';

const say = (rules: readonly SmallRule[], plan: object, key: string) =>
  asked(outcomeIn(county(rules, plan), key));

describe('figures', () => {
  const per100 = { id: 'a', measure: 'clinics', least: '1', base: 'population', per: '100' };

  test('people are added up, and each community without them is waited for', () => {
    const of = (...people: (number | null)[]) => ({
      streets: [street(people.map((population) => ({ population })))],
    });
    expect(say([per100], of(150, 151), 's1 clinics')).toBe('ok 4.. by a');
    expect(say([per100], of(150, null), 's1 clinics')).toBe('pending community c2 population');
  });

  test('a sum of figures waits for each of them', () => {
    const rule = { ...per100, base: ['population', 'households'] };
    const of = (community: object) => ({ streets: [street([community])] });
    expect(say([rule], of({ population: 150, households: 60 }), 's1 clinics')).toBe('ok 3.. by a');
    expect(say([rule], of({}), 's1 clinics')).toBe(
      'pending community c1 population, community c1 households',
    );
  });

  test('of selected communities alone, where a rule names their kind', () => {
    const rule = { ...per100, when: { settlement: 'urban' } };
    const communities = [{ population: 300 }, { population: 900, settlement: 'rural' }];
    expect(say([rule], { streets: [street(communities)] }, 's1 clinics')).toBe('ok 3.. by a');
  });

  test('a property of the place is no sum: the selected communities share it', () => {
    const rule = {
      ...{ id: 'a', measure: 'clinics', least: '1', base: 'beds-planned', per: '10' },
      when: { settlement: 'urban' },
    };
    const streets = [street([{}, {}, { settlement: 'rural' }])];
    const areas = { '990101': { facts: { 'beds-planned': 40 } } };
    expect(say([rule], { streets, areas }, 's1 clinics')).toBe('ok 4.. by a');
  });

  test('an estimate is called one, a figure that was typed is not', () => {
    const assumptions = { 'persons-per-household': '2.5' };
    const of = (community: object) => ({ assumptions, streets: [street([community, {}])] });
    const both = [
      { ...per100, measure: 'desks' },
      { id: 'b', measure: 'yard-area', least: '7' },
    ];
    const estimated = of({ households: 101 });
    // 101 x 2.5 = 252.5, so 253 people
    expect(say(both, estimated, 'c1 desks')).toBe('ok 3.. by a, estimated');
    expect(say(both, estimated, 'c1 yard-area')).toBe('ok 7.. by b');
    expect(say(both, of({ population: 253 }), 'c1 desks')).toBe('ok 3.. by a');
  });

  test('a stock that nobody has counted is waited for under its own name', () => {
    const rule = { id: 'a', measure: 'nurses', least: '2', base: 'existing:clinics' };
    const of = (existing: object) => ({ streets: [street([{}], { existing })] });
    expect(say([rule], of({ clinics: 3 }), 's1 nurses')).toBe('ok 6.. by a');
    expect(say([rule], of({}), 's1 nurses')).toBe('pending street s1 existing:clinics');
  });
});

describe('the requirement of a narrower measure', () => {
  const each = { id: 'each', measure: 'desks', least: '1', base: 'households', per: '10' };
  const nurses = { id: 'n', measure: 'nurses', least: '2', most: '3', base: 'desks' };
  const homes = (...households: (number | null)[]) => [
    street(households.map((one) => ({ households: one }))),
  ];

  test('is the sum of those inside, each rounded by itself', () => {
    // 2 and 3 desks; nobody asks for a most
    expect(say([each, nurses], { streets: homes(11, 30) }, 's1 nurses')).toBe('ok 10.. by n');
  });

  test('waits where one of those inside waits, and for nobody else', () => {
    expect(say([each, nurses], { streets: homes(11, null) }, 's1 nurses')).toBe(
      'pending community c2 households',
    );
  });

  test('leaves out the communities of which it is not asked', () => {
    const urban = { ...each, when: { settlement: 'urban' } };
    const mixed = [street([{ households: 11 }, { households: 90, settlement: 'rural' }])];
    expect(say([urban, nurses], { streets: mixed }, 's1 nurses')).toBe('ok 4.. by n');
    const rural = [street([{ households: 90, settlement: 'rural' }])];
    const silent = outcomeIn(county([urban, nurses], { streets: rural }), 's1 nurses');
    expect(asked(silent)).toBe('noRule');
    expect(fateIn(silent, 'n')).toEqual({ kind: 'baseSilent', base: 'desks' });
  });

  test('waits for the communities, or for the streets, where none are listed', () => {
    expect(say([each, nurses], { streets: [street([])] }, 's1 nurses')).toBe(
      'pending street s1 communities',
    );
    const ofStreets = { id: 's', measure: 'clinics', least: '1' };
    const officers = { id: 'o', measure: 'officers', least: '2', base: 'clinics' };
    expect(say([ofStreets, officers], { streets: [] }, '990101 officers')).toBe(
      'pending county 990101 streets',
    );
  });

  test('holds together with what is asked of the wider place itself: neither loosens the other', () => {
    const wide = (least: string, most: string) => ({
      ...{ id: 'wide', measure: 'desks', scope: 'street', least, most },
    });
    const most = { id: 'most', measure: 'desks', most: '4' };
    const of = (least: string, upper: string) =>
      say([each, most, wide(least, upper), nurses], { streets: homes(11, 30) }, 's1 nurses');
    // inside 2 + 3 to 4 + 4
    expect(of('4', '9')).toBe('ok 10..24 by n');
    expect(of('6', '7')).toBe('ok 12..21 by n');
    const apart = [each, { ...wide('6', '7'), least: undefined }, nurses];
    expect(say(apart, { streets: homes(11, 30) }, 's1 nurses')).toBe('ok 10..21 by n');
    expect(
      say([each, wide('6', '7'), nurses], { streets: [street([])] }, 's1 nurses'),
      'the wider one alone where nobody is listed',
    ).toBe('ok 12..21 by n');
  });

  test('waits for either of the two, and is either where the other is silent', () => {
    const wide = { id: 'wide', measure: 'desks', scope: 'street', least: '6' };
    const of = (one: object, other: object, communities: object[]) =>
      say(
        [{ ...each, ...one }, { ...wide, ...other }, nurses],
        {
          streets: [street(communities)],
        },
        's1 nurses',
      );
    const both = [{ households: 11 }, {}];
    expect(of({}, {}, both)).toBe('pending community c2 households');
    const known = [{ households: 11 }];
    expect(of({}, { base: 'visitors' }, known)).toBe('pending community c1 visitors');
    expect(of({ when: { settlement: 'rural' } }, {}, known)).toBe('ok 12.. by n');
    expect(of({}, { when: { kind: 'township' } }, known)).toBe('ok 4.. by n');
  });

  test('is estimated, or less well known, where one of those inside is', () => {
    const people = { ...each, base: 'population', of: 'quoted' };
    const inside = [street([{ population: 11 }, { households: 10 }])];
    const plan = { streets: inside, assumptions: { 'persons-per-household': '2' } };
    expect(say([people, nurses], plan, 's1 nurses')).toBe('ok 8.. by n, estimated, secondary');
    const wide = { id: 'wide', measure: 'desks', scope: 'street', least: '6' };
    expect(say([people, wide, nurses], plan, 's1 nurses')).toBe(
      'ok 12.. by n, estimated, secondary',
    );
  });

  test('where one inside may have any number, so may all together', () => {
    const most = { id: 'most', measure: 'desks', most: '4', when: { settlement: 'urban' } };
    const mixed = [street([{ households: 9, settlement: 'rural' }, { households: 11 }])];
    expect(say([each, most, nurses], { streets: mixed }, 's1 nurses')).toBe('ok 6.. by n');
  });

  test('waits for the communities of one street among several', () => {
    const officers = {
      ...{ id: 'o', measure: 'officers', least: '1', base: 'desks' },
      when: { kind: 'street' },
    };
    const streets = [
      street([{ households: 11 }]),
      { id: 's2', name: '', kind: 'street', communities: [] },
      { id: 's3', name: '', kind: 'township', communities: [] },
    ];
    expect(say([each, officers], { streets }, '990101 officers')).toBe(
      'pending county 990101 communities',
    );
  });

  test('where some must have none and others some, they add nothing from below', () => {
    const least = { ...each, when: { settlement: 'urban' } };
    const most = { id: 'most', measure: 'desks', most: '4' };
    const mixed = [street([{ households: 11 }, { households: 90, settlement: 'rural' }])];
    expect(say([least, most, nurses], { streets: mixed }, 's1 nurses')).toBe('ok 4..24 by n');
    const rural = [street([{ settlement: 'rural' }])];
    expect(say([least, most, nurses], { streets: rural }, 's1 nurses')).toBe('ok ..12 by n');
  });
});

describe('the requirement of a measure of the same scope', () => {
  const nurses = { id: 'n', measure: 'nurses', least: '2', most: '3', base: 'clinics' };
  const streets = [street([{}])];

  test('lends its ends; in a conflict its lower one for both', () => {
    const clinics = (least: string, most: string) => ({
      ...{ id: 'c', measure: 'clinics', least, most },
    });
    expect(say([clinics('1', '2'), nurses], { streets }, 's1 nurses')).toBe('ok 2..6 by n');
    expect(say([clinics('5', '2'), nurses], { streets }, 's1 nurses')).toBe('ok 10..15 by n');
  });

  test('lends its silence and its waiting too', () => {
    const other = { id: 'c', measure: 'clinics', least: '1', when: { kind: 'township' } };
    const waiting = { id: 'c', measure: 'clinics', least: '1', base: 'park-area' };
    expect(say([other, nurses], { streets }, 's1 nurses')).toBe('noRule');
    expect(say([waiting, nurses], { streets }, 's1 nurses')).toBe('pending community c1 park-area');
  });
});
