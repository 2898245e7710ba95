// By when a sentence asks, and which times are no day, each by hand.
import { describe, expect, test } from 'vitest';
import { dueAt, timesIn } from '../../../../src/core/rulebook/text/dates.ts';

describe('days', () => {
  const due = (text: string, place = text.length) => dueAt(text, place)?.due ?? null;
  test.each([
    ['到2025年', '2025-12-31'],
    ['至2025年', '2025-12-31'],
    ['截至2025年', '2025-12-31'],
    ['截止到2025年', '2025-12-31'],
    ['力争到2025年', '2025-12-31'],
    ['确保2025年', '2025-12-31'],
    ['争取2025年', '2025-12-31'],
    ['2025年底', '2025-12-31'],
    ['2025年末', '2025-12-31'],
    ['2025年底前', '2025-12-31'],
    ['2025年前', '2024-12-31'],
    ['2025年之前', '2024-12-31'],
    ['2025年以前', '2024-12-31'],
    ['1999年前', '1998-12-31'],
    ['二〇二五年底', '2025-12-31'],
    ['2025年6月30日前', '2025-06-30'],
    ['2025年6月3日前', '2025-06-03'],
    ['2025年06月底前', '2025-06-30'],
    ['到2025年2月', '2025-02-28'],
    ['到2025年12月份', '2025-12-31'],
    ['到2025年1月', '2025-01-31'],
    ['到2025年13月', null],
    ['到2025年0月', null],
    ['2025年', '2025-12-31'],
    ['2025年6月', '2025-06-30'],
    ['1825年底', null],
  ])('%s', (text, wanted) => {
    expect(due(text)).toBe(wanted);
  });

  test.each([
    ['到2025年', true],
    ['2025年底', true],
    ['2025年', false],
    ['2025年6月', false],
  ])('%s says surely by when: %s', (text, isSure) => {
    expect(dueAt(text, text.length)?.isSure).toBe(isSure);
  });

  test('the last one before a place, else the only one', () => {
    const two = '2020年底前建成，2025年底前达标';
    expect(due(two)).toBe('2025-12-31');
    expect(due(two, 10)).toBe('2020-12-31');
    expect(due(two, 7)).toBe('2020-12-31');
    expect(due(two, 6)).toBeNull();
    expect(due('建成，到2025年', 0)).toBe('2025-12-31');
    expect(dueAt('建成，到2025年达标', 12)).toEqual({
      ...{ due: '2025-12-31', isSure: true },
      ...{ from: 3, to: 9 },
    });
  });
});

describe('by when', () => {
  test.each([
    ['2010年前建成的小区，到2025年达标', 0, '2025-12-31'],
    ['已建成的小区，到2025年达标', 0, '2025-12-31'],
    ['建成，2025年达标', 0, undefined],
    ['到2025年达标，已建成的小区', 0, '2025-12-31'],
    ['2025年达到规定的面积', 11, '2025-12-31'],
    ['2018年修订', 7, undefined],
    ['《规划》2025年达到', 11, '2025-12-31'],
    ['到2025年13月', 9, undefined],
    ['自2025年13月起', 9, undefined],
    ['自2025年20月起', 9, undefined],
    ['自2025年10月起', 9, '2025-10-01'],
    ['到2025年10月', 8, '2025-10-31'],
    ['2025年开始', 7, '2025-01-01'],
  ])('%s, at %i: %s', (text, place, due) => {
    expect(dueAt(text, place)?.due).toBe(due);
    if (due === undefined) expect(dueAt(text, place)).toBeNull();
  });

  test.each([
    ['2011至2015年，到2025年', true],
    ['2025年6月底', true],
    ['2025年6月份', false],
  ])('%s is surely a limit: %s', (text, isSure) => {
    expect(dueAt(text, text.length)?.isSure).toBe(isSure);
  });

  test.each([
    ['在2010年前建成的住宅区，两年内', '2010年前建成的', '两年内'],
    ['在3个月以内，2010年前建成的住宅区', '3个月以内', '2010年前建成的'],
    ['“十四五”期间、十四五规划末', '“十四五”期间', '十四五规划末'],
    ['在12个月内', '12个月内'],
    ['近期和远期、规划期末', '近期', '远期', '规划期末'],
    ['到2025年'],
    ['到2025年内'],
  ])('%s: times that are no day', (text, ...wanted) => {
    expect(timesIn(text).map(({ from, to }) => text.slice(from, to))).toEqual(wanted);
  });

  test('a month is meant to its last day, as a common year has it', () => {
    const last = Array.from(
      { length: 12 },
      (_, at) => dueAt(`到2025年${String(at + 1)}月`, 9)?.due,
    );
    expect(last.map((due) => due?.slice(5)).join(' ')).toBe(
      '01-31 02-28 03-31 04-30 05-31 06-30 07-31 08-31 09-30 10-31 11-30 12-31',
    );
  });
});
