// How the sections of a paper are counted: paragraphs through their items, many of them, and marks of every width.
import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../../../src/core/rulebook/text/blocks.ts';
import { markAt } from '../../../../src/core/rulebook/text/numbering.ts';
import { sectionNames } from '../../../../src/core/rulebook/text/sections.ts';

describe('sections', () => {
  const sections = (...lines: readonly string[]) => sectionNames(blocksOf(lines.join('\n')));

  test('paragraphs are counted through the items of an article, and end with it', () => {
    expect(
      sections(
        '第一条 甲：',
        '（一）乙。',
        '1.丙。',
        '（1）丁。',
        '第二款。',
        '（二）戊。',
        '己。',
      ),
    ).toEqual([
      ...['第一条第一款', '第一条第一款第（一）项', '第一条第一款第（一）项第1目'],
      ...['第一条第一款第（一）项第1目（1）', '第一条第二款', '第一条第二款第（二）项'],
      '第一条第三款',
    ]);
    expect(sections('第一条 甲。', '第二章 乙', '丙。')).toEqual(['第一条', '', '']);
    expect(sections('第一条 甲。', '一、乙。', '丙。')).toEqual(['第一条', '一', '一']);
    expect(sections('丙。', '第一条 甲。', '乙。', '第二条 丁。', '戊。').slice(2)).toEqual([
      ...['第一条第二款', '第二条第一款', '第二条第二款'],
    ]);
  });

  test('twenty paragraphs and more are counted on', () => {
    const lines = Array.from({ length: 20 }, () => '乙。');
    expect(sections('第一条 甲。', ...lines).slice(9)).toEqual([
      ...['十', '十一', '十二', '十三', '十四', '十五', '十六', '十七', '十八', '十九'].map(
        (number) => `第一条第${number}款`,
      ),
      ...['第一条第二十款', '第一条第二十一款'],
    ]);
  });

  test.each([
    ['15.3.1 服务', '15.3.1'],
    ['5.13.1 服务', '5.13.1'],
    ['（十二）服务', '（十二）'],
    ['（12）服务', '（12）'],
    [`${' '.repeat(25)}（一）服务`, '（一）'],
    ['服务5.3.1', undefined],
    ['服务，（一）', undefined],
  ])('%s is marked %s', (text, label) => {
    expect(markAt(text, 0, false)?.label).toBe(label);
  });
});
