// Every word around a figure that a list of the reading holds: units, bases, days, limits, names of other things.
import { describe, expect, test } from 'vitest';
import { bandsIn } from '../../../../src/core/rulebook/text/bands.ts';
import { basesIn } from '../../../../src/core/rulebook/text/bases.ts';
import { dueAt, timesIn } from '../../../../src/core/rulebook/text/dates.ts';
import { figuresIn } from '../../../../src/core/rulebook/text/figures.ts';
import { namesItsOwn } from '../../../../src/core/rulebook/text/nearest-measure.ts';
import { UNIT, unitFrom } from '../../../../src/core/rulebook/text/units.ts';

const words = (list: string) => list.split(' ');

test.each([
  ['m2', '1000000', '平方公里 平方千米 km2'],
  ['m2', '10000', '公顷 hm2'],
  ['m2', '1', '平方米 平米 ㎡ m2'],
  ['m2', '2000', '亩'],
  ['bed', '1', '张床位 张病床 张床 个床位 张 床'],
  ['class', '1', '个教学班 个班 班'],
  ['place', '1', '个托位 个学位 个座位 个泊位 个车位 个位 托位 学位'],
  ['minute', '1', '分钟'],
  ['minute', '60', '个小时 小时'],
  ['metre', '1000', '公里 千米'],
  ['metre', '1', '米 m'],
  ['day', '1', '个工作日 天 日'],
  ['time', '1', '场次 次 场'],
  ['yuan', '1', '元'],
  ['household', '1', '户'],
  ['person', '1', '名 人 位'],
  ['count', '1', '个 所 处 家 间 支 块 座 条 片 套 项 台 辆'],
])('%s, of %s: %s', (unit, times, list) => {
  for (const word of words(list)) {
    expect([word, unitFrom(word)]).toMatchObject([word, { unit, times }]);
    expect(new RegExp(`^6(${UNIT})$`).exec(`6${word}`)?.[1]).toBe(word);
  }
});

test.each([
  ['households', '1', '户 户居民 户家庭'],
  ['older-residents', '1', '老年人 名老年人 常住老年人口 户籍老年人'],
  ['boarding-pupils', '1', '寄宿生 名寄宿生'],
  ['population', '1', '人 居民 人口 名居民 常住人口 户籍人口 服务人口 城镇人口 人城市常住人口'],
  ['siteArea', '1000000', '平方公里 平方千米'],
  ['siteArea', '10000', '公顷'],
  ['floorArea', '1', '平方米建筑面积'],
  ['communities', '1', '社区 个社区 居委会 村 个村 居住小区 小区'],
  ['streets', '1', '街道 个街道 乡镇 镇'],
])('so much of each of %s, %s: %s', (base, per, list) => {
  for (const word of words(list))
    expect([word, basesIn(`每${word}`)]).toMatchObject([
      word,
      [{ base, per, upTo: per, from: 0, to: word.length + 1 }],
    ]);
});

describe('years', () => {
  test.each(words('已建 建成 竣工 交付 取得许可 批准 审批 核发许可 开工 立项 出让 投入使用 投用'))(
    '2010年前%s的 says of which age buildings are, and no day',
    (word) => {
      const text = `2010年前${word}的住宅区`;
      expect(dueAt(text, text.length)).toBeNull();
      expect(timesIn(text)).toEqual([{ from: 0, to: text.length - 3 }]);
    },
  );

  test.each(words('的 度的 版 修订 修正 发布 印发 制定 公布 实施 以来'))(
    '2018年%s is only named',
    (word) => {
      expect(dueAt(`2018年${word}`, 9)).toBeNull();
    },
  );

  test.each([
    ...words('三年之内 三年以内 三年内 6个月内 12个月以内 “十四五”期间 十四五时期 十三五规划时期'),
    ...words('“十二五”末 十五五期末 十四五规划期末 规划期末 近期 远期'),
  ])('%s is a time and no day', (word) => {
    expect(timesIn(word)).toEqual([{ from: 0, to: word.length }]);
  });
});

describe('limits', () => {
  const limits = (text: string) =>
    [...bandsIn(text, figuresIn(text)).values()].map(
      (one) => one && `${one.fact} ${one.from ?? ''}..${one.below ?? ''}`,
    );
  test.each([
    ['households ..2000', '不足 不满 未满 小于 少于 低于 未达到 未达'],
    ['households 2001..', '超过 多于 大于 高于'],
    ['households ..2001', '不超过 不得超过 不多于 不大于 不高于'],
  ])('%s: %s', (wanted, list) => {
    for (const word of words(list))
      expect([word, limits(`${word}2000户的，80平方米`)]).toEqual([word, [wanted]]);
  });

  test.each([
    ['2000户以下范围内配置80平方米', 'households ..2001'],
    ['2000户以下部分按80平方米', 'households ..2001'],
    ['2000户以下规模的配置80平方米', 'households ..2001'],
    ['2000户以上时配置80平方米', 'households 2000..'],
    ['2000户至3000户之间配置80平方米', 'households 2000..3001'],
    ['建筑面积不满3000平方米配建2所', 'floorArea ..3000'],
    ['建筑面积未满3000平方米配建2所', 'floorArea ..3000'],
    ['建筑面积不满3000平方米，配建80平方米', 'floorArea ..3000'],
    ['建筑面积未满3000平方米，配建80平方米', 'floorArea ..3000'],
    ['户数2000户，配建80平方米', 'households 2000..'],
  ])('%s', (text, wanted) => {
    expect(limits(text)).toEqual([wanted]);
  });
});

test('what looks like tenths is part of a word', () => {
  for (const text of words('一成员 一成立 一成为 一成熟 一成果 一成效 一成本 一成功 一成长'))
    expect([text, figuresIn(text)]).toEqual([text, []]);
});

test.each([
  ...words('文化用房 文化设施 文化场地 文化场所 文化中心 文化站 文化室 文化广场 公园绿地 普惠托位'),
  ...words(
    '建筑密度 地块容积率 服务半径 服务距离 楼层层高 九年学校 综合医院 护理型床位 老年性床位',
  ),
  ...words('嵌入式床位 高级床位 护理床位 公办床位 民办床位 家庭床位 失能的床位 失智床位'),
])('%s is a thing of its own', (lead) => {
  expect(namesItsOwn(lead)).toBe(true);
});
