// Rows of tables, lines and sentences by hand: what stands alone, what goes on, and where each sign of it stands in the pasted text.
import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../../../src/core/rulebook/text/blocks.ts';
import { paperFrom } from '../../../../src/core/rulebook/text/paper.ts';
import { isHead, rowFlat } from '../../../../src/core/rulebook/text/table-rows.ts';

function read(head: string | null, row: string) {
  const text = head === null ? row : `${head}\n${row}`;
  const named = head === null ? null : { from: 0, to: head.length };
  return rowFlat(text, { from: text.length - row.length, to: text.length }, named);
}

describe('a row', () => {
  const HEAD = '设施|面积（㎡）|备注';
  test.each([
    [null, '办公用房|30|无', '办公用房,30,无'],
    [null, '|办公用房||-|30|', '办公用房,30'],
    [HEAD, '办公用房|30|无', '办公用房,面积30㎡,无'],
    [HEAD, '|办公用房|30|无|', '办公用房,面积30㎡,无'],
    [HEAD, '  | 办公用房 | 30 | 无 |', '办公用房,面积30㎡,无'],
    [`|${HEAD}|`, '办公用房|30|无', '办公用房,面积30㎡,无'],
    [HEAD, '办公用房|20-30以上|无', '办公用房,面积20-30㎡以上,无'],
    [HEAD, '办公用房|30平方米|无', '办公用房,面积30平方米,无'],
    [HEAD, '办公用房|三百|无', '办公用房,面积三百㎡,无'],
    [HEAD, '办公用房|三百平方米|无', '办公用房,面积三百平方米,无'],
    [HEAD, '办公用房|按需|无', '办公用房,按需,无'],
    ['设施', '办公用房|30', '办公用房,30'],
    ['设施|新建|改建', '办公用房||30', '办公用房,改建30'],
    ['设施|面积（单位：㎡）', '办公用房|30', '办公用房,面积30㎡'],
    ['设施|面积（㎡/千人）', '办公用房|30', '办公用房,面积30㎡/千人'],
    ['设施|面积（㎡/人）', '办公用房|30', '办公用房,面积30㎡/人'],
    ['设施|人口（万人）', '中心|3-10', '中心,人口3-10万人'],
    ['设施|面积（含地下）（㎡）', '办公用房|30', '办公用房,面积(含地下)30㎡'],
    ['设施|面积（㎡以上）', '办公用房|30', '办公用房,面积(㎡以上)30'],
    ['设施|面积（不含㎡）', '办公用房|30', '办公用房,面积(不含㎡)30'],
  ])('below %s: %s', (head, row, wanted) => {
    const { text, at } = read(head, row);
    expect(text).toBe(wanted);
    expect(at).toHaveLength(wanted.length);
  });

  test('each sign stands where its cell or its head does, the unit where the last digit does', () => {
    expect(read('设施|面积（㎡）计', '用房|30以上')).toEqual({
      text: '用房,面积计30㎡以上',
      at: [10, 11, 13, 3, 4, 8, 13, 14, 14, 15, 16],
    });
  });

  test.each([
    ['设施|面积（100㎡）|备注', true],
    ['（10）|面积m2|km2', true],
    ['设施|2个', false],
    ['设施（甲）|30', false],
    ['设施|m3', false],
  ])('%s names columns: %s', (text, isNaming) => {
    expect(isHead(text, { from: 0, to: text.length })).toBe(isNaming);
  });
});

describe('lines', () => {
  const blocks = (text: string) =>
    blocksOf(text).map(({ from, to, isRow }) => `${isRow ? '| ' : ''}${text.slice(from, to)}`);
  const words = (length: number) => '字'.repeat(length);

  test('with a border are rows where two cells are filled, or where there are two borders', () => {
    expect(['甲乙\t', '\t甲乙', '甲\t ', '甲|乙'].map((line) => blocks(line))).toEqual([
      ...[['甲乙\t'], ['\t甲乙'], ['甲\t '], ['甲|乙']],
    ]);
    expect(['甲乙\t丙丁', '甲||', '甲\t\t'].map((line) => blocks(line))).toEqual([
      ...[['| 甲乙\t丙丁'], ['| 甲||'], ['| 甲\t\t']],
    ]);
    expect(blocks('甲|乙|丙\n|:-- | --:|\n- | 1 | 2')).toEqual(['| 甲|乙|丙', '| - | 1 | 2']);
  });

  test('are full from 18 signs on, white space around them left out', () => {
    expect(blocks(`${words(18)}\n甲。`)).toHaveLength(1);
    expect(blocks(`${words(17)}\n甲。`)).toHaveLength(2);
    expect(blocks(`甲。${words(18)}\n甲。`)).toHaveLength(1);
    expect(blocks(`  ${words(10)}${' '.repeat(10)}\n甲。`)).toHaveLength(2);
  });

  test('with a number and without a comma are headings below 30 signs', () => {
    expect(blocks(`一、${words(27)}\n甲。`)).toHaveLength(2);
    expect(blocks(`一、${words(28)}\n甲。`)).toHaveLength(1);
  });

  test('that name items within a sentence are whole', () => {
    expect(blocks('按照（一）、（二）办理。')).toEqual(['按照（一）、（二）办理。']);
  });
});

describe('sentences', () => {
  const lengths = (text: string) => paperFrom(text).map(({ from, to }) => to - from);
  const words = (length: number) => '字'.repeat(length);

  test.each([
    ['好。好。好。', [2, 2, 2]],
    ['甲。  ', [2]],
    ['甲）乙（丙。丁）戊。', [10]],
    ['（甲（乙）丙。丁）。', [10]],
    ['甲；乙|丙。|丁', [8]],
    [words(4_500), [2_000, 2_000, 500]],
    [`${words(1_999)}\n\n甲。`, [1_999, 2]],
    [`甲|${words(3_000)}|乙`, [2_000]],
  ])('%#', (text, wanted) => {
    expect(lengths(text)).toEqual(wanted);
  });

  test('the same words are told apart by their number', () => {
    expect(paperFrom('甲。\n甲。\n乙。\n甲。').map(({ key }) => key)).toEqual([
      ...['甲。', '甲。 2', '乙。', '甲。 3'],
    ]);
  });

  test('a line without an end is a heading while it is short; with a number, without a comma and a little longer', () => {
    const isHeading = (text: string) => paperFrom(text)[0]?.isHeading;
    expect([words(24), words(25), '甲。'].map(isHeading)).toEqual([true, false, false]);
    const numbered = [words(39), words(40), '甲，乙', '甲,乙', '甲。'].map((one) => `一、${one}`);
    expect(numbered.map(isHeading)).toEqual([true, false, false, false, false]);
  });

  test('only one that ends in a colon announces, and only what stands deeper', () => {
    const leads = (text: string) => paperFrom(text).map(({ lead }) => lead?.text ?? null);
    expect(leads('一、甲。\n（一）乙。')).toEqual([null, null]);
    expect(leads('一、甲：\n（一）乙。\n1.丙。\n二、丁。')).toEqual([null, '甲:', '甲:', null]);
  });

  test('a blank line ends a table, whatever white space stands in it', () => {
    for (const blank of ['', ' ', ' \t ']) {
      const rows = paperFrom(`甲|乙|丙\n1|2|3\n${blank}\n丁|戊|己\n庚|辛|壬`);
      expect(rows.map(({ isHeading }) => isHeading)).toEqual([true, false, true, false]);
    }
  });
});
