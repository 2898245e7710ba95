// A provision read back in words says all that its data says, in either language.
import { expect, test } from 'vitest';
import { provisionText } from '../../src/sheets/words/provision-text.ts';
import { builtinRules } from '../../src/state/rules/builtin.ts';
import type { Table } from '../../src/state/writing/pack-data.ts';
import { readProvision } from '../../src/state/writing/read-entry.ts';
import { LANGUAGES, wordsIn } from './sources.ts';

const { rulebook } = builtinRules();

const said = (entry: Table) => {
  const read = readProvision({ id: 'own', force: 'mandatory', ...entry });
  return LANGUAGES.map((language) => read && provisionText(read, rulebook, wordsIn(language)));
};

test.each<[Table, string, string]>([
  [
    { measure: 'community-workers', least: '1', base: 'households', per: '300' },
    '社区工作者（专职工作人员）：不少于每 300 户 1 人；强制',
    'Community workers (full-time staff): at least 1 person per 300 households; mandatory',
  ],
  [
    {
      ...{ measure: 'property-office-floor-area', least: '3', per: '1000' },
      base: ['above-ground-floor-area', 'basement-commercial-floor-area'],
    },
    '物业办公用房面积（m²）：不少于（地上总建筑面积＋规划（批准）为商业、办公的地下建筑面积）的 3‰；强制',
    'Property-management office rooms (m²): at least 3‰ of (floor area above ground + floor area below ground planned for commerce or offices); mandatory',
  ],
  [
    {
      ...{ measure: 'office-floor-area', most: '90', due: '2027-01-01', basis: 'built' },
      when: { settlement: 'urban', population: { from: '1000', below: '20000' } },
    },
    '办公用房面积：≤ 90 m²；按建筑面积；适用于城市、人口1,000以上、不到20,000；2027年1月1日起；强制',
    'Office floor area: ≤ 90 m²; in built area; for urban, population from 1,000 to below 20,000; from 1 January 2027; mandatory',
  ],
  [
    {
      ...{ measure: 'elderly-care-floor-area', least: '30', per: '1000', base: 'older-residents' },
      when: { 'older-residents': { from: '500' } },
    },
    '养老服务设施面积：不少于每 1,000 60周岁及以上老年人口 30 m²；适用于60周岁及以上老年人口500以上；强制',
    'Elderly-care premises: at least 30 m² per 1,000 residents aged 60 and over; for residents aged 60 and over from 500; mandatory',
  ],
])('%j', (entry, zh, en) => {
  expect(said(entry)).toEqual([zh, en]);
});

test('an end just above a number is said as papers say it', () => {
  const floorArea = { from: '50000.000001', below: '100000.000001' };
  const [zh, en] = said({ measure: 'office-floor-area', least: '80', when: { floorArea } });
  expect(zh).toContain('总建筑面积超过50,000 m²、不超过100,000 m²；');
  expect(en).toMatch(/above 50,000 m², up to 100,000 m²;/);
});

test('without a bound, or of a measure that nobody knows, nothing is read back', () => {
  expect(said({ measure: 'nothing', least: '1' })).toEqual([null, null]);
  expect(said({ measure: 'nurses' })).toEqual([null, null]);
});
