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
] as const)('%s', (_, path, value, line) => {
  expect(told([...path], value)).toEqual([line]);
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
