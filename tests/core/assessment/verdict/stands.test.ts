// What stands and what is planned, counted by hand: entered, added up, by parts, one to one with others.
import { describe, expect, test } from 'vitest';
import { asPlannedAt, isPlanned } from '../../../../src/core/assessment/verdict/as-planned.ts';
import { plain } from '../../../../src/core/quantity/decimal.ts';
import { print } from '../../../../src/core/quantity/ratio.ts';
import { county, outcomeIn, street, type SmallRule } from '../small-county.ts';

const outcome = (rules: readonly SmallRule[], plan: object, key: string) =>
  outcomeIn(county(rules, plan), key);
const community = (given: object) => ({ streets: [street([given])] });

describe('what stands', () => {
  const desks = { id: 'a', measure: 'desks', scope: 'street', least: '9' };
  const stands = (plan: object, key: string, rules: readonly SmallRule[] = [desks]) => {
    const { existing } = outcome(rules, plan, key);
    return existing === null ? null : plain(existing);
  };
  const in2 = (...counts: (string | null)[]) =>
    counts.map((count) => ({ existing: { desks: count } }));

  test('as entered for the place, else the sum inside, unknown while one is', () => {
    expect(stands({ streets: [street(in2('2', '3'))] }, 's1 desks')).toBe('5');
    expect(stands({ streets: [street(in2('2', null))] }, 's1 desks')).toBeNull();
    expect(stands({ streets: [street([])] }, 's1 desks')).toBeNull();
    const entered = street(in2('2', null), { existing: { desks: '8' } });
    expect(stands({ streets: [entered] }, 's1 desks')).toBe('8');
  });

  test('of a part of the place, where a rule speaks of a part', () => {
    const [first, second] = in2('2', '30');
    const mixed = street([{ ...first }, { ...second, settlement: 'rural' }]);
    const urban = { ...desks, base: 'communities', when: { settlement: 'urban' } };
    const waiting = { ...desks, id: 'w', base: 'visitors' };
    expect(stands({ streets: [mixed] }, 's1 desks', [urban])).toBe('2');
    expect(stands({ streets: [mixed] }, 's1 desks', [waiting, urban])).toBe('2');
  });

  test('of a part of the place its parts are not known, whatever was entered or planned for the whole', () => {
    const urban = { settlement: 'urban' };
    const staff = { id: 'a', measure: 'staff', least: '1', base: 'communities' };
    const mixed = street([{}, { settlement: 'rural' }], {
      existing: { clinics: '1', nurses: '2' },
      planned: { nurses: '5' },
    });
    const of = (rule: SmallRule) => {
      const found = outcome([rule], { streets: [mixed] }, 's1 staff');
      const [stands, all] = [found.existing, found.planned?.value ?? null];
      return [stands && plain(stands), found.parts?.use, all && plain(all)];
    };
    expect(of(staff)).toEqual(['3', 'taken', '8']);
    expect(of({ ...staff, when: urban })).toEqual([null, undefined, null]);
  });

  test('by a fact: nothing is planned of it, here or inside', () => {
    const size = { id: 'a', measure: 'size', scope: 'street', least: '9' };
    const given = { households: 5, planned: { size: '3' } };
    const { evaluator, outcomes } = county([size], community(given));
    const unit = outcomes.find((one) => one.unit.at === 's1')?.unit;
    const homes = outcomes.find((one) => one.unit.at === 's1')?.unit.children[0];
    for (const place of [unit, homes]) {
      const planned = place && asPlannedAt(evaluator, place, 'size', null);
      expect(planned && plain(planned)).toBe('5');
    }
    expect(unit && isPlanned(evaluator, unit, 'size')).toBe(false);
  });

  test('the sum of its parts, as long as all are known; what was entered for the whole wins', () => {
    const rule = [{ id: 'a', measure: 'area-in-all', least: '9' }];
    const of = (existing: object) => {
      const { parts, existing: all } = outcome(rule, community({ existing }), 'c1 area-in-all');
      return [all === null ? null : plain(all), parts?.use, parts && plain(parts.total)];
    };
    expect(of({ 'room-area': '4', 'yard-area': '3.5' })).toEqual(['7.5', 'taken', '7.5']);
    expect(of({ 'room-area': '4' })).toEqual([null, undefined, null]);
    const whole = { 'room-area': '4', 'yard-area': '3.5' };
    expect(of({ ...whole, 'area-in-all': '8' })).toEqual(['8', 'differs', '7.5']);
    expect(of({ ...whole, 'area-in-all': '7.5' })).toEqual(['7.5', 'agrees', '7.5']);
  });
});

describe('one to one with others', () => {
  const clinics = { id: 'c', measure: 'clinics', least: '4' };
  const one = { id: 'n', measure: 'nurses', least: '1', most: '1', base: 'clinics' };
  const fewer = (existing: object, nurses: object = {}) => {
    const found = outcome(
      [clinics, { ...one, ...nurses }],
      { streets: [street([{}], { existing })] },
      's1 nurses',
    ).inPost;
    return found && `${plain(found.inPost)} in post, ${print(found.fewer, 'up')} fewer`;
  };
  test('those in post are said beside what is required of them, where they are more', () => {
    expect(fewer({ clinics: '6', nurses: '4' })).toBe('6 in post, 2 fewer');
    expect(fewer({ clinics: '6', nurses: '6' })).toBeNull();
    expect(fewer({ clinics: '6' })).toBeNull();
    expect(fewer({ nurses: '4' })).toBeNull();
    expect(fewer({ nurses: '0' }, { base: 'one' }), 'as many as a fixed figure').toBeNull();
  });
  test('also where another rule asks for more and allows less', () => {
    const other = { id: 'z', measure: 'nurses', least: '9', most: '3' };
    const plan = { streets: [street([{}], { existing: { clinics: 6, nurses: 4 } })] };
    const { inPost } = outcome([clinics, one, other], plan, 's1 nurses');
    expect(inPost && print(inPost.fewer, 'up')).toBe('2');
  });

  test('as many as the ratio calls for, in whole people; a range is no ratio', () => {
    expect(fewer({ clinics: '7', nurses: '2' }, { per: '2' })).toBe('7 in post, 2 fewer');
    expect(fewer({ clinics: '7', nurses: '2' }, { most: '2' })).toBeNull();
    const elsewhere = { when: { kind: 'township' } };
    expect(fewer({ clinics: '7', nurses: '2' }, elsewhere)).toBeNull();
    expect(fewer({ clinics: '7', nurses: '2' }, { per: '2', perMost: '1' })).toBeNull();
  });
});

describe('what is planned', () => {
  const rules = [{ id: 'a', measure: 'desks', least: '5' }];
  const asPlanned = (given: object, plan: object = {}) => {
    const { planned } = outcome(rules, { ...community(given), ...plan }, 'c1 desks');
    if (planned === null) return null;
    const { verdict, gap } = planned.levels.aim;
    const value = planned.value === null ? null : plain(planned.value);
    return [value, planned.standsUnknown, verdict, gap === null ? null : print(gap, 'up')];
  };
  test('counts with what stands', () => {
    expect(asPlanned({ existing: { desks: '2' }, planned: { desks: '1' } })).toEqual([
      ...['3', false, 'short', '2'],
    ]);
    expect(asPlanned({ existing: { desks: '2' } })).toBeNull();
  });
  test('of a new district alone; where something may stand already, too little is not yet short', () => {
    const planned = { desks: '4' };
    expect(asPlanned({ planned, development: 'new-build' })).toEqual(['4', true, 'short', '1']);
    expect(asPlanned({ planned, development: 'renewal' })).toEqual([
      '4',
      true,
      'notAssessed',
      null,
    ]);
    const enough = { planned: { desks: '5' }, development: 'renewal' };
    expect(asPlanned(enough)).toEqual(['5', true, 'met', '0']);
  });
  test('adds up over the places inside, unknown while one of them is', () => {
    const wide = [{ id: 'a', measure: 'desks', scope: 'street', least: '9' }];
    const of = (...communities: object[]) => {
      const { planned } = outcome(wide, { streets: [street(communities)] }, 's1 desks');
      return planned && (planned.value === null ? 'unknown' : plain(planned.value));
    };
    const both = { existing: { desks: '2' }, planned: { desks: '3' } };
    expect(of(both, { existing: { desks: '1' } })).toBe('6');
    expect(of(both, {})).toBe('unknown');
    expect(of({ existing: { desks: '1' } }, {})).toBeNull();
  });
});
