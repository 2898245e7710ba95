// What a figure is so much of: the base that stands nearest, each by hand.
import { describe, expect, test } from 'vitest';
import { clauseAround } from '../../../../src/core/rulebook/text/flat.ts';
import { baseOf, nearestEnd, shareOf } from '../../../../src/core/rulebook/text/nearest.ts';
import { reading } from './nearest-read.ts';

describe('so much of', () => {
  function counted(text: string, words: string, isBound: boolean, lead: string | null = null) {
    const { figure, read } = reading(text, words, lead);
    return baseOf(figure, shareOf(figure, read), isBound, read);
  }
  const said = (...args: Parameters<typeof counted>) => {
    const { base, per, perMost, isBaseOpen, bases } = counted(...args);
    const open = bases.map((one) => `, ${one.base} ${one.per}?`).join('');
    return `${base.value} ${per}${perMost === null ? '' : ` ${perMost}`}${isBaseOpen ? '?' : ''}${open}`;
  };

  test.each([
    ['每百户养老服务用房，不少于20平方米', '20平方米', 'households 100'],
    ['每百户养老服务用房，应当不少于20平方米', '20平方米', 'households 100'],
    ['每百户养老服务用房，应当为不少于20平方米', '20平方米', 'one 1?, households 100?, one 1?'],
    ['每百户养老服务用房，最低20平方米', '20平方米', 'one 1'],
    ['每百户养老服务用房，且不少于20平方米', '20平方米', 'one 1?, households 100?, one 1?'],
    [
      '每百户养老服务用房，社区办公用房不少于30平方米',
      '30平方米',
      'one 1?, households 100?, one 1?',
    ],
    ['每3至10万人养老服务用房20平方米', '20平方米', 'population 100000 30000'],
    ['20平方米/百户', '20平方米', 'households 100'],
    ['每千人小学，半径500米', '500米', 'one 1'],
    ['每千人15分钟', '15分钟', 'one 1'],
    ['每百户2名社区工作者和办公用房总面积30平方米', '30平方米', 'one 1'],
    ['社区，新建每百户2名社区工作者和办公用房总面积30平方米', '30平方米', 'one 1'],
    ['每百户2名社区工作者和每台设备总面积30平方米', '30平方米', 'one 1?, households 100?, one 1?'],
    ['每班另定，30平方米', '30平方米', 'one 1'],
    ['每市办公用房30平方米', '30平方米', 'one 1'],
    ['每个省辖市办公用房30平方米', '30平方米', 'one 1'],
    ['每个设备30平方米', '30平方米', 'one 1?, one 1?'],
    ['每台设备30平方米，每百户另定', '30平方米', 'one 1?, one 1?'],
    ['每百户每台设备5名和总面积30平方米', '30平方米', 'one 1?, households 100?, one 1?'],
    ['每百户2名3平方米', '3平方米', 'one 1?, households 100?, one 1?'],
    ['每台设备30平方米', '30平方米', 'one 1?, one 1?'],
    ['生均30平方米', '30平方米', 'one 1?, one 1?'],
    ['每5个社区1所', '1所', 'communities 5'],
    ['每个社区1所', '1所', 'one 1'],
    ['每个街道1所', '1所', 'one 1'],
    ['每2个街道1所', '1所', 'streets 2'],
    ['每个社区6个班的幼儿园', '6个班', 'kindergartens 1'],
    ['用地面积的30%', '30%', 'siteArea 100'],
    ['底层的建筑面积不低于30%', '30%', 'floorArea 100?, floorArea 100?'],
    ['绿地30%', '30%', 'one 100?'],
    ['1:1的护士与全科医师', '1:1', 'general-practitioners 1'],
    ['护士比例1:1，全科医师另定', '1:1', 'one 1?'],
    ['护士与全科医师1:1，社区居民委员会成员和社区工作者占30%', '30%', 'one 100?'],
  ])('%s: %s, with a bound of its own, is %s', (text, words, wanted) => {
    expect(said(text, words, true)).toBe(wanted);
  });

  test.each([
    ['每万人全科医师2名，公共卫生医师1名', '1名', 'population 10000'],
    ['累计另定，每万人全科医师2名，公共卫生医师1名', '1名', 'population 10000'],
    ['每万人累计2名全科医师、1名公共卫生医师', '1名', 'population 10000'],
    ['每万人全科医师2名，累计1名', '1名', 'one 1?, population 10000?, one 1?'],
    ['每万人全科医师2名，共计1名', '1名', 'one 1'],
    ['每万人全科医师2名，新增1名', '1名', 'one 1?, population 10000?, one 1?'],
  ])('%s: %s, without one, is %s', (text, words, wanted) => {
    expect(said(text, words, false)).toBe(wanted);
  });

  test('the words that say it are told, in the sentence or in the one that announces it', () => {
    expect(counted('用地面积的30%', '30%', true).base.words).toEqual({ from: 0, to: 4 });
    expect(counted('绿地30%', '30%', true, '占用地面积的比例').base).toEqual({
      ...{ value: 'siteArea', words: { from: 1, to: 5 } },
    });
    expect(said('绿地30%', '30%', true, '占用地面积的比例')).toBe('siteArea 100');
    expect(said('绿地30%', '30%', true, '应当配置')).toBe('one 100?');
  });

  test('an amount is no share', () => {
    const { figure, read } = reading('用地面积30平方米', '30平方米', '占用地面积的比例');
    expect(shareOf(figure, read)).toBeNull();
  });

  test.each([
    ['应当不少于每百户30平方米', '30平方米', 5],
    ['应当不少于每百户的约30平方米', '30平方米', 5],
    ['应当不少于每百户的大约30平方米', '30平方米', 11],
    ['应当不少于30平方米每百户', '30平方米', 5],
    ['应当不少于每百户30%', '30%', 0],
  ])('%s: the bound may stand before what %s is of', (text, words, end) => {
    const { figure, read } = reading(text, words, null);
    expect(nearestEnd(figure, clauseAround(text, figure), read)).toBe(end);
  });
});
