// What is only encouraged: listed as there or not there, in none of must, should and aim, and never short.
import { describe, expect, test } from 'vitest';
import { ownPack, rule } from '../../../headless/own-pack.ts';
import { assessmentOf, planOf } from '../../../plans.ts';

const encouraged = { measure: 'desks', force: 'encouraged' } as const;
const ALONE = [rule({ id: 'some', least: '1', ...encouraged })];
const BESIDE = [
  rule({ id: 'one', measure: 'desks', least: '1', force: 'mandatory', beside: ['more'] }),
  rule({ id: 'more', least: '3', ...encouraged }),
];
const BOTH_NAMED = {
  ...{ id: 'furnished', unit: 'count', whole: true, scope: 'county', counts: ['desks', 'chairs'] },
};

/** One community with so many desks, or nobody has looked. */
function heard(rules: Parameters<typeof ownPack>[0], desks: string | null) {
  const existing: Record<string, string> = desks === null ? {} : { desks };
  const plan = planOf({
    ...{ place: '440106', year: 2026, packs: ['own'], ownPacks: [ownPack(rules)] },
    communities: [{ existing }],
  });
  const { outcomes, silent } = assessmentOf(plan);
  return [...outcomes, ...silent].find(({ measure }) => measure.id === 'desks');
}

describe('a measure that papers only encourage', () => {
  test.each([
    ['2', 'there'],
    ['1', 'there'],
    ['0', 'notThere'],
    [null, 'unknown'],
  ])('with %s of it is %s, and nothing is required', (desks, presence) => {
    expect(heard(ALONE, desks)).toMatchObject({
      ...{ status: 'noRule', encouraged: presence },
      levels: { aim: { lower: null, verdict: 'notAssessed', gap: null, binding: [] } },
    });
  });

  test('asks for no more than the sentence beside it does', () => {
    const found = heard(BESIDE, '1');
    expect(found).toMatchObject({ status: 'ok', encouraged: 'notThere' });
    for (const level of Object.values(found?.levels ?? {}))
      expect(level).toMatchObject({ verdict: 'met', binding: ['own-one'] });
    expect(heard(BESIDE, '0')?.levels.must).toMatchObject({ verdict: 'short' });
    expect(heard(BESIDE, '3')).toMatchObject({ encouraged: 'there' });
  });

  test('says nothing of encouragement where no paper encourages', () => {
    const plain = [rule({ id: 'some', measure: 'desks', least: '1' })];
    expect(heard(plain, '0')).toMatchObject({ encouraged: null, status: 'ok' });
  });
});

describe('a count of places that have all that a paper names', () => {
  const rules = [
    ...ALONE,
    rule({ id: 'chairs', measure: 'chairs', least: '1' }),
    rule({ id: 'half', measure: 'furnished', base: 'communities', least: '50', per: '100' }),
  ];
  test('counts what is encouraged by whether it is there', () => {
    const plan = planOf({
      ...{ place: '440106', year: 2026, extent: 'county', packs: ['own'] },
      ownPacks: [ownPack(rules, {}, [BOTH_NAMED])],
      communities: [
        { existing: { desks: '1', chairs: '1' } },
        { existing: { desks: '0', chairs: '1' } },
      ],
    });
    const found = assessmentOf(plan).outcomes.find(({ measure }) => measure.id === 'furnished');
    expect(found?.existing?.toFixed()).toBe('1');
    expect(found?.levels.aim.verdict).toBe('met');
  });
});
