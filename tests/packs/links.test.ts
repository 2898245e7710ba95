// The checks on provisions that share a measure: unequal bounds, overrides, subsets.
import { describe, expect, test } from 'vitest';
import { clinics, nurses, other, problemsOf, withDocument, withProvisions } from './sound-pack.ts';

describe('two unequal provisions on one measure are acknowledged', () => {
  const unequal = other({
    least: '3',
    examples: [{ given: { population: '1000' }, expect: { least: '3' } }],
  });
  const problem = ['unacknowledged sound.clinics'];
  test('when nothing links them', () => {
    expect(problemsOf(withProvisions(clinics, unequal))).toEqual(problem);
  });
  test.each([
    ['one stands beside the other', { beside: ['clinics'] }],
    ['one overrides the other', { overrides: ['clinics'] }],
  ])('not when %s', (_, link) => {
    expect(problemsOf(withProvisions(clinics, { ...unequal, ...link }))).toEqual([]);
  });
  test.each([
    ['urban and rural', { settlement: 'urban' }, { settlement: 'rural' }],
    ['streets and townships', { kind: 'street' }, { kind: 'township' }],
    ['named places and all but these', { places: ['445202'] }, { placesExcept: ['445202'] }],
    ['bands that meet', { population: { below: '500' } }, { population: { from: '500' } }],
  ])('nor when no plan has both live: %s', (_, one, another) => {
    const apart = withProvisions({ ...clinics, when: one }, { ...unequal, when: another });
    expect(problemsOf(apart)).toEqual([]);
    const together = withProvisions({ ...clinics, when: one }, { ...unequal, when: one });
    expect(problemsOf(together)).toEqual(problem);
  });
});

describe('an override', () => {
  const weaker = other({ force: 'guidance', overrides: ['clinics'] });
  test('is not weaker than what it overrides', () => {
    expect(problemsOf(withProvisions(clinics, weaker))).toEqual(['override-weaker sound.other']);
    expect(problemsOf(withProvisions({ ...clinics, force: 'target' }, weaker))).toEqual([]);
  });
  test('speaks of the same measure', () => {
    expect(problemsOf(withProvisions(clinics, { ...nurses, overrides: ['clinics'] }))).toEqual([
      'override-elsewhere sound.nurses',
    ]);
  });
  test('is not overridden by what it overrides', () => {
    const mutual = withProvisions(
      { ...clinics, overrides: ['other'] },
      other({ overrides: ['clinics'] }),
    );
    expect(problemsOf(mutual)).toEqual([
      'override-cycle sound.clinics',
      'override-cycle sound.other',
    ]);
  });
});

describe('a subset does not share the measure of its whole', () => {
  const whole = {
    ...clinics,
    id: 'whole',
    measure: 'reports',
    base: 'communities',
    per: '1',
    examples: [{ given: { communities: '4' }, expect: { least: '4' } }],
  };
  const urban = { ...whole, id: 'urban', when: { settlement: 'urban' } };
  const streets = { ...whole, id: 'streets', when: { kind: 'street' } };
  test.each([
    ['urban communities of all', urban],
    ['streets of all', streets],
  ])('%s', (_, subset) => {
    expect(problemsOf(withProvisions(whole, subset))).toEqual([
      'subset-shares-measure sound.whole',
      `subset-shares-measure sound.${subset.id}`,
    ]);
  });
  test('nor across papers of one chain', () => {
    const county = {
      ...withDocument({ id: 'county', jurisdiction: '445202' }),
      provisions: [urban],
      measures: [],
    };
    expect(problemsOf(withProvisions(whole), county)).toEqual([
      'subset-shares-measure sound.whole',
      'subset-shares-measure county.urban',
    ]);
    const elsewhere = { ...county, document: { ...county.document, jurisdiction: '350100' } };
    expect(problemsOf(withProvisions(whole), elsewhere)).toEqual([]);
  });
  test('while at the scope of a community each community is one or the other', () => {
    const pair = withProvisions({ ...clinics, when: { settlement: 'urban' } }, other({}));
    expect(problemsOf(pair)).toEqual([]);
  });
});
