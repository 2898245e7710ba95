// The head of a sheet says which readings and ways the planner chose, where they act on it.
import { expect, test } from 'vitest';
import { sampleData, sheetsOf, sourceOf, LANGUAGES } from './sources.ts';

const headOf = (choices: object, language: 'zh' | 'en', sample = 'jieyang') => {
  const source = sourceOf({ ...sampleData(sample), choices }, language, { sheet: 'schedule' });
  return sheetsOf(source)[0]?.head.map(({ label, value }) => `${label} ${value}`) ?? [];
};
const SAID = { zh: '另选的读法、做法', en: 'Readings and ways chosen' };

test.each(LANGUAGES)('%s: a way that was chosen is said with its question', (language) => {
  const said = headOf({ 'health-centre-basis': 'street' }, language);
  const line = said.find((one) => one.startsWith(SAID[language]));
  expect(line).toMatch(language === 'zh' ? /社区卫生服务中心按什么设置：按街道/ : /: By street/);
});

test('nothing is said while nothing was chosen, nor of what does not act there', () => {
  for (const choices of [{}, { 'fuzhou-floor-area': 'without-facilities' }])
    expect(headOf(choices, 'zh').filter((one) => one.startsWith(SAID.zh))).toEqual([]);
});
