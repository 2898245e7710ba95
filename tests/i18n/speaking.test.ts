// Words are fetched: whoever asks for another language or another page meanwhile is not overtaken by what comes late.
import { afterEach, expect, test } from 'vitest';
import { i18next, speak, speakOfPages } from '../../src/i18n/i18n.ts';

afterEach(() => speak('zh'));

test('the language asked for last is spoken, though the words of the one before come later', async () => {
  await Promise.all([speak('en'), speak('zh')]);
  expect(i18next.language).toBe('zh');
  await Promise.all([speak('zh'), speak('en')]);
  expect(i18next.language).toBe('en');
});

test('a page opened while the language changes has its words in it', async () => {
  const changing = speak('en');
  await Promise.all([speakOfPages(), changing]);
  expect(i18next.t('register.heading')).toBe(i18next.getFixedT('en')('register.heading'));
  expect(i18next.t('register.heading')).toMatch(/^[A-Z]/);
});
