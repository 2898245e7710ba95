// What an edited workbook would change is told cell by cell: whose, which column, from what to what.
import { expect, test } from 'vitest';
import { workbookChanges } from '../../../src/features/sheet/workbook-changes.ts';
import { i18next, speakOfPages } from '../../../src/i18n/i18n.ts';
import type { Draft } from '../../../src/state/draft/draft.ts';
import { setIn, type DraftPath } from '../../../src/state/draft/draft-path.ts';
import { builtinRules } from '../../../src/state/rules/builtin.ts';
import { SAMPLES } from '../../../src/state/samples/samples.ts';

await speakOfPages();
const { rulebook } = builtinRules();
const words = {
  t: i18next.getFixedT('zh'),
  language: 'zh',
  say: ({ zh }: { readonly zh: string }) => zh,
} as const;

const jieyang = SAMPLES.find(({ id }) => id === 'jieyang')?.make('zh') as Draft;
const first: DraftPath = ['streets', 0, 'communities', 0];

function told(path: DraftPath, value: unknown) {
  const after = setIn(jieyang, path, value as string);
  return workbookChanges(jieyang, after, rulebook, words).map(
    ({ name, column, from, to }) => `${name}|${column}|${from}|${to}`,
  );
}

test.each([
  ['a figure', [...first, 'households'], '1900', '湖东社区|户数|1820|1900'],
  [
    'an existing figure',
    [...first, 'existing', 'community-workers'],
    '6',
    '湖东社区|社区工作者（专职工作人员）|5|6',
  ],
  [
    'a planned figure',
    [...first, 'planned', 'community-workers'],
    '2',
    '湖东社区|拟建（配） · 社区工作者（专职工作人员）||2',
  ],
  ['a word', [...first, 'settlement'], 'rural', '湖东社区|城乡|城市|农村'],
  [
    'a remedy',
    [...first, 'remarks', 'community-workers', 'remedy'],
    'hire',
    '湖东社区|整治清单 · 社区工作者（专职工作人员） · 整治方式||招聘',
  ],
  [
    'a unit cost',
    ['unitCosts', 'community-workers'],
    '6000',
    '东湖片区|单价（元） · 社区工作者（专职工作人员）||6000',
  ],
  [
    'the day of the law',
    ['asOf'],
    '2027-01-01',
    `东湖片区|依据法规截至|${jieyang.asOf}|2027-01-01`,
  ],
  ['plans past their period', ['lapsed'], 'listed', '东湖片区|规划期满后||期满的规划只列出'],
  [
    'a reading',
    ['choices', 'health-centre-basis'],
    'street',
    '东湖片区|社区卫生服务中心按什么设置||按街道办事处辖区（每街道一所）',
  ],
  ['a figure of a county', ['areas', '445202', 'facts', 'population'], '9', '榕城区|人口||9'],
  ['the target year', ['growth', 'year'], '2030', '东湖片区|目标年||2030'],
] as const)('%s', (_, path, value, line) => {
  expect(told([...path], value)).toEqual([line]);
});

test('a shortage of which nothing was said before is told field by field', () => {
  const remark = { reason: '没有地', remedy: 'lease', year: '2027', who: '' };
  const path = [...first, 'remarks', 'community-workers'];
  expect(told(path, remark)).toEqual([
    '湖东社区|整治清单 · 社区工作者（专职工作人员）||不足原因：没有地；整治方式：租用；完成年份：2027',
  ]);
});

test('a community that is gone is named, and the others are not', () => {
  const [street] = jieyang.streets;
  const names = street?.communities.map(({ name }) => name);
  expect(names).toEqual(['湖东社区', '湖西社区', '莲塘社区']);
  const rest = street?.communities.filter(({ name }) => name !== '湖西社区');
  expect(told(['streets', 0, 'communities'], rest)).toEqual([
    `${street?.name ?? ''}|社区名册|湖西社区|`,
  ]);
});
