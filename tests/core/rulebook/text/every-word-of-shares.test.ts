// Every word by which a sentence says what a share is a share of: a list that loses one takes the share of something else, or asks.
import { expect, test } from 'vitest';
import { figuresIn } from '../../../../src/core/rulebook/text/figures.ts';
import { wholeAnnounced, wholeOf } from '../../../../src/core/rulebook/text/wholes.ts';

const words = (list: string) => list.split(' ');
function whole(text: string) {
  const [figure] = figuresIn(text);
  if (figure === undefined) throw new Error(`${text} holds no figure`);
  return wholeOf(text, figure);
}

test.each([
  ['地上住宅建筑面积 地上住宅总建筑面积 住宅建筑面积 住宅总建筑面积', 'residential-floor-area'],
  ['地上建筑面积 地上物业建筑面积 地上房屋建筑面积 地上总建筑面积', 'above-ground-floor-area'],
  ['计容建筑面积 计容总建筑面积 计容建筑总面积', 'counted-floor-area'],
  ['建筑面积 总建筑面积 建筑总面积', 'floorArea'],
  ['用地面积 总用地面积 用地总面积 建设用地面积 占地面积 规划面积', 'siteArea'],
  ['老年人 老年人口 常住老年人口 户籍老年人口总数', 'older-residents'],
  ['社区 社区总数', 'communities'],
  ['居民 居民总数 人口 常住人口 户籍人口 人口总数', 'population'],
  ['住户 户数 总户数', 'households'],
])('%s: a share of %s', (list, base) => {
  for (const word of words(list)) {
    const text = `占${word}的30%`;
    const found = { base, from: 1, to: 1 + word.length };
    expect(whole(text)).toEqual({ ...found, isSure: true });
  }
});

test.each(words('总数 总量 总和 比例 比重 占比 比率 标准'))(
  'between the whole and its share: %s',
  (word) => {
    for (const said of [`的${word}`, `${word}应当`, `${word}必须达到`, `${word}原则上不低于`]) {
      const text = `占总建筑面积${said}30%`;
      expect(whole(text)).toMatchObject({ base: 'floorArea', isSure: true });
    }
  },
);

test.each(words('比例 比重 占比 比率'))(
  '%s of a whole that is announced, or of what no base is',
  (word) => {
    expect(wholeAnnounced(`按照总建筑面积的一定${word}配置`)?.base).toBe('floorArea');
    const share = `底层的建筑面积${word}不低于30%`;
    expect(whole(share)?.isSure).toBe(true);
  },
);

test.each([
  '总建筑面积在核定后，编制总人数30%',
  '总建筑面积在核定后，编制总数30%',
  '总建筑面积在核定后，绿化投资的比重30%',
  '总建筑面积在核定后，绿化投资的30%',
  '总建筑面积在核定后，其中30%',
  '总建筑面积在核定后，占服务用房30%',
])('of what no base is: %s', (text) => {
  expect(whole(text)).toBeNull();
});

test.each(words('使用面积 实用面积 套内面积'))(
  '%s is one of the rooms and not of the place',
  (word) => {
    expect(whole(`${word}不低于建筑面积的70%`)?.isSure).toBe(false);
  },
);
