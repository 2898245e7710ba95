// What a sheet cites leads to the section it names: every citation of every sample's schedule and statement is known, and is one section.
import { expect, test } from 'vitest';
import { inTurns } from '../exhaustive.ts';
import { citationsOf } from '../../src/sheets/frame/citations.ts';
import { apartFromMarks, measuresNamed } from '../../src/sheets/words/measures-named.ts';
import { cellText } from '../../src/sheets/words/cell-text.ts';
import { copiedPack } from '../../src/core/rulebook/copy.ts';
import { builtinPacks } from '../../src/state/rules/builtin.ts';
import { SAMPLE_IDS, sampleData, sampleSource, sheetsOf, sourceOf } from './sources.ts';

test.each(inTurns(SAMPLE_IDS))(
  '%s, %s: the sources of the schedule are all known',
  (id, language) => {
    const source = sampleSource(id, language, { sheet: 'schedule' });
    const citations = citationsOf(source);
    const [sheet] = sheetsOf(source);
    const at = sheet?.tables[0]?.columns.findIndex((column) => column.id === 'papers') ?? -1;
    const lines =
      sheet?.tables[0]?.rows
        .filter(({ kind }) => kind === 'item')
        .flatMap(({ cells }) => cells.slice(at, at + 1))
        .flatMap((cell) => cellText(cell, source.words).split('\n')) ?? [];
    expect(at).toBeGreaterThan(0);
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter((line) => !citations.has(line))).toEqual([]);
  },
);

test('a citation names its own paper, by number, in short and as a whole', () => {
  const citations = citationsOf(sampleSource('jieyang', 'zh', { sheet: 'schedule' }));
  expect(citations.get('揭府〔2007〕55号')).toEqual([{ paper: 'jieyang-2007-55', section: null }]);
  expect(citations.get('揭府〔2007〕55号 四（一）')).toEqual([
    { paper: 'jieyang-2007-55', section: '四（一）' },
  ]);
  const short = [...citations].filter(([words]) => /^\[\d\] 四（一）$/.test(words));
  expect(new Set(short.flatMap(([, cited]) => cited.map(({ paper }) => paper))).size).toBe(
    short.length,
  );
});

test('a paper and its copy, which bear one number, are cited apart', () => {
  const own = builtinPacks().find(({ document }) => document.id === 'jieyang-2007-55');
  if (own === undefined) throw new Error('the paper is not there');
  const data = { ...sampleData('jieyang'), ownPacks: [copiedPack(own, 'mine')], packs: ['mine'] };
  const citations = citationsOf(sourceOf(data, 'zh', { sheet: 'schedule' }));
  const cited = [...citations].filter(([words]) =>
    /^揭府〔2007〕55号 文件\[\d\] 四（一）$/.test(words),
  );
  expect(cited.flatMap(([, papers]) => papers.map(({ paper }) => paper)).sort()).toEqual([
    'jieyang-2007-55',
    'mine',
  ]);
  // The bare number says neither: it leads to both.
  const both = citations.get('揭府〔2007〕55号') ?? [];
  expect(both.map(({ paper }) => paper).sort()).toEqual(['jieyang-2007-55', 'mine']);
});

test.each(inTurns(SAMPLE_IDS))(
  '%s, %s: measures of the glance are named as they are known',
  (id, language) => {
    const source = sampleSource(id, language, { sheet: 'glance' });
    const named = measuresNamed(source);
    const [sheet] = sheetsOf(source);
    const items = (sheet?.tables ?? []).flatMap(({ columns, rows }) => {
      const at = columns.findIndex((column) => column.id === 'item');
      const whole = rows.filter(
        ({ kind, cells }) => kind === 'item' && cells[1]?.kind === 'number',
      );
      return at < 0 ? [] : whole.flatMap(({ cells }) => cells.slice(at, at + 1));
    });
    const names = items.map((cell) => apartFromMarks(cellText(cell, source.words))[1]);
    expect(names.filter((name) => !named.has(name))).toEqual([]);
  },
);

test('marks of force stand apart from the name that they mark', () => {
  expect(apartFromMarks('社区工作者 ●○')).toEqual(['', '社区工作者', ' ●○']);
  expect(apartFromMarks('☆ Reading room')).toEqual(['☆ ', 'Reading room', '']);
  expect(apartFromMarks('')).toEqual(['', '', '']);
});
