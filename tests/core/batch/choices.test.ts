// What rows say of themselves as small numbers, and what a street's or county's first row says for all of them.
import { describe, expect, test } from 'vitest';
import {
  choicesOf,
  codeOf,
  keyOf,
  memberCode,
  memberKindAt,
  type RowCodes,
} from '../../../src/core/batch/codes.ts';
import { countyClasses } from '../../../src/core/batch/county-classes.ts';
import { layoutOf } from '../../../src/core/batch/layout.ts';
import { placeNumbers } from '../../../src/core/batch/place-numbers.ts';
import { sortNumbers } from '../../../src/core/batch/sort-numbers.ts';
import { streetBook } from '../../../src/core/batch/street-book.ts';
import { SEATS } from '../../../src/core/plan/terms.ts';
import { compilerOf } from '../columns/own-columns.ts';

const NOTHING: RowCodes = {
  ...{ place: 0, kind: 0, seat: 0, settlement: 0, development: 0, countyClass: 0 },
};
const upTo = (count: number) => Array.from({ length: count }, (_, at) => at);

describe('choices as codes', () => {
  test('nought is not known, and each word has its place in the list', () => {
    expect([null, 'yes', 'no'].map((one) => codeOf(SEATS, one as 'yes' | 'no' | null))).toEqual([
      0, 1, 2,
    ]);
    const none = { kind: null, seat: null, settlement: null, development: null };
    expect(choicesOf(NOTHING)).toEqual({ ...none, countyClass: null });
    const said = { kind: 2, seat: 1, settlement: 2, development: 3, countyClass: 4 };
    expect(choicesOf(said)).toEqual({
      ...{ kind: 'township', seat: 'yes', settlement: 'rural', development: 'resettlement' },
      countyClass: 'national-poverty',
    });
  });

  test('a member is told again by its code', () => {
    expect(memberKindAt(memberCode({ ...NOTHING, settlement: 1, development: 4 }))).toEqual({
      ...{ settlement: 'urban', development: 'existing' },
    });
    const found = upTo(3).flatMap((settlement) =>
      upTo(5).map((development) => memberCode({ ...NOTHING, settlement, development })),
    );
    expect(found).toEqual(upTo(15));
  });

  test('all that a row says is one number, place after place, none twice and none left out', () => {
    const keys = upTo(2).flatMap((place) =>
      upTo(3).flatMap((kind) =>
        upTo(3).flatMap((seat) =>
          upTo(5).flatMap((countyClass) =>
            upTo(3).flatMap((settlement) =>
              upTo(5).map((development) =>
                keyOf({ place, kind, seat, countyClass, settlement, development }),
              ),
            ),
          ),
        ),
      ),
    );
    expect(keys).toEqual(upTo(2 * 3 * 3 * 5 * 3 * 5));
  });
});

test('places are numbered as they are first named', () => {
  const { of, codeAt } = placeNumbers();
  expect(['b', 'a', 'b', 'a'].map(of)).toEqual([0, 1, 0, 1]);
  expect([0, 1, 2, -1].map(codeAt)).toEqual(['b', 'a', '', '']);
});

test('a figure stands where its column does, a fact and what stands of the same name apart', () => {
  const { wholes, positionOf } = layoutOf([
    { from: 'fact', id: 'nurses', whole: false },
    { from: 'existing', id: 'nurses', whole: true },
  ]);
  expect(wholes).toEqual([false, true]);
  expect(positionOf({ from: 'fact', id: 'nurses' })).toBe(0);
  expect(positionOf({ from: 'existing', id: 'nurses' })).toBe(1);
  expect(positionOf({ from: 'fact', id: 'doctors' })).toBe(-1);
});

test('a county is of the class that its first row says or does not say', () => {
  const { isOther, complete, remember } = countyClasses();
  const row = (place: number, countyClass: number) => ({ ...NOTHING, place, countyClass });
  const completed = (place: number, countyClass: number) => {
    const one = row(place, countyClass);
    complete(one);
    return one.countyClass;
  };
  expect([isOther(row(1, 2)), completed(1, 2)]).toEqual([false, 2]);
  remember(row(1, 2));
  remember(row(1, 3));
  remember(row(2, 0));
  expect([2, 0, 3].map((one) => isOther(row(1, one)))).toEqual([false, false, true]);
  expect([completed(1, 0), completed(1, 2)]).toEqual([2, 2]);
  expect([0, 3].map((one) => isOther(row(2, one)))).toEqual([false, true]);
  expect(completed(2, 3)).toBe(0);
});

const compiler = compilerOf([
  { id: 'd', measure: 'desks', least: '1', when: { settlement: 'urban' } },
]);

test('rows of one sort have its number, whatever they are not asked about', () => {
  const places = placeNumbers();
  places.of('110101');
  places.of('120101');
  const { of, sortAt } = sortNumbers(compiler, places);
  const urban = { ...NOTHING, settlement: 1 };
  const rural = { ...NOTHING, settlement: 2 };
  expect([urban, urban, rural, urban].map(of)).toEqual([0, 0, 1, 0]);
  // What is not said of a seat and of a street office, which lies at it, is one sort.
  const office = of({ ...urban, kind: 1 });
  expect([office, of({ ...urban, kind: 1, seat: 1 }), of({ ...urban, kind: 1 })]).toEqual([
    2, 2, 2,
  ]);
  expect(sortAt(0).sort).toMatchObject({ scope: 'community', settlement: 'urban' });
  expect(sortAt(0).measures.map(({ measure }) => measure.id)).toEqual(['desks']);
  expect(sortAt(1).measures).toEqual([]);
  expect(() => sortAt(3)).toThrow('no sort has this number');
  // The first key of all that may be.
  expect(sortNumbers(compiler, places).of({ ...NOTHING, development: 1 })).toBe(0);
});

test('a street is what its first row says, and is listed once a row of it is taken', () => {
  const places = placeNumbers();
  const [here, there] = [places.of('110101'), places.of('120101')];
  const { numberOf, take, all } = streetBook(compiler, places);
  expect([numberOf(here, 'a'), numberOf(there, 'a'), numberOf(here, 'b')]).toEqual([0, 1, 2]);
  expect(numberOf(here, 'a')).toBe(0);
  const row = (rest: Partial<RowCodes> = {}): RowCodes => ({ ...NOTHING, place: here, ...rest });
  const said = { place: '110101', kind: 'township', seat: 'no', countyClass: 'general' };
  expect(take(2, row({ kind: 2, seat: 2, countyClass: 2 }), 7)).toMatchObject({
    ...{ ...said, street: 'b', index: 0, line: 7, placeNumber: 0, members: [] },
  });
  expect([take(2, row({ kind: 1 }), 8), take(2, row({ seat: 1 }), 9)]).toEqual(['kind', 'seat']);
  expect(take(2, row({ kind: 2, seat: 2 }), 10)).toBe(all()[0]);
  const silent = row();
  expect(take(2, silent, 10)).toBe(all()[0]);
  expect([silent.kind, silent.seat]).toEqual([2, 2]);
  take(0, row({ kind: 2, seat: 2 }), 11);
  take(1, { ...NOTHING, place: there }, 12);
  const listed = all().map(({ street, place, index, kind }) => [street, place, index, kind]);
  expect(listed).toEqual([
    ['b', '110101', 0, 'township'],
    ['a', '110101', 1, 'township'],
    ['a', '120101', 2, null],
  ]);
});
