// Rows as columns hold them, by hand: their texts in one buffer, and their figures.
import { describe, expect, test } from 'vitest';
import { openRows } from '../../../src/core/batch/batch.ts';
import { beyondKey, createBlock, emptyBlock } from '../../../src/core/batch/block.ts';
import { layoutOf } from '../../../src/core/batch/layout.ts';
import { rowAt } from '../../../src/core/batch/row-at.ts';
import { idAt, nameAt, reserve, rowTexts, startOf } from '../../../src/core/batch/row-texts.ts';
import { decodeUtf8 } from '../../../src/io/batch/spans.ts';
import { compilerOf, type Rule } from '../columns/own-columns.ts';
import { fillRow } from '../../fill-row.ts';
import { COLUMNS, rowOf } from './own-batch.ts';

const DESKS: Rule = { id: 'd', measure: 'desks', least: '1', when: { settlement: 'urban' } };

describe('texts', () => {
  test('one after the other, each with where it ends', () => {
    const texts = rowTexts(2, decodeUtf8);
    expect(texts.bytes).toHaveLength(128);
    texts.bytes.set(new TextEncoder().encode('a1湖东b22'));
    texts.size = 11;
    texts.idEnds.set([2, 9]);
    texts.nameEnds.set([8, 11]);
    expect([startOf(texts, 0), startOf(texts, 1)]).toEqual([0, 8]);
    expect([idAt(texts, 0), nameAt(texts, 0)]).toEqual(['a1', '湖东']);
    expect([idAt(texts, 1), nameAt(texts, 1)]).toEqual(['b', '22']);
  });

  test('have room for what is to come, what is there kept', () => {
    const texts = rowTexts(1, decodeUtf8);
    const { bytes } = texts;
    bytes.fill(7, 0, 60);
    texts.size = 60;
    reserve(texts, 4);
    expect(texts.bytes).toBe(bytes);
    reserve(texts, 5);
    expect(texts.bytes).toHaveLength(128);
    expect(texts.bytes.slice(58, 62)).toEqual(Uint8Array.of(7, 7, 0, 0));
    reserve(texts, 500);
    expect(texts.bytes).toHaveLength(560);
  });
});

describe('a block', () => {
  test('is filled row by row and emptied as a whole', () => {
    const block = createBlock(layoutOf(COLUMNS.slice(0, 3)), 5, decodeUtf8);
    expect(block.columns.map(({ length }) => length)).toEqual([5, 5, 5]);
    expect(
      [block.lines, block.places, block.streets, block.sorts, block.kinds].map(lengthOf),
    ).toEqual([5, 5, 5, 5, 5]);
    expect([beyondKey(block, 0, 2), beyondKey(block, 1, 0), beyondKey(block, 2, 1)]).toEqual([
      2, 3, 7,
    ]);
    block.count = 2;
    block.texts.size = 9;
    block.beyond.set(2, '9');
    emptyBlock(block);
    expect([block.count, block.texts.size, block.beyond.size]).toEqual([0, 0, 0]);
  });

  test('tells a row as it was written', () => {
    const { rulebook, settings } = compilerOf([DESKS]);
    const rows = openRows(rulebook, settings, COLUMNS, decodeUtf8);
    expect(rows.row).toEqual({
      ...{ place: 0, kind: 0, seat: 0, settlement: 0, development: 0, countyClass: 0 },
    });
    const first = rowOf({
      ...{ id: 'a', name: '湖东', street: 's', kind: 'township', seat: 'no' },
      ...{ settlement: 'rural', development: 'renewal', countyClass: 'general' },
      has: { households: '9007199254740993', desks: '0', room: '7.25', yard: '9007199254.740993' },
    });
    const second = rowOf({ id: 'b', street: '', kind: null, settlement: null });
    expect([fillRow(rows, first, 4), fillRow(rows, second, 5)]).toEqual([null, null]);
    expect(rowAt(rows.block, 0, rows)).toEqual(first);
    // The class of a county is that of its first row.
    expect(rowAt(rows.block, 1, rows)).toEqual({ ...second, countyClass: 'general' });
    expect([...rows.block.lines.slice(0, 2)]).toEqual([4, 5]);
    const against = [{ kind: 'street' }, { seat: 'yes' }, { countyClass: 'national-poverty' }].map(
      (other) => fillRow(rows, { ...first, ...(other as object) }, 6),
    );
    expect([against, rows.block.count]).toEqual([['kind', 'seat', 'countyClass'], 2]);
    // Those that were refused leave nothing behind: the next stands where they stood.
    const third = rowOf({
      id: 'c',
      street: '',
      kind: null,
      has: { households: '3', room: '0.000001', yard: '9007199254.740991' },
    });
    expect(fillRow(rows, third, 7)).toBeNull();
    expect(rowAt(rows.block, 2, rows)).toEqual({ ...third, countyClass: 'general' });
  });
});

const lengthOf = ({ length }: { readonly length: number }) => length;
