// Of which measure a figure is: the one that stands nearest, each by hand.
import { describe, expect, test } from 'vitest';
import type { Unit } from '../../../../src/core/rulebook/pack.ts';
import { clauseAround } from '../../../../src/core/rulebook/text/flat.ts';
import { measureOf, namesKind } from '../../../../src/core/rulebook/text/nearest-measure.ts';
import { reading } from './nearest-read.ts';

describe('of which measure', () => {
  function named(text: string, words: string, lead: string | null, unit?: Unit) {
    const { figure, read } = reading(text, words, lead);
    return measureOf(figure, unit ?? figure.unit?.unit ?? null, read);
  }

  const [GPS, NURSES] = ['general-practitioners', 'nurses'];
  const [OFFICE, CARE, BEDS] = [
    'office-floor-area',
    'elderly-care-floor-area',
    'elderly-care-beds',
  ];
  const WORKERS = 'community-workers';
  test.each([
    ['覆盖率不低于30%办公用房', '30%', null],
    ['办公用房用地30平方米', '30平方米', null],
    ['用地另行规定的城镇社区办公用房30平方米', '30平方米', OFFICE],
    ['30平方米，办公用房80平方米', '30平方米', null],
    ['30平方米的标准，建设养老服务用房', '30平方米', CARE],
    ['20户的，30平方米的标准，建设养老服务用房', '30平方米', CARE],
    ['30平方米的标准，建设养老服务用房，5名', '30平方米', CARE],
    ['30平方米5名，建设养老服务用房', '30平方米', null],
    ['要求:护士、全科医师2名', '2名', GPS],
    ['全科医师、护士比例1:1', '1:1', GPS],
    ['全科医师2名、护士3名', '2名', GPS],
    ['医师、2名护士', '2名', NURSES],
    ['2名护士和1名公共卫生医师', '2名', NURSES],
    ['全科医师2名护士', '2名', NURSES],
    ['全科医师2名以上的护士', '2名', NURSES],
    ['全科医师2名以上合格护士', '2名', GPS],
    ['办公用房30平方米养老服务用房', '30平方米', OFFICE],
    ['办公用房80平方米，学校另定，面积30平方米', '30平方米', OFFICE],
    ['学校旁办公用房80平方米和30平方米', '30平方米', OFFICE],
    ['办公用房80平方米和活动中心30平方米', '30平方米', null],
    ['30个托位和文化中心20个', '20个', null],
    ['30个托位', '30个托位', 'childcare-places'],
    ['养老服务用房另定，小学用地面积30平方米', '30平方米', 'primary-school-land-area'],
    ['养老服务用房另定，面积30平方米，学校另定', '30平方米', CARE],
    ['养老服务用房另定，学校30平方米', '30平方米', null],
    ['养老床位应当，不少于20张', '20张', BEDS],
    ['养老床位应当，20张护理型床位', '20张', null],
    ['养老床位另定，失智床位20张', '20张', null],
    ['办公用房另定，全室30平方米', '30平方米', OFFICE],
    ['办公用房另定，活动中心由政府统一规划建设并管理维护30平方米', '30平方米', OFFICE],
    ['养老床位应当，20张设在社区卫生服务中心的护理床旁', '20张', BEDS],
    ['护士5名3名持证人员', '3名', null],
    ['养老服务用房应当，30平方米护理型床位', '30平方米', CARE],
    ['社区工作者应当，5名持证人员', '5名', null],
    ['社区工作者应当，5名本科以上人员', '5名', null],
    ['社区工作者应当，5名以上', '5名', WORKERS],
    ['社区工作者应当，5名的', '5名', WORKERS],
    ['社区工作者应当，5名、持证', '5名', WORKERS],
    ['养老服务用房应当，30平方米的标准配建彩票站', '30平方米', null],
    ['养老服务用房应当，30平方米的标准就近配建彩票站', '30平方米', null],
    ['养老服务用房应当，30平方米的标准配建的', '30平方米', CARE],
  ])('%s: %s', (text, words, id) => {
    const found = named(text, words, null);
    expect(found?.value ?? null).toBe(id);
    if (id === null) expect(found).toBeNull();
    else expect(found?.flat).not.toBeNull();
  });

  test.each([
    ['不低于30平方米', '30平方米', '占社区综合服务设施面积的', null],
    ['30平方米，用地另定', '30平方米', '办公用房', OFFICE],
    ['用地30平方米', '30平方米', '养老服务用房', 'elderly-care-land-area'],
    ['用地30平方米', '30平方米', '办公用房', null],
    ['占地30%', '30%', '办公用房', OFFICE],
    ['不少于30平方米', '30平方米', '物业企业的办公用房', 'property-office-floor-area'],
    ['物业企业不少于30平方米', '30平方米', '办公用房', 'property-office-floor-area'],
    ['办公用房30平方米', '30平方米', '物业企业', 'property-office-floor-area'],
    ['不少于30平方米', '30平方米', '其中经营用房', null],
    ['用地不少于30平方米', '30平方米', '其中经营用房', null],
    ['不少于30平方米', '30平方米', '应当配置', null],
    ['活动中心不少于30平方米', '30平方米', '办公用房', null],
    ['覆盖率不低于30%', '30%', '办公用房', null],
    ['入住率另定，占地不低于30%', '30%', '办公用房', OFFICE],
    ['不少于30平方米', '30平方米', '办公用房总量中甲类的', null],
  ])('%s: %s, below %s', (text, words, lead, id) => {
    const found = named(text, words, lead);
    expect(found?.value ?? null).toBe(id);
    if (id === null) expect(found).toBeNull();
  });

  test.each([
    ['公办养老床位20张', true],
    ['20张公办养老床位', true],
    ['养老床位20张', false],
    ['公办养老床位另定，养老床位20张', false],
    ['养老床位20张，公办养老床位另定', false],
  ])('%s is of a kind: %s', (text, wanted) => {
    const { figure, read } = reading(text, '20张', null);
    expect(namesKind(clauseAround(text, figure), 'bed', read)).toBe(wanted);
  });
});
