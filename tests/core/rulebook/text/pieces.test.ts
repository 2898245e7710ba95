// The pieces with which a pasted paper is read, each by itself: signs, numbers, units, marks, blocks, sections, by hand.
import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../../../src/core/rulebook/text/blocks.ts';
import { clauseAround, flatOf, spanIn } from '../../../../src/core/rulebook/text/flat.ts';
import { numberFrom, withTens } from '../../../../src/core/rulebook/text/number-words.ts';
import { markAt } from '../../../../src/core/rulebook/text/numbering.ts';
import type { Sentence } from '../../../../src/core/rulebook/text/paper.ts';
import {
  isOpen,
  progressOf,
  standingDecisions,
  type Decisions,
} from '../../../../src/core/rulebook/text/progress.ts';
import { sectionNames } from '../../../../src/core/rulebook/text/sections.ts';
import { UNIT, unitFrom } from '../../../../src/core/rulebook/text/units.ts';

const flat = (text: string) => flatOf(text, { from: 0, to: text.length });

describe('signs', () => {
  test.each([
    ['每 户\n３０．５％', '每户30.5%'],
    ['３～５、３－５、３—５、３–５、3~5', '3-5、3-5、3-5、3-5、3-5'],
    ['≧２、⩾２、≦２、⩽２、＞２、﹥２、＜２、﹤２', '≥2、≥2、≤2、≤2、>2、>2、<2、<2'],
    ['（甲）〔2007〕；1∶2：3／4', '(甲)(2007);1:2:3/4'],
    ['m²、二○○八', 'm2、二〇〇八'],
    ['1 200户', '1200户'],
    ['12 500户', '12500户'],
    ['1  200户', '1 200户'],
    ['3层 5户', '3层5户'],
    ['≥1200 6班', '≥1200 6班'],
    ['1 2', '1 2'],
    ['1.5 200', '1.5 200'],
    ['1 2000', '1 2000'],
    ['12   班', '12班'],
    ['12 ', '12'],
  ])('%j is looked at as %j', (text, wanted) => {
    expect(flat(text).text).toBe(wanted);
  });

  test('each remembers its place', () => {
    const one = flat('每 户\n有');
    expect(one).toEqual({ text: '每户有', at: [0, 2, 4] });
    expect(spanIn(one, { from: 1, to: 3 })).toEqual({ from: 2, to: 5 });
    expect(spanIn(one, { from: 0, to: 1 })).toEqual({ from: 0, to: 1 });
    expect(flatOf('甲乙丙', { from: 1, to: 2 })).toEqual({ text: '乙', at: [1] });
  });

  test.each(['，', ',', ';', '；', '。', ':'])('a clause lies between %s', (border) => {
    const text = `甲${border}乙丙丁${border}戊`;
    expect(clauseAround(text, { from: 3, to: 4 })).toEqual({ from: 2, to: 5, text: '乙丙丁' });
    expect(clauseAround('乙丙丁', { from: 1, to: 2 })).toEqual({ from: 0, to: 3, text: '乙丙丁' });
  });
});

describe('numbers', () => {
  test.each([
    ['1,000.50', '1000.5'],
    ['3十', '30'],
    ['3百万', '3000000'],
    ['2.5亿', '250000000'],
    ['三点一四', '3.14'],
    ['一百零一', '101'],
    ['一万零一', '10001'],
    ['二十万三千', '203000'],
    ['两千', '2000'],
    ['零', '0'],
    ['一千五百万', '15000000'],
    ['一亿二千万', '120000000'],
    ['三亿零五十万', '300500000'],
    ['一万亿', '1000000000000'],
  ])('%s is %s', (words, figure) => {
    expect(numberFrom(words)).toBe(figure);
  });

  test.each([
    ['3', '10万', '3万'],
    ['3', '5亿', '3亿'],
    ['3', '3亿', '3亿'],
    ['5000', '1万', '5000'],
    ['零', '十万', '零'],
    ['一', '三万五千', '一'],
    ['3', '5万亿', '3万亿'],
    ['三百', '五百万', '三百万'],
    ['1万', '20000万', '1万'],
    ['3', '万', '3'],
    ['3万', '10万', '3万'],
    ['3百', '1万', '3百'],
    ['3千', '1万', '3千'],
    ['3', '10', '3'],
    ['3', undefined, '3'],
  ])('%s to %s begins at %s', (first, second, wanted) => {
    expect(withTens(first, second)).toBe(wanted);
  });
});

describe('units', () => {
  test.each([
    ['平方公里', { unit: 'm2', times: '1000000' }],
    ['hm2', { unit: 'm2', times: '10000' }],
    ['㎡', { unit: 'm2', times: '1' }],
    ['亩', { unit: 'm2', times: '2000', over: '3' }],
    ['床', { unit: 'bed', times: '1' }],
    ['个班', { unit: 'class', times: '1' }],
    ['托位', { unit: 'place', times: '1' }],
    ['小时', { unit: 'minute', times: '60' }],
    ['公里', { unit: 'metre', times: '1000' }],
    ['工作日', null],
    ['个工作日', { unit: 'day', times: '1' }],
    ['场次', { unit: 'time', times: '1' }],
    ['元', { unit: 'yuan', times: '1' }],
    ['户', { unit: 'household', times: '1' }],
    ['名', { unit: 'person', times: '1' }],
    ['处', { unit: 'count', times: '1' }],
    ['斤', null],
  ])('%s', (word, unit) => {
    expect(unitFrom(word)).toEqual(unit);
  });

  test.each([
    ['6个', '6个'],
    ['6个学位', '6个学位'],
    ['6个月', null],
    ['6个年', null],
    ['6个周', null],
    ['6个季度', null],
    ['6个学年', null],
    ['6个学期', null],
    ['6个百分点', null],
    ['6个百货', '6个'],
    ['6米', '6米'],
    ['6平方米', '6平方米'],
  ])('in %s: %s', (text, wanted) => {
    expect(new RegExp(`6${UNIT}`).exec(text)?.[0] ?? null).toBe(wanted);
  });
});

describe('marks', () => {
  test.each([
    ['附件2：表', 0, '附件2', 3],
    ['附录', 0, '附录', 2],
    ['第二章 总则', 10, '', 3],
    ['第3编', 10, '', 3],
    ['第一节', 20, '', 3],
    ['第三条 内容', 30, '第三条', 3],
    ['第17条', 30, '第17条', 4],
    ['第十七条之一', 30, '第十七条之一', 6],
    ['5.3.1 服务', 30, '5.3.1', 5],
    ['十二、服务', 30, '十二', 3],
    ['（二）服务', 40, '（二）', 3],
    ['(二)服务', 40, '（二）', 3],
    ['1.服务', 50, '1', 2],
    ['１２、服务', 50, '12', 3],
    ['（1）服务', 60, '（1）', 3],
    ['③服务', 70, '③', 1],
    ['## 一、服务', 30, '一', 5],
    ['  • （三）服务', 40, '（三）', 7],
    ['第 三 条', 30, '第三条', 5],
  ])('%j', (text, rank, label, length) => {
    expect(markAt(text, 0, false)).toEqual({ rank, label, length });
  });

  test.each(['服务', '1.5万', '123.服务', '一是', '2025年', '（甲）', '5.3 服务', ''])(
    '%j has none',
    (text) => {
      expect(markAt(text, 0, false)).toBeNull();
    },
  );

  test('behind a sentence only items count, at whatever place', () => {
    expect(markAt('完。（二）再', 2, true)).toEqual({ rank: 40, label: '（二）', length: 3 });
    expect(markAt('完。（2）再', 2, true)?.rank).toBe(60);
    expect(markAt('完。②再', 2, true)?.rank).toBe(70);
    expect(markAt('完。\n## （二）再', 3, false)).toEqual({ rank: 40, label: '（二）', length: 6 });
    for (const mark of ['第三条', '一、', '1.', '附件1', '5.3.1', '第一章', '第一节'])
      expect(markAt(`完。${mark}再`, 2, true)).toBeNull();
  });
});

describe('blocks', () => {
  const blocks = (text: string) =>
    blocksOf(text).map(({ from, to, isRow }) => `${isRow ? '| ' : ''}${text.slice(from, to)}`);
  const FULL = '各地应当按照本意见的要求加快推进社区服务设施';

  test('a full line goes on in the next one, unless something begins there', () => {
    expect(blocks(`${FULL}\n建设。`)).toEqual([`${FULL}\n建设。`]);
    expect(blocks(`${FULL}。\n建设。`)).toEqual([`${FULL}。`, '建设。']);
    expect(blocks(`${FULL}；”\n建设。`)).toEqual([`${FULL}；”`, '建设。']);
    expect(blocks('各地应当加快\n建设。')).toEqual(['各地应当加快', '建设。']);
    expect(blocks(`${FULL}\n\n建设。`)).toEqual([FULL, '建设。']);
    expect(blocks(`${FULL}\n（一）建设。`)).toEqual([FULL, '（一）建设。']);
    expect(blocks(`${FULL}\n甲\t乙`)).toEqual([FULL, '| 甲\t乙']);
    expect(blocks(`一、${FULL}\n建设。`)).toEqual([`一、${FULL}`, '建设。']);
    expect(blocks(`一、${FULL}，\n建设。`)).toEqual([`一、${FULL}，\n建设。`]);
  });

  test('rows of tables stand alone, their rules are none', () => {
    expect(blocks('甲|乙|丙\n---|---|---\n1|2|3')).toEqual(['| 甲|乙|丙', '| 1|2|3']);
    expect(blocks('甲|乙')).toEqual(['甲|乙']);
    expect(blocks(`| ${FULL} | 乙 |\n丙`)).toEqual([`| | ${FULL} | 乙 |`, '丙']);
  });

  test('items within one line stand alone', () => {
    expect(blocks('（一）甲；（二）乙。再。③丙')).toEqual(['（一）甲；', '（二）乙。再。', '③丙']);
    expect(blocks('甲。一、乙')).toEqual(['甲。一、乙']);
    expect(blocks('\n \n')).toEqual([]);
  });
});

describe('sections', () => {
  const sections = (...lines: readonly string[]) => sectionNames(blocksOf(lines.join('\n')));
  test('of an opinion: by its numbers', () => {
    expect(
      sections('引言。', '一、甲。', '（一）乙。', '1.丙。', '2.丁。', '（二）戊。', '二、己。'),
    ).toEqual(['', '一', '一（一）', '一（一）1', '一（一）2', '一（二）', '二']);
  });

  test('of a law: article, paragraph, item, point', () => {
    expect(
      sections(
        '第一章 总则',
        '第一条 应当建设。',
        '第二款。',
        '（一）甲。',
        '1.乙。',
        '（二）丙。',
        '第二条 其他。',
        '第三条 列举：',
        '（一）丁。',
      ),
    ).toEqual([
      ...['', '第一条第一款', '第一条第二款', '第一条第二款第（一）项'],
      ...[
        '第一条第二款第（一）项第1目',
        '第一条第二款第（二）项',
        '第二条',
        '第三条',
        '第三条第（一）项',
      ],
    ]);
  });

  test('many paragraphs are counted; rows of a table are none', () => {
    const more = Array.from({ length: 11 }, (_, at) => `第${String(at + 2)}段。`);
    expect(sections('第一条 甲。', ...more).slice(8)).toEqual([
      ...['第一条第九款', '第一条第十款', '第一条第十一款', '第一条第十二款'],
    ]);
    expect(sections('第一条 甲。', '乙\t丙', '丁。')).toEqual([
      ...['第一条第一款', '第一条第一款', '第一条第二款'],
    ]);
  });
});

describe('how far a reading has come', () => {
  const decisions: Decisions = {
    a: { how: 'accepted', entries: { '0': 'p1', '1': 'p2' } },
    b: { how: 'begun', entries: { '0': 'p3' } },
    c: { how: 'passed', entries: {} },
  };

  test('a sentence is open until it is decided whole', () => {
    expect(['a', 'b', 'c', 'd', 'toString'].map((key) => isOpen(decisions, key))).toEqual([
      ...[false, true, false, true, true],
    ]);
  });

  test('what became an entry that is gone is open once more', () => {
    const left = (...ids: readonly string[]) => standingDecisions(decisions, new Set(ids));
    expect(left('p1', 'p2', 'p3')).toEqual(decisions);
    expect(left('p2')).toEqual({
      ...{ a: { how: 'begun', entries: { '1': 'p2' } }, c: decisions['c'] },
    });
    expect(left()).toEqual({ c: decisions['c'] });
  });

  test('headings are not counted, figures by themselves', () => {
    const sentence = (key: string, isHeading: boolean, hasFigures: boolean): Sentence => ({
      ...{ key, isHeading, hasFigures, section: '', from: 0, to: 0 },
      ...{ flat: flat(''), lead: null, previous: null },
    });
    const all = [
      sentence('a', false, true),
      sentence('b', false, true),
      sentence('d', false, false),
      sentence('h', true, true),
    ];
    expect(progressOf(all, decisions)).toEqual({ all: 3, undecided: 2, figures: 1 });
  });
});
