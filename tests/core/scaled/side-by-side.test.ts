// How many provisions a table keeps side by side: as many as can meet in one place, counted by hand.
import { expect, test } from 'vitest';
import { mostSideBySide } from '../../../src/core/scaled/side-by-side.ts';
import type { ScaledRules } from '../../../src/core/scaled/scaled.ts';
import { ownPack, type OwnRule } from '../../headless/own-pack.ts';
import { group, measure, places, rulesOf, rulesOfPapers } from './own-rules.ts';

const most = ({ measures }: ScaledRules) => mostSideBySide(measures, places);
const desk = (id: string, rest: object = {}): OwnRule => ({
  ...{ id, measure: 'desks', least: '1' },
  ...rest,
});

/** A paper of a place with so many rules on desks. */
const paper = (id: string, jurisdiction: string | null, count: number) => ({
  ...ownPack([], { id, jurisdiction }),
  ...{ measures: id === 'first' ? ownPack([]).measures : [] },
  provisions: ownPack(Array.from({ length: count }, (_, at) => desk(`${id}-${at}`))).provisions,
});

test('who has not said what a community is has the rules for town and country before it', () => {
  const [urban, rural] = ['urban', 'rural'].map((settlement) =>
    desk(settlement, { when: { settlement } }),
  );
  expect(most(rulesOf([desk('all')]))).toBe(1);
  expect(urban && rural && most(rulesOf([desk('all'), urban, rural]))).toBe(3);
});

test('papers meet where one place lies in the other, and those of everywhere meet all', () => {
  // Jieyang lies in Guangdong, Hainan in neither.
  const [guangdong, jieyang] = [paper('first', '440000', 2), paper('second', '445200', 3)];
  const hainan = paper('third', '460000', 4);
  expect(most(rulesOfPapers([guangdong, jieyang]))).toBe(5);
  expect(most(rulesOfPapers([guangdong, jieyang, hainan]))).toBe(5);
  expect(most(rulesOfPapers([guangdong, hainan]))).toBe(4);
  expect(most(rulesOfPapers([paper('first', null, 1), hainan]))).toBe(5);
  expect(most(rulesOfPapers([paper('first', null, 3), paper('second', null, 2)]))).toBe(5);
});

test('a place goes one of the open ways, with all that belongs to every way', () => {
  const way = (id: string, choice: string) => desk(id, { alternative: { group: 'how', choice } });
  const found = rulesOf([desk('all'), way('a1', 'a'), way('b1', 'b'), way('b2', 'b')], [], {
    alternatives: [group('how', ['a', 'b'])],
  });
  // the common one with the two of the second way
  expect(most(found)).toBe(3);
});

test('the measure with most of them decides', () => {
  const chairs = ['c1', 'c2', 'c3'].map((id) => desk(id, { measure: 'chairs' }));
  const halls = ['h1', 'h2'].map((id) => desk(id, { measure: 'halls' }));
  expect(most(rulesOf([...chairs, ...halls, desk('all')], [measure('halls', 'street')]))).toBe(3);
  expect(most(rulesOf([]))).toBe(0);
});
