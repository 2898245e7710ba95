// What columns find of single rows, by hand: each form that provisions may have, at and around its edges.
import { describe, expect, test } from 'vitest';
import { BEYOND } from '../../../src/core/columns/found.ts';
import { compilerOf, found, judged, kind, URBAN, type Rule } from './own-columns.ts';

const desks = (id: string, rule: object = {}): Rule => ({ id, measure: 'desks', ...rule });
const room = (id: string, rule: object = {}): Rule => ({ id, measure: 'room', ...rule });
const STANDS = 'existing desks';
const AREA = 'existing room';

describe('what no figure decides', () => {
  const of = (rule: object, stands: readonly number[]) =>
    found([desks('a', rule)], 'desks', { [STANDS]: stands });

  test('a least', () => {
    expect(of({ least: '5' }, [-1, 0, 4, 5, 6])).toEqual([
      'ok 5.. by a',
      'ok 5.. short 5 by a',
      'ok 5.. short 1 by a',
      'ok 5.. met 0 by a',
      'ok 5.. met 0 by a',
    ]);
  });

  test('a most alone is exceeded by what is over it; beside a least that is above', () => {
    expect(of({ most: '7' }, [-1, 7, 9])).toEqual([
      'ok ..7 by a',
      'ok ..7 met 0 by a',
      'ok ..7 short 2 by a',
    ]);
    expect(of({ least: '5', most: '7' }, [4, 5, 7, 8])).toEqual([
      'ok 5..7 short 1 by a',
      'ok 5..7 met 0 by a',
      'ok 5..7 met 0 by a',
      'ok 5..7 above 0 by a',
    ]);
  });

  test('a conflict is judged on its least alone; where no whole number fits the least is the most', () => {
    expect(of({ least: '9', most: '3' }, [5, 9, 20])).toEqual([
      'conflict 9..3 short 4 by a',
      'conflict 9..3 met 0 by a',
      'conflict 9..3 met 0 by a',
    ]);
    expect(of({ least: '1.2', most: '1.8' }, [1, 2, 3])).toEqual([
      'noWholeFits 2..2 short 1 by a',
      'noWholeFits 2..2 met 0 by a',
      'noWholeFits 2..2 above 0 by a',
    ]);
    expect(of({ least: '3', most: '3', strict: true }, [3])).toEqual([
      'conflict 4..2 short 1 by a',
    ]);
  });

  test('an end that is not enough itself: of whole things the next, of an area the same, not reached', () => {
    expect(of({ least: '5', strict: true }, [5, 6])).toEqual([
      'ok 6.. short 1 by a',
      'ok 6.. met 0 by a',
    ]);
    expect(of({ least: '4.5', strict: true }, [4, 5])).toEqual([
      'ok 5.. short 1 by a',
      'ok 5.. met 0 by a',
    ]);
    expect(of({ most: '0', strict: true }, [0, 1])).toEqual([
      'ok ..0 met 0 by a',
      'ok ..0 short 1 by a',
    ]);
    const area = (rule: object, stands: readonly number[]) =>
      found([room('a', { ...rule, strict: true })], 'room', { [AREA]: stands });
    expect(area({ least: '70' }, [69_000_000, 70_000_000, 70_000_001])).toEqual([
      'ok 70.. short 1 by a',
      'ok 70.. short 0 by a',
      'ok 70.. met 0 by a',
    ]);
    expect(area({ most: '70' }, [70_000_000, 69_999_999])).toEqual([
      'ok ..70 short 0 by a',
      'ok ..70 met 0 by a',
    ]);
    expect(area({ least: '60', most: '70' }, [70_000_000])).toEqual(['ok 60..70 above 0 by a']);
  });

  test('the greatest least and the least most decide, all that say so together', () => {
    const rules = [
      desks('a', { least: '3', most: '9' }),
      desks('b', { least: '5', most: '9', beside: ['a'] }),
      desks('c', { least: '5', beside: ['a', 'b'] }),
      desks('d', { most: '20', beside: ['a', 'b', 'c'] }),
      desks('e', { least: '99', force: 'encouraged', beside: ['a', 'b', 'c', 'd'] }),
    ];
    expect(found(rules, 'desks', { [STANDS]: [4] })).toEqual(['ok 5..9 short 1 by a+b+c']);
  });
});

describe('what rises with a figure', () => {
  const rising = desks('r', { least: '2', base: 'households', per: '100' });
  const fixed = desks('f', { least: '3', beside: ['r'] });
  const households = [0, 100, 149, 150, 151, -1];

  test('above a fixed least, and as much as it', () => {
    expect(found([rising, fixed], 'desks', { households })).toEqual([
      'ok 3.. by f',
      'ok 3.. by f',
      'ok 3.. by f',
      'ok 3.. by r+f',
      'ok 4.. by r',
      'pending',
    ]);
    expect(found([rising], 'desks', { households, [STANDS]: [0, 1, 3, 9, 3, 3] })).toEqual([
      'ok 0.. met 0 by r',
      'ok 2.. short 1 by r',
      'ok 3.. met 0 by r',
      'ok 3.. met 0 by r',
      'ok 4.. short 1 by r',
      'pending',
    ]);
  });

  test('exactly, of areas: as a fraction, printed upwards', () => {
    const rules = [room('r', { least: '1', base: 'households', per: '3', plus: '0.5' })];
    expect(
      found(rules, 'room', { households: [1, 2, 3], [AREA]: [0, 2_000_000, 1_500_000] }),
    ).toEqual([
      'ok 0.833334.. short 0.833334 by r',
      'ok 1.166667.. met 0 by r',
      'ok 1.5.. met 0 by r',
    ]);
  });

  test('by a sum of figures, unknown while one is', () => {
    const rules = [desks('s', { least: '1', base: ['households', 'visitors'], per: '10' })];
    const columns = { households: [10, 10, -1, 5], visitors: [20, -1, 20, 6] };
    expect(found(rules, 'desks', columns)).toEqual([
      'ok 3.. by s',
      'pending',
      'pending',
      'ok 2.. by s',
    ]);
    expect(found(rules, 'desks', { households: [10] })).toEqual(['pending']);
  });

  test('by figures in millionths, and raised by what the paper writes', () => {
    const rules = [room('a', { least: '2', base: 'siteArea', per: '100', uplift: 'written' })];
    // 250.5 x 2 x 1.5 / 100 = 7.515
    expect(found(rules, 'room', { siteArea: [250_500_000] })).toEqual(['ok 7.515.. by a']);
  });

  test('by what stands of another measure', () => {
    const rules = [desks('e', { least: '2', base: 'existing:chairs', per: '1' })];
    expect(found(rules, 'desks', { 'existing chairs': [3, -1] })).toEqual([
      'ok 6.. by e',
      'pending',
    ]);
  });

  test('with a most of its own rate', () => {
    const rules = [
      desks('b', { ...{ least: '1', per: '100', most: '2', perMost: '100' }, base: 'households' }),
    ];
    expect(found(rules, 'desks', { households: [150, 100, 30] })).toEqual([
      'ok 2..3 by b',
      'ok 1..2 by b',
      'noWholeFits 1..1 by b',
    ]);
  });
});

describe('bands', () => {
  const low = desks('low', { least: '1', when: { households: { below: '100' } } });
  const high = desks('high', { least: '4', when: { households: { from: '100' } } });
  const households = [0, 99, 100, -1];

  test('from and below, waiting where the figure is not known', () => {
    expect(found([low, high], 'desks', { households, [STANDS]: [1, 0, 3, 9] })).toEqual([
      'ok 1.. met 0 by low',
      'ok 1.. short 1 by low',
      'ok 4.. short 1 by high',
      'pending',
    ]);
  });

  test('that ask for no more than others do are not waited for', () => {
    const other = (least: string, rule: object = {}) =>
      found([low, desks('f', { least, beside: ['low'], ...rule })], 'desks', { households: [-1] });
    expect(other('1')).toEqual(['ok 1.. by f']);
    expect(other('2')).toEqual(['ok 2.. by f']);
    expect(other('0')).toEqual(['pending']);
    const strict = desks('low', { ...low, strict: true });
    const beside = (least: string) =>
      found([strict, desks('f', { least, beside: ['low'] })], 'desks', { households: [-1] });
    expect(beside('1')).toEqual(['pending']);
    expect(beside('2')).toEqual(['ok 2.. by f']);
  });

  test('a most that is not known to hold', () => {
    const upper = desks('u', { most: '9', when: { households: { below: '100' } } });
    const beside = (most: string) =>
      found([upper, desks('f', { most, beside: ['u'] })], 'desks', { households: [-1, 5] });
    expect(beside('9')).toEqual(['ok ..9 by f', 'ok ..9 by u+f']);
    expect(beside('8')).toEqual(['ok ..8 by f', 'ok ..8 by f']);
    expect(beside('10')).toEqual(['pending', 'ok ..9 by u']);
  });

  test('of two conditions a no outweighs what is not known', () => {
    const both = desks('b', {
      ...{ least: '5', when: { households: { from: '100' }, visitors: { from: '7' } } },
    });
    const columns = { households: [99, 100, 100, -1], visitors: [-1, -1, 7, 6] };
    expect(found([both], 'desks', columns)).toEqual(['noRule', 'pending', 'ok 5.. by b', 'noRule']);
  });

  test('a bound that no whole number meets is taken to the next', () => {
    const half = desks('h', { least: '5', when: { households: { from: '99.5' } } });
    expect(found([half], 'desks', { households: [99, 100] })).toEqual(['noRule', 'ok 5.. by h']);
  });
});

describe('what rests on another requirement', () => {
  const base = (rule: object): Rule => ({ id: 'c', measure: 'chairs', ...rule });
  const on = desks('d', { least: '2', most: '3', base: 'chairs' });
  const chairs = (rule: object, columns: Parameters<typeof found>[2]) =>
    found([base(rule), on], 'desks', columns);

  test('takes its ends, rounded: lower of lower, upper of upper', () => {
    expect(chairs({ least: '1.2', most: '4.9' }, { households: [1] })).toEqual(['ok 4..12 by d']);
    expect(chairs({ least: '2' }, { households: [1] })).toEqual(['ok 4.. by d']);
    expect(chairs({ most: '5' }, { households: [1] })).toEqual(['ok ..15 by d']);
  });

  test('its least alone where a least alone rests on it', () => {
    const rules = [base({ least: '2', most: '4' }), desks('d', { least: '3', base: 'chairs' })];
    expect(found(rules, 'desks', { households: [1] })).toEqual(['ok 6.. by d']);
  });

  test('its least for both in a conflict', () => {
    expect(chairs({ least: '6', most: '2' }, { households: [1] })).toEqual(['ok 12..18 by d']);
  });

  test('waits with it, and is silent with it', () => {
    const rising = { least: '1', base: 'households', per: '10' };
    expect(chairs(rising, { households: [-1, 25] })).toEqual(['pending', 'ok 6.. by d']);
    const band = { least: '2', when: { households: { from: '10' } } };
    expect(chairs(band, { households: [9, 10, -1] })).toEqual(['noRule', 'ok 4.. by d', 'pending']);
    const rural = { least: '2', when: { settlement: 'rural' } };
    expect(chairs(rural, { households: [1] })).toEqual(['noRule']);
  });
});

describe('ways that a text leaves open', () => {
  const way = (choice: string, rule: object): Rule =>
    desks(choice, { ...rule, alternative: { group: 'side', choice } });
  const both = (north: object, south: object, stands: readonly number[]) =>
    found([way('north', north), way('south', south)], 'desks', { [STANDS]: stands });

  test('the one that is met, else the one that lacks least, of equals the first', () => {
    expect(both({ least: '5' }, { least: '2' }, [-1, 1, 3, 6])).toEqual([
      'ok 5.. by north',
      'ok 2.. short 1 by south',
      'ok 2.. met 0 by south',
      'ok 5.. met 0 by north',
    ]);
    expect(both({ least: '4' }, { least: '4' }, [1])).toEqual(['ok 4.. short 3 by north']);
  });

  test('over is better than short, and a way that asks nothing comes last', () => {
    expect(both({ least: '9' }, { least: '1', most: '2' }, [5])).toEqual([
      'ok 1..2 above 0 by south',
    ]);
    const band = { least: '1', when: { households: { from: '1' } } };
    expect(found([way('north', { least: '9' })], 'desks', { [STANDS]: [5] })).toEqual([
      'ok 9.. short 4 by north',
    ]);
    expect(
      compilerOf([way('north', { least: '9' }), way('south', band)]).ofCommunity(URBAN).measures[0],
    ).toMatchObject({
      kind: 'explained',
      why: 'ways-by-figures',
    });
  });
});

describe('what stands', () => {
  const benches: Rule = { id: 'b', measure: 'benches', least: '9' };
  test('as entered, else the sum of the parts, all of them', () => {
    const columns = {
      'existing benches': [7, -1, -1],
      'existing desks': [1, 5, 5],
      'existing chairs': [1, 6, -1],
    };
    expect(found([benches], 'benches', columns)).toEqual([
      'ok 9.. short 2 by b',
      'ok 9.. met 0 by b',
      'ok 9.. by b',
    ]);
    expect(found([benches], 'benches', { 'existing desks': [5], 'existing chairs': [1] })).toEqual([
      'ok 9.. short 3 by b',
    ]);
    expect(found([benches], 'benches', { 'existing desks': [5] })).toEqual(['ok 9.. by b']);
  });

  test('or a figure of the place', () => {
    const size: Rule = { id: 's', measure: 'size', least: '100' };
    expect(found([size], 'size', { households: [90, -1], 'existing size': [-1, 120] })).toEqual([
      'ok 100.. short 10 by s',
      'ok 100.. met 0 by s',
    ]);
  });
});

describe('beyond what the machine holds exactly nothing is said', () => {
  const MOST = Number.MAX_SAFE_INTEGER;
  test('where a figure, a product or what stands is', () => {
    const rising = [desks('r', { least: '3', base: 'households', per: '2' })];
    expect(found(rising, 'desks', { households: [BEYOND, 7] })).toEqual(['unsaid', 'ok 11.. by r']);
    const half = (MOST - 1) / 2;
    expect(found(rising, 'desks', { households: [half, 2] })).toEqual(['unsaid', 'ok 3.. by r']);
    const fixed = [room('a', { least: '1', base: 'households', per: '3' })];
    expect(found(fixed, 'room', { households: [3], [AREA]: [MOST] })).toEqual(['unsaid']);
    expect(found([desks('f', { least: '5' })], 'desks', { [STANDS]: [MOST, BEYOND] })).toEqual([
      'ok 5.. met 0 by f',
      'unsaid',
    ]);
  });

  test('a figure beyond is beyond the bounds of a band', () => {
    const band = [desks('b', { least: '5', when: { households: { below: '100' } } })];
    expect(found(band, 'desks', { households: [BEYOND, 5] })).toEqual(['noRule', 'ok 5.. by b']);
  });
});

describe('streets', () => {
  const MIXED = [kind('urban'), kind('rural')];
  const stalls = (rule: object): Rule => ({ id: 's', measure: 'stalls', ...rule });

  test('of whole streets, and of the members that a rule speaks of', () => {
    const whole = compilerOf([stalls({ least: '1', base: 'households', per: '10' })]);
    expect(judged(whole.ofStreet(URBAN, MIXED), 'stalls', { households: [25] })).toEqual([
      'ok 3.. by s',
    ]);
    const some = compilerOf([
      stalls({ least: '1', base: 'households', per: '10', when: { settlement: 'urban' } }),
    ]);
    const measure = some.ofStreet(URBAN, MIXED).measures[0];
    // Members stand in the order of their names: rural, urban.
    expect(measure?.kind === 'linear' && measure.ways[0]?.[0]?.inputs).toMatchObject([
      { from: 'fact', id: 'households', members: [1] },
    ]);
    expect(measure?.kind === 'linear' && measure.existing).toMatchObject([[{ members: [1] }]]);
    expect(some.ofStreet(URBAN, [kind('rural')]).measures).toEqual([]);
    const [all] = some.ofStreet(URBAN, [kind('urban')]).measures;
    expect(all?.kind === 'linear' && all.ways[0]?.[0]?.inputs[0]?.members).toBeNull();
  });

  test('of members that nobody has told apart a rule may speak', () => {
    const some = compilerOf([
      stalls({ least: '1', base: 'households', per: '10', when: { settlement: 'urban' } }),
    ]);
    const sort = some.ofStreet(URBAN, [kind(null)]);
    expect(judged(sort, 'stalls', { households: [25] })).toEqual(['pending']);
  });
});

describe('what is left to the explaining path, and why', () => {
  const why = (
    rules: readonly Rule[],
    measure: string,
    scope: 'community' | 'street' = 'community',
  ) => {
    const compiler = compilerOf(rules);
    const sort =
      scope === 'community'
        ? compiler.ofCommunity(URBAN)
        : compiler.ofStreet(URBAN, [kind('urban'), kind('rural')]);
    const found = sort.measures.find((one) => one.measure.id === measure);
    return found?.kind === 'explained' ? found.why : (found?.kind ?? 'nothing');
  };
  const band = { when: { households: { from: '10' } } };

  test.each([
    ['what is counted by verdicts', [{ id: 'g', measure: 'good', least: '1' }], 'good', 'counted'],
    [
      'what is asked inside',
      [desks('d', { least: '1' }), { id: 's', measure: 'stalls', least: '1', base: 'desks' }],
      'stalls',
      'inner-requirement',
    ],
    [
      'what rests on that',
      [
        desks('d', { least: '1' }),
        { id: 's', measure: 'stalls', least: '1', base: 'desks' },
        { id: 'g', measure: 'gates', least: '1', base: 'stalls' },
      ],
      'gates',
      'rests-on-explained',
    ],
    [
      'rules of different members',
      [
        {
          id: 's',
          measure: 'stalls',
          least: '1',
          base: 'households',
          when: { settlement: 'urban' },
        },
        { id: 't', measure: 'stalls', least: '1', base: 'households', beside: ['s'] },
      ],
      'stalls',
      'mixed-members',
    ],
    [
      'a sum in a street',
      [{ id: 'a', measure: 'all-stalls', least: '1' }],
      'all-stalls',
      'street-parts',
    ],
  ] as [string, Rule[], string, string][])('in a street: %s', (_, rules, measure, wanted) => {
    expect(why(rules, measure, 'street')).toBe(wanted);
  });

  test.each([
    [
      'who gives way only where a figure says so',
      [desks('a', { least: '1' }), desks('b', { least: '2', overrides: ['a'], ...band })],
      'overridden-by-figures',
    ],
    [
      'what nobody has said by how much it is raised',
      [desks('a', { least: '1', uplift: 'unwritten' })],
      'unknown-uplift',
    ],
    [
      'more rules than there are bits',
      Array.from({ length: 31 }, (_, at) => desks(`d${String(at)}`, { least: String(at + 1) })),
      'too-many-provisions',
    ],
    [
      'as many rules as there are bits',
      Array.from({ length: 30 }, (_, at) => desks(`d${String(at)}`, { least: String(at + 1) })),
      'linear',
    ],
    [
      'figures that the machine does not hold',
      ['999999999.999999', '999999999.999998'].map((per, at) =>
        desks(`d${String(at)}`, { least: '1', base: 'households', per }),
      ),
      'too-large',
    ],
    [
      'nothing but what is encouraged',
      [desks('a', { least: '1', force: 'encouraged' })],
      'nothing',
    ],
    [
      'nothing that holds here',
      [desks('a', { least: '1', when: { kind: 'township' } })],
      'nothing',
    ],
    ['nothing yet', [desks('a', { least: '1', due: '2027-01-01' })], 'nothing'],
  ] as [string, Rule[], string][])('%s', (_, rules, wanted) => {
    expect(why(rules, 'desks')).toBe(wanted);
  });

  test('who always gives way is not asked', () => {
    const rules = [desks('a', { least: '9' }), desks('b', { least: '2', overrides: ['a'] })];
    expect(found(rules, 'desks', { [STANDS]: [2] })).toEqual(['ok 2.. met 0 by b']);
  });
});
