// What a share is a share of, and in what kind of area a figure is measured, each by hand.
import { describe, expect, test } from 'vitest';
import { figuresIn } from '../../../../src/core/rulebook/text/figures.ts';
import {
  areasSaid,
  isOfArea,
  unitOfShare,
  wholeAnnounced,
  wholeOf,
} from '../../../../src/core/rulebook/text/wholes.ts';

/** The figure named, else the only one. */
const figureOf = (text: string, words?: string) => {
  const all = figuresIn(text);
  const found = all.find(({ from, to }) => text.slice(from, to) === words) ?? all[0];
  if (found === undefined) throw new Error(`no figure in ${text}`);
  return found;
};

describe('a share is one of', () => {
  const whole = (text: string, words?: string) => {
    const found = wholeOf(text, figureOf(text, words));
    const said = found && text.slice(found.from, found.to);
    return found && `${String(said)} ${found.base}${found.isSure ? '' : '?'}`;
  };

  test.each([
    ['用地面积30%', '用地面积 siteArea'],
    ['不少于30%的用地面积', '用地面积 siteArea'],
    ['30%以上的用地面积', '用地面积 siteArea'],
    ['30%以上用地面积', '用地面积 siteArea'],
    ['绿地30%，用地面积另定', null],
    ['占用地面积不低于30%，另定', '用地面积 siteArea'],
    ['占用地面积的比例不低于30%', '用地面积 siteArea'],
    ['按总建筑面积不低于30%', '总建筑面积 floorArea'],
    ['绿地率不低于30%', '绿地率 siteArea'],
    ['底层的建筑面积不低于30%', '建筑面积 floorArea?'],
    ['底层的建筑面积不超过30%', '建筑面积 floorArea?'],
    ['底层的建筑面积至少30%', '建筑面积 floorArea?'],
    ['底层的建筑面积达30%', '建筑面积 floorArea?'],
    ['占地另定，底层的建筑面积不低于30%', '建筑面积 floorArea?'],
    ['绿地率另定，底层的建筑面积不低于30%', '建筑面积 floorArea?'],
    ['不低于其建筑面积的70%', '建筑面积 floorArea?'],
    ['不低于其的建筑面积的70%', '建筑面积 floorArea?'],
    ['其办公用房不低于建筑面积的70%', '建筑面积 floorArea'],
    ['使用面积不低于建筑面积的70%，另定', '建筑面积 floorArea?'],
    ['使用面积不低于总建筑面积的70%', '总建筑面积 floorArea'],
    ['使用面积另定，办公用房不低于建筑面积的70%', '建筑面积 floorArea'],
    ['用房不低于文化设施总建筑面积的70%', null],
    ['地上住宅建筑面积的30%', '地上住宅建筑面积 residential-floor-area'],
    ['地上建筑面积的30%', '地上建筑面积 above-ground-floor-area'],
    ['计容建筑面积的30%', '计容建筑面积 counted-floor-area'],
    ['老年人的3%', '老年人 older-residents'],
    ['社区的3%', '社区 communities'],
    ['居民的3%', '居民 population'],
    ['人口的3%', '人口 population'],
    ['户数的3%', '户数 households'],
    ['总建筑面积(计容部分)的30%', '总建筑面积 floorArea'],
    ['占总建筑面积应按30%', '总建筑面积 floorArea'],
    ['占总建筑面积须不低于30%', '总建筑面积 floorArea'],
    ['占总建筑面积达30%', '总建筑面积 floorArea'],
    ['占总建筑面积大于或等于30%', '总建筑面积 floorArea'],
    ['占总建筑面积不超过30%', '总建筑面积 floorArea'],
    ['占总建筑面积≥30%', '总建筑面积 floorArea'],
    ['占总建筑面积最低30%', '总建筑面积 floorArea'],
    ['总建筑面积在核定后，总数另定，用房按30%', '总建筑面积 floorArea?'],
    ['总建筑面积在核定后，编制总数30%', null],
    ['总建筑面积在核定后，占服务用房30%', null],
    ['总建筑面积在核定后，绿化投资的30%', null],
    ['总建筑面积在核定后，楼的30%', '总建筑面积 floorArea?'],
    ['总建筑面积在核定后，入住率应当不低于30%', null],
    ['总建筑面积在核定后，入住率由市定为30%', '总建筑面积 floorArea?'],
    ['住宅建筑面积的30%', '住宅建筑面积 residential-floor-area'],
    ['住宅建筑面积另定，按建筑面积的30%', '建筑面积 floorArea'],
    ['按建筑面积的30%，住宅建筑面积另定', '建筑面积 floorArea'],
    ['计容总建筑面积的30%', '计容总建筑面积 counted-floor-area'],
    ['总建筑面积在核定后，用地面积在核定后，用房按30%', '用地面积 siteArea?'],
    ['用地面积在核定后，总建筑面积在核定后，用房按30%', '总建筑面积 floorArea?'],
    ['老年人口的3%', '老年人口 older-residents'],
    ['社区服务用房的3%', null],
    ['居民总数的3%', '居民总数 population'],
    ['使用面积的90%', null],
  ])('%s: of %s', (text, wanted) => {
    expect(whole(text)).toBe(wanted);
  });

  test.each([
    ['总建筑面积的比例由规划确定，用地面积在核定后，经营用房按千分之四', '总建筑面积 floorArea'],
    ['总建筑面积的千分之七配建，用地面积在核定后，经营用房按千分之四', '总建筑面积 floorArea'],
    ['总建筑面积的0.7%配建，用地面积在核定后，经营用房按千分之四', '总建筑面积 floorArea'],
    ['总建筑面积30平方米配建，用地面积在核定后，经营用房按千分之四', '用地面积 siteArea?'],
    ['总建筑面积由市政府7%配建，用地面积在核定后，经营用房按千分之四', '用地面积 siteArea?'],
  ])('%s: as a share said before is', (text, wanted) => {
    expect(whole(text, '千分之四')).toBe(wanted);
  });

  test.each([
    ['应当按照总建筑面积的一定比例配置', 'floorArea'],
    ['按用地面积的比例和总建筑面积的比例配置', 'floorArea'],
    ['按用地面积的比例和总建筑面积配置', 'siteArea'],
    ['应当按照总建筑面积配置', null],
    ['按总建筑面积配置，比例另定', null],
  ])('%s announces it', (text, base) => {
    const found = wholeAnnounced(text);
    expect(found?.base ?? null).toBe(base);
    expect(found?.isSure ?? true).toBe(true);
  });

  test.each([
    [undefined, null],
    ['floorArea', 'm2'],
    ['residential-floor-area', 'm2'],
    ['households', 'household'],
    ['population', 'person'],
    ['communities', 'count'],
  ])('%s is measured in %s', (base, unit) => {
    expect(unitOfShare(base)).toBe(unit);
  });

  test.each([
    ['办公用房占30%', true],
    ['绿化30%', true],
    ['护士1:4', true],
    ['编制总数的30%，办公用房另定', false],
    ['办公用房另定，编制总数的30%', false],
  ])('%s may be one of an area: %s', (text, wanted) => {
    expect(isOfArea(text, figureOf(text))).toBe(wanted);
  });
});

test.each([
  ['使用面积不低于建筑面积的70%', '70%', '使用面积 usable'],
  ['总建筑面积中使用面积按30%', '30%', '使用面积 usable'],
  ['总建筑面积使用面积按30%', '30%', '使用面积 usable'],
  ['使用面积建筑面积的30%', '30%', '使用面积 usable'],
  ['建筑面积300平方米、使用面积210平方米', '210平方米', '使用面积 usable'],
  ['建筑面积300平方米、使用面积210平方米', '300平方米', '建筑面积 built'],
  ['建筑面积300平方米210平方米', '210平方米'],
  ['建筑面积(使用面积)30平方米', '30平方米', '建筑面积 built', '使用面积 usable'],
  ['30平方米使用面积', '30平方米', '使用面积 usable'],
  ['30平方米(使用面积)', '30平方米', '使用面积 usable'],
  ['30平方米的有效使用面积', '30平方米'],
  ['使用面积另定，办公用房30平方米', '30平方米'],
  ['30平方米(建筑面积不少于40平方米)', '30平方米'],
  ['30平方米(建筑面积40平方米)', '30平方米'],
  ['30平方米(使用面积)，合40平方米', '30平方米', '使用面积 usable'],
])('%s: %s is measured as said', (text, words, ...wanted) => {
  const found = areasSaid(text, figureOf(text, words), figuresIn(text));
  expect(found.map(({ from, to, value }) => `${text.slice(from, to)} ${value}`)).toEqual(wanted);
});
