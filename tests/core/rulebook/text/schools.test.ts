// The school that a figure is of, or that it is so much of each class or place of, each by hand.
import { describe, expect, test } from 'vitest';
import type { Unit } from '../../../../src/core/rulebook/pack.ts';
import { basesIn } from '../../../../src/core/rulebook/text/bases.ts';
import { figuresIn } from '../../../../src/core/rulebook/text/figures.ts';
import { ofSchool, schoolOfClasses } from '../../../../src/core/rulebook/text/schools.ts';

describe('of a school', () => {
  const schools = ['primary-schools', 'primary-school-classes', 'primary-school-places'].concat(
    ['land-area', 'floor-area', 'distance'].map((what) => `primary-school-${what}`),
    ['kindergartens', 'junior-schools'],
  );
  const names = schools.map((id) => ({ id, unit: 'count' as const, name: id }));
  const of = (text: string, unit: Unit | null) => {
    const [figure] = figuresIn(text);
    return (figure && ofSchool(figure, unit, text, names)?.id) ?? null;
  };

  test.each([
    ['小学用地面积30平方米', 'm2', 'primary-school-land-area'],
    ['小学占地30平方米', 'm2', 'primary-school-land-area'],
    ['小学建筑面积30平方米', 'm2', 'primary-school-floor-area'],
    ['小学30平方米', 'm2', null],
    ['用地面积30平方米的小学', 'm2', null],
    ['小学服务半径500米', 'metre', 'primary-school-distance'],
    ['小学500米', 'metre', null],
    ['30个学位的小学', 'place', 'primary-school-places'],
    ['小学30个班', 'class', 'primary-school-classes'],
    ['幼儿园30个班', 'class', null],
    ['2所小学', 'count', 'primary-schools'],
    ['幼儿园旁2所小学', 'count', 'primary-schools'],
    ['幼儿园2所，小学另定', 'count', 'kindergartens'],
    ['小学、幼儿园2所', 'count', 'kindergartens'],
    ['2所，小学另定', 'count', null],
    ['2所初级中学', 'count', 'junior-schools'],
    ['初级中学2所', 'count', 'junior-schools'],
    ['2所', 'count', null],
    ['小学30人', 'person', null],
    ['小学30%', null, null],
  ] as const)('%s, in %s: %s', (text, unit, wanted) => {
    expect(of(text, unit)).toBe(wanted);
  });

  test('the words that name it are told', () => {
    const [figure] = figuresIn('应建2所小学');
    expect(figure && ofSchool(figure, 'count', '应建2所小学', names)).toEqual({
      ...{ id: 'primary-schools', from: 4, to: 6 },
    });
  });

  test.each([
    ['不少于6个班的幼儿园', 'kindergartens'],
    ['6个班', null],
    ['6所幼儿园', null],
    ['30%的幼儿园', null],
  ])('%s: so many for each of %s', (text, base) => {
    const [figure] = figuresIn(text);
    expect((figure && schoolOfClasses(figure, text)?.base) ?? null).toBe(base);
  });

  test.each([
    ['小学生均', '生均 primary-school-places 1'],
    ['幼儿园每生', '每生 kindergarten-places 1'],
    ['初中每名学生', '每名学生 junior-school-places 1'],
    ['初级中学每学生', '每学生 junior-school-places 1'],
    ['高级中学每个学位', '每个学位 senior-school-places 1'],
    ['初中学校每学位', '每学位 junior-school-places 1'],
    ['中学每个教学班', '每个教学班 middle-school-classes 1'],
    ['高中学生每班', '每班 senior-school-classes 1'],
    ['中学生每班'],
    ['学龄前儿童每班', '每班 kindergarten-classes 1'],
    ['小学和幼儿园每班', '每班 kindergarten-classes 1'],
    ['小学每班，初中另定', '每班 primary-school-classes 1'],
    ['每班的小学'],
    ['每班'],
  ])('%s, of the school named last', (text, ...wanted) => {
    const found = basesIn(text).map(({ from, to, base, per, upTo }) => {
      expect(upTo).toBe(per);
      return `${text.slice(from, to)} ${base} ${per}`;
    });
    expect(found).toEqual(wanted);
  });
});
