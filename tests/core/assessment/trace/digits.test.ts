// The record where digits go on, where figures are taken from wider ones, and where nothing is known, by hand.
import { expect, test } from 'vitest';
import { inputsOf } from '../../../../src/core/assessment/trace/inputs.ts';
import { recordOf } from '../../../../src/core/assessment/trace/record.ts';
import { ownPack, rule } from '../../../headless/own-pack.ts';
import { assessmentOf, planOf } from '../../../plans.ts';
import { county, outcomeIn } from '../small-county.ts';
import { desks, record, streetOf } from './own-record.ts';

const third = { base: 'households', per: '3' };
const TEN = { households: 10 };

test('lower ends are cut upwards and upper ends downwards, of bases and of ways too', () => {
  const rules = [
    { id: 'room', measure: 'room-area', least: '1', most: '2', perMost: '3', ...third },
    { id: 'yard', measure: 'yard-area', least: '1', most: '1', base: 'room-area' },
  ];
  const { inputs, provisions } = record(rules, streetOf([TEN]), 'c1 yard-area');
  expect(inputs).toEqual([
    { input: 'room-area', kind: 'required', value: '3.333334', upper: '6.666666' },
  ]);
  const said = provisions[0]?.steps.map(({ end, base, quotient }) => [end, base, quotient]);
  expect(said).toEqual([
    ['lower', '3.333334', '3.333334'],
    ['upper', '6.666666', '6.666666'],
  ]);
  const ways = ['road', 'water'].map((id) => ({
    ...{ id, measure: 'room-area', least: '1', most: '2', perMost: '3', ...third },
    alternative: { group: 'road', choice: `by-${id}` },
  }));
  const plan = streetOf([{ ...TEN, existing: { 'room-area': '1' } }]);
  expect(record(ways, plan, 'c1 room-area').ways[0]?.levels.aim).toMatchObject({
    ...{ lower: '3.333334', upper: '6.666666', verdict: 'short', gap: '2.333334' },
  });
});

test('a figure that is taken from a wider one, and with which share', () => {
  const measure = 'property-management-floor-area';
  const share = rule({
    ...{ id: 'rooms', measure, least: '7', base: 'above-ground-floor-area', per: '1000' },
  });
  const assessment = assessmentOf(
    planOf({
      ...{ place: '540102', year: 2026, packs: ['own'], ownPacks: [ownPack([share])] },
      ...{ communities: [{ floorArea: '100000' }], assumptions: { 'above-ground-share': '0.8' } },
    }),
  );
  const { inputs } = recordOf(assessment.evaluator, outcomeIn(assessment, `c1 ${measure}`));
  const figure = inputs.find(({ input }) => input === 'above-ground-floor-area');
  expect(figure).toEqual({
    ...{ input: 'above-ground-floor-area', kind: 'figure', value: '80000' },
    taken: ['above-ground-share'],
  });
  expect(inputs).toContainEqual({ input: 'above-ground-share', kind: 'assumption', value: '0.8' });
  const own = record([desks('a', { least: '1', ...third })], streetOf([TEN]), 'c1 desks').inputs;
  expect(own.map((one) => 'taken' in one)).toEqual([false]);
});

test('by which assumption parts add up, where they do so only if', () => {
  const assessment = county([desks('a', { least: '1' })], streetOf([{}]));
  const outcome = outcomeIn(assessment, 'c1 desks');
  const partsIf = { assumption: 'raise', parts: ['clinics', 'nurses'] };
  const summed = { ...outcome, measure: { ...outcome.measure, partsIf } };
  expect(inputsOf(assessment.evaluator, outcome)).toEqual([]);
  expect(inputsOf(assessment.evaluator, summed)).toEqual([
    { input: 'raise', kind: 'assumption', value: '0' },
  ]);
});

test('what stands: of a street by its own figure, of a county by its places, and not known', () => {
  const asked = { ...desks('a', { least: '9' }), scope: 'street' };
  const entered = streetOf([{ existing: { desks: 2 } }], { existing: { desks: 8 } });
  const nothing = { parts: null, inside: [] };
  expect(record([asked], entered, 's1 desks').standing).toEqual({
    ...{ value: '8', taken: 'entered', ...nothing },
  });
  const size = [{ id: 'a', measure: 'size', least: '100' }];
  expect(record(size, streetOf([{}]), 'c1 size').standing).toEqual({
    ...{ value: null, taken: null, ...nothing },
  });
  const rules = [
    desks('a', { least: '1' }),
    { id: 'y', measure: 'yard-area', least: '1' },
    { id: 'g', measure: 'good-communities', least: '1' },
  ];
  const good = streetOf([{ existing: { desks: 2, 'yard-area': 1 } }]);
  expect(record(rules, good, '990101 good-communities').standing).toEqual({
    ...{ value: '1', taken: 'inside', parts: null, inside: [{ at: 's1', value: '1' }] },
  });
});
