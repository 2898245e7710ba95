// What answers several words together, by hand: what has all of them, what lies in a place, and what papers above it say.
import { describe, expect, test } from 'vitest';
import { answersTo, saidAbove } from '../../../src/core/catalogue/search-answers.ts';
import type { SearchEntry } from '../../../src/core/catalogue/search-entries.ts';
import { search } from '../../../src/core/catalogue/search.ts';
import { packOf } from '../../properties/small-rulebooks.ts';
import { indexed, measureOf, paperOf, placeOf, sentenceOf } from './few-entries.ts';

const NO_MORE = { zh: '', en: '' };

describe('several words', () => {
  const provision = (zh: string, jurisdiction: string, rest: string): SearchEntry => {
    const { document } = packOf({ id: 'own', jurisdiction }, []);
    const found = { kind: 'provision', document, id: 'p', section: '1' } as const;
    return { found, name: { zh, en: '' }, rest: { zh: rest, en: '' } };
  };
  const within = (code: string, zh: string, ...above: string[]): SearchEntry => ({
    ...{ found: { kind: 'place', code, above }, name: { zh, en: code }, rest: NO_MORE },
  });
  const { index } = indexed([
    within('350000', '福地省', '000000'),
    within('350100', '福州市', '350000', '000000'),
    within('350101', '西安区', '350100', '350000', '000000'),
    within('610101', '西安区', '610000', '000000'),
    provision('物业用房', '350000', '福地省'),
    provision('物业绿地', '000000', ''),
    provision('绿地用房', '610000', ''),
  ]);
  const codes = (found: readonly SearchEntry[]) =>
    found.map(({ found: one, name }) => (one.kind === 'place' ? one.code : name.zh));

  test('must all be found; a place is also found by what it lies in, once a word is its own', () => {
    expect(codes(answersTo(index, []))).toEqual([]);
    expect(codes(answersTo(index, ['西安']))).toEqual(['350101', '610101']);
    expect(codes(answersTo(index, ['福州', '西安']))).toEqual(['350101']);
    expect(codes(answersTo(index, ['西安', '福地']))).toEqual(['350101']);
    expect(codes(answersTo(index, ['福地', '物业']))).toEqual(['物业用房']);
    expect(codes(answersTo(index, ['福州', '福地']))).toEqual(['350100']);
    expect(codes(answersTo(index, ['州', '西安']))).toEqual([]);
    expect(codes(answersTo(index, ['fuzh', '西安']))).toEqual(['350101']);
    expect(codes(answersTo(index, ['用房', '绿地']))).toEqual(['绿地用房']);
  });

  test('what papers above a place say, of a name that several bear those above all', () => {
    expect(codes(saidAbove(index, ['福州', '用房']))).toEqual(['物业用房']);
    expect(codes(saidAbove(index, ['用房', '福州市']))).toEqual(['物业用房']);
    expect(codes(saidAbove(index, ['福州', '绿地']))).toEqual(['物业绿地']);
    expect(codes(saidAbove(index, ['西安', '物业']))).toEqual(['物业绿地']);
    expect(codes(saidAbove(index, ['西安', '用房']))).toEqual([]);
    expect(codes(saidAbove(index, ['福', '物业']))).toEqual([]);
    // The first place that was typed comes to nothing, the second does not.
    expect(codes(saidAbove(index, ['福地', '福州', '用房']))).toEqual(['物业用房']);
    expect(codes(saidAbove(index, ['福州']))).toEqual([]);
    expect(codes(saidAbove(index, []))).toEqual([]);
  });

  test('and so does the whole search, told apart from what the place itself says', () => {
    const found = (typed: string) => {
      const { found: entries, isAbove, isNear, count } = search(index, typed, 9);
      return [codes(entries).join(), isAbove, isNear, count];
    };
    expect(found('福州用房')).toEqual(['物业用房', true, false, 1]);
    expect(found('福州 用房')).toEqual(['物业用房', true, false, 1]);
    expect(found('福地 物业')).toEqual(['物业用房', false, false, 1]);
    expect(found('福州西安')).toEqual(['350101', false, false, 1]);
    expect(found('福州 福洲')).toEqual(['', false, false, 0]);
    expect(found('物业用方')).toEqual(['', false, false, 0]);
    expect(found(' ')).toEqual(['', false, false, 0]);
  });

  test('a word of its own counts more than what a place lies in, and measures lie nowhere', () => {
    const also = placeOf('350100', '福州市', { zh: '', en: 'Foochow' });
    const { index: more } = indexed([
      measureOf({ zh: '甲福州东乙', en: '' }),
      measureOf({ zh: '福州', en: '' }),
      { ...also, found: { kind: 'place', code: '350100', above: ['350000', '000000'] } },
      within('350102', '福州东区', '350100', '350000', '000000'),
      provision('绿地用房', '350000', ''),
    ]);
    expect(codes(answersTo(more, ['福州', '东']))).toEqual(['350102', '甲福州东乙']);
    expect(codes(saidAbove(more, ['福州', '用房']))).toEqual(['绿地用房']);
    expect(codes(saidAbove(more, ['foochow', '用房']))).toEqual(['绿地用房']);
  });

  test('as it was typed comes before its pieces', () => {
    const { index: own } = indexed([
      paperOf({ zh: '物业300', en: '' }),
      sentenceOf({ zh: '每 300 户物业', en: '' }),
    ]);
    expect(codes(search(own, '物业300', 9).found)).toEqual(['物业300']);
  });
});
