// A pasted paper is cut at its numbering, in every style that papers are numbered in, and at the ends of its sentences.
import { describe, expect, test } from 'vitest';
import { LONGEST_TEXT, paperFrom } from '../../../../src/core/rulebook/text/paper.ts';
import { progressOf, standingDecisions } from '../../../../src/core/rulebook/text/progress.ts';
import { cut, MADE_UP } from './read.ts';

describe('sections are named as packs name them', () => {
  test('articles, their paragraphs where there are several, and their items', () => {
    const sections = paperFrom(MADE_UP).map(({ section }) => section);
    expect([...new Set(sections)]).toEqual([
      ...['', '第一条', '第二条', '第三条', '第三条第（一）项', '第三条第（二）项'],
      ...[
        '第三条第（三）项',
        '第四条第一款',
        '第四条第二款',
        '第五条',
        '第六条',
        '第七条',
        '第八条',
      ],
    ]);
  });

  test('一、（一）1.（1）, full or half width, and what is counted within one line', () => {
    const text = [
      '三、主要任务',
      '(一)社区用房。办公用房要达标。',
      '1. 面积应达到标准。（1）办公。（2）活动。',
      '２．场地应开放。',
      '四、保障措施',
      '经费要落实。',
    ].join('\n');
    expect(cut(text)).toEqual([
      '三（一）|社区用房。',
      '三（一）|办公用房要达标。',
      '三（一）1|面积应达到标准。',
      '三（一）1（1）|办公。',
      '三（一）1（2）|活动。',
      '三（一）2|场地应开放。',
      '四|经费要落实。',
    ]);
  });

  test('decimal numbers of standards, and the parts behind the paper', () => {
    expect(cut('5.3.1 用房不应小于50平方米。\n附件2\n配套设施应齐全。')).toEqual([
      '5.3.1|用房不应小于50平方米。',
      '附件2|配套设施应齐全。',
    ]);
  });
});

describe('sentences', () => {
  test('a full line that breaks off goes on in the next one, a heading does not', () => {
    const text = '一、社区用房\n新建住宅区应当按照规定配置社区办公用房，每百户不少\n于二十平方米。';
    expect(cut(text)).toEqual([
      '一|新建住宅区应当按照规定配置社区办公用房，每百户不少于二十平方米。',
    ]);
  });

  test('a full stop within brackets ends nothing, and closing marks belong to the sentence', () => {
    expect(cut('用房应达标（含租用。不含借用）。他说：“好。”然后走了。')).toEqual([
      '|用房应达标（含租用。不含借用）。'.replace(/（/g, '(').replace(/）/g, ')'),
      '|他说:“好。”',
      '|然后走了。',
    ]);
  });

  test('rows of a table stand alone, and its rule is left out', () => {
    expect(cut('| 设施 | 面积 | 备注 |\n|---|---|---|\n| 用房 | 30平方米 | 每百户 |')).toEqual([
      '|用房,面积30平方米,每百户',
    ]);
  });

  test('the same words twice are two sentences', () => {
    const keys = paperFrom('按规定办。\n按规定办。').map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
  });

  test('every sentence stands where it says, and none overlaps another', () => {
    const sentences = paperFrom(MADE_UP);
    expect(sentences.length).toBeGreaterThan(15);
    for (const [at, { from, to, flat }] of sentences.entries()) {
      expect(flat.at[0]).toBeGreaterThanOrEqual(from);
      expect(MADE_UP.slice(from, to).replace(/\s/g, '').length).toBe(flat.text.length);
      expect(from).toBeGreaterThanOrEqual(sentences[at - 1]?.to ?? 0);
    }
  });

  test('figures are marked, years and numbers of papers are none', () => {
    const marked = paperFrom(MADE_UP).filter(({ hasFigures }) => hasFigures);
    expect(marked.map(({ section }) => section)).toEqual([
      ...[
        '第三条第（一）项',
        '第三条第（二）项',
        '第三条第（三）项',
        '第四条第一款',
        '第四条第二款',
      ],
      ...['第五条', '第六条', '第六条', '第七条'],
    ]);
  });
});

describe('progress', () => {
  const sentences = paperFrom('一、总则\n用房不少于30平方米。\n要重视。');
  const [first = '', second = ''] = sentences.filter((one) => !one.isHeading).map(({ key }) => key);

  test('counts what is open, headings left out, begun ones still open', () => {
    expect(progressOf(sentences, {})).toEqual({ all: 2, undecided: 2, figures: 1 });
    const begun = { [first]: { how: 'begun', entries: { '0': 'a' } } } as const;
    expect(progressOf(sentences, begun)).toEqual({ all: 2, undecided: 2, figures: 1 });
    const done = { ...begun, [first]: { how: 'accepted', entries: { '0': 'a' } } } as const;
    expect(progressOf(sentences, { ...done, [second]: { how: 'passed', entries: {} } })).toEqual({
      ...{ all: 2, undecided: 0, figures: 0 },
    });
  });

  test('what became an entry that is gone is open again', () => {
    const decided = {
      a: { how: 'accepted', entries: { '0': 'x', '9': 'y' } },
      b: { how: 'stated', entries: { '': 'z' } },
      c: { how: 'passed', entries: {} },
    } as const;
    expect(standingDecisions(decided, new Set(['x', 'y', 'z']))).toEqual(decided);
    expect(standingDecisions(decided, new Set(['x']))).toEqual({
      a: { how: 'begun', entries: { '0': 'x' } },
      c: decided.c,
    });
  });
});

test('a text longer than any paper is cut off, in time that grows with its length', () => {
  const long = '一'.repeat(500_000);
  const sentences = paperFrom(long);
  expect(sentences.reduce((sum, { from, to }) => sum + to - from, 0)).toBeLessThanOrEqual(
    LONGEST_TEXT,
  );
});
