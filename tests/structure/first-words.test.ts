// The first screen says only words that are loaded with it: those of the other pages come with their pages.
import { expect, test } from 'vitest';
import { pagesEn } from '../../src/i18n/en/page-words.ts';
import { laterZh, pagesZh } from '../../src/i18n/zh/page-words.ts';
import { en } from '../../src/i18n/en/words.ts';
import { zh } from '../../src/i18n/zh/words.ts';
import { sourcesUnder } from './sources.ts';

const FIRST =
  /^src\/(app\/(?!register|compare)|ui|i18n\/i18n|state\/(?!register)|features\/calculator)/;
const later = Object.keys(pagesZh);
const said = (text: string) => [...text.matchAll(/['"`](\w+)\.[\w.$]/g)].map(([, group]) => group);

test('no file of the first screen says a word that comes later', () => {
  const early = sourcesUnder('src').filter(({ path }) => FIRST.test(path));
  const words = early.flatMap(({ path, text }) => said(text).map((group) => ({ path, group })));
  expect(words.filter(({ group }) => group !== undefined && group in zh).length).toBeGreaterThan(
    50,
  );
  expect(words.filter(({ group }) => group !== undefined && later.includes(group))).toEqual([]);
});

test('the groups of both languages are the same, and none is in both parts', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
  expect(Object.keys(pagesEn).sort()).toEqual([...later].sort());
  expect(Object.keys(zh).filter((group) => later.includes(group))).toEqual([]);
});

/** Fetched with their words: what an explanation says, and what helps to plan. */
const LATER =
  /^src\/features\/calculator\/(explanation|marks\/(notes|bearing-notes)|results\/planned\/(fill|left))/;

test('words of the first page that come later are said only in its later parts', () => {
  const words = Object.entries(laterZh).flatMap(([group, own]) =>
    Object.keys(own).map((word) => `${group}.${word.replace(/_(one|other)$/, '')}`),
  );
  const early = sourcesUnder('src').filter(({ path }) => FIRST.test(path) && !LATER.test(path));
  const saying = early.flatMap(({ path, text }) =>
    [...text.matchAll(/['"`]((?:explain|results)\.\w+)/g)].map(([, word]) => `${path} ${word}`),
  );
  expect(saying.length).toBeGreaterThan(20);
  expect(saying.filter((one) => words.includes(one.split(' ')[1] ?? ''))).toEqual([]);
});
