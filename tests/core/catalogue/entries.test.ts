// What can be searched for, entry by entry, over two papers of a made-up province.
import { expect, test } from 'vitest';
import { searchEntries } from '../../../src/core/catalogue/search-entries.ts';
import { paper, rulebookOf, stated } from './few-papers.ts';

test('what can be searched for: measures that are bounded, papers, what they say, places with law of their own first', () => {
  const full = {
    ...{ number: '令1号', issued: '2001-05-05', jurisdiction: '990101' },
    ...{ title: { zh: '办法', en: 'Rules' }, issuer: { zh: '县', en: 'County' } },
  };
  const rulebook = rulebookOf(
    { ...paper('full', full, { a: { least: '2', per: '30' } }), stated: [stated('s')] },
    paper('bare', { jurisdiction: null }, { b: { measure: 'nurses', most: '4' } }),
  );
  const names = new Map([['990100', { zh: '旧市', en: 'jiushi' }]]);
  const said = searchEntries(rulebook, names).map(({ found, name, rest }) => [
    found.kind,
    ...[name.zh, name.en, rest.zh, rest.en],
  ]);
  expect(said).toEqual([
    ['measure', '字', 'word', '', 'desks'],
    ['measure', '字', 'word', '', 'nurses'],
    ['paper', '办法 令1号', 'Rules 令1号', '县 2001-05-05', 'County full'],
    ['paper', '字 ', 'word ', '字 ', 'word bare'],
    ['provision', '字', 'word', '字 1 令1号 county prefecture province 2 30', 'word a'],
    ['stated', '字', 'word', '9 令1号 county prefecture province', 's'],
    ['provision', '字', 'word', '字 1 字 4 1', 'word b'],
    ['place', 'county', '990101', '', ''],
    ['place', 'province', '990000', '', ''],
    ['place', 'prefecture', '990100', '旧市', 'jiushi'],
  ]);
});

test('without other names places are found by their own', () => {
  const [place] = searchEntries(
    rulebookOf(paper('p', { jurisdiction: null }, { a: { least: '1' } })),
  ).filter(({ found }) => found.kind === 'place');
  expect(place?.rest).toEqual({ zh: '', en: '' });
});
