// The check that every provision proves itself by an example.
import { describe, expect, test } from 'vitest';
import { clinics, problemsOf, withProvisions, type Data } from './sound-pack.ts';

describe('every provision proves itself by an example', () => {
  const withExamples = (...examples: Data[]) => withProvisions({ ...clinics, examples });
  test('it is there', () => {
    expect(problemsOf(withExamples())).toEqual(['no-example provisions[0].examples']);
  });
  test.each([
    ['another number', { given: { population: '1001' }, expect: { least: '1' } }],
    [
      'an upper bound that is not there',
      { given: { population: '1001' }, expect: { least: '2', most: '3' } },
    ],
  ])('it does not expect %s', (_, example) => {
    expect(problemsOf(withExamples(example))).toEqual([
      'example-differs sound.clinics.examples[0]',
    ]);
  });
  test('it does not leave an end out', () => {
    const both = { ...clinics, most: '4', perMost: '1000' };
    expect(problemsOf(withProvisions(both))).toEqual(['example-differs sound.clinics.examples[0]']);
  });
  test('it gives the base', () => {
    expect(problemsOf(withExamples({ given: {}, expect: { least: '2' } }))).toEqual([
      'example-lacks-base sound.clinics.examples[0]',
    ]);
  });
});
