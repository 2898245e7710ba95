// The walls between the folders, as the design draws them, and proof that the check can see through every kind of import.
import { expect, test } from 'vitest';
import { importGraph, ringsIn } from './cycles.ts';
import { importsOf } from './imports.ts';
import { sourcesUnder } from './sources.ts';
import { breachesOf } from './walls.ts';

const SOURCES = sourcesUnder('src');
const KNOWN = new Set(SOURCES.map(({ path }) => path));

const breaches = (path: string, text: string) => breachesOf([{ path, text }], KNOWN);

test('the check sees the sources and what they import', () => {
  const perFolder = (folder: string) => SOURCES.filter(({ path }) => path.startsWith(folder));
  expect(SOURCES.length).toBeGreaterThan(40);
  for (const folder of ['src/core/quantity/', 'src/core/assessment/', 'src/io/', 'src/state/'])
    expect(perFolder(folder).length, folder).toBeGreaterThan(2);
  expect(SOURCES.flatMap(importsOf).length).toBeGreaterThan(150);
  expect([...importGraph(SOURCES).values()].flat().length).toBeGreaterThan(120);
});

test('every import goes the way the design allows', () => {
  expect(breachesOf(SOURCES, KNOWN)).toEqual([]);
});

test('no files import each other in a ring', () => {
  expect(ringsIn(importGraph(SOURCES))).toEqual([]);
});

test('packs are data: no code lies among them', () => {
  expect(SOURCES.filter(({ path }) => path.startsWith('src/packs/'))).toEqual([]);
});

test.each([
  ['a value', `import { assess } from '../assessment/assess.ts';`],
  ['a type', `import type { Outcome } from '../assessment/outcome.ts';`],
  ['an inline type', `import { type Outcome } from '../assessment/outcome.ts';`],
  ['a type in place', `type A = import('../assessment/outcome.ts').Outcome;`],
  ['a typeof in place', `type A = typeof import('../assessment/assess.ts');`],
  ['a dynamic import', `const later = () => import('../assessment/assess.ts');`],
  ['a template', 'const later = () => import(`../assessment/assess.ts`);'],
  ['a computed import', 'const later = (name: string) => import(name);'],
  ['a side effect', `import '../assessment/assess.ts';`],
  ['a re-export', `export { assess } from '../assessment/assess.ts';`],
  ['a re-export of everything', `export * from '../assessment/assess.ts';`],
  ['a re-exported type', `export type { Outcome } from '../assessment/outcome.ts';`],
  ['a path without its ending', `import { assess } from '../assessment/assess';`],
  ['a path from the root', `import { assess } from '/src/core/assessment/assess.ts';`],
  ['a path with a query', `import text from '../assessment/assess.ts?raw';`],
  ['a require', `const { assess } = require('../assessment/assess.ts');`],
  ['an import assignment', `import assess = require('../assessment/assess.ts');`],
  ['a glob', `const all = import.meta.glob('../assessment/*.ts');`],
  ['a list of globs', `const all = import.meta.glob(['./*.ts', '../assessment/*.ts']);`],
  ['a worker', `new Worker(new URL('../assessment/assess.ts', import.meta.url));`],
  ['a module made larger', `export {}; declare module '../assessment/outcome.ts' {}`],
  ['a reference', `/// <reference path="../assessment/outcome.ts" />`],
  ['a library', `import { useState } from 'react';`],
  ['a part of a library', `import { jsx } from 'react/jsx-runtime';`],
  ['the types of a library', `/// <reference types="node" />`],
  ['Node', `import { readFileSync } from 'node:fs';`],
  ['Node by its old name', `import { readFileSync } from 'fs';`],
  ['a pack', `import pack from '../../packs/445200/jieyang-2007-55.yaml';`],
  ['what the build provides', `import { PLACES } from 'virtual:places';`],
  ['a file outside the sources', `import { plan } from '../../../tests/plans.ts';`],
  ['another host', `import 'https://elsewhere.invalid/script.js';`],
])('the rulebook must not import %s', (_, text) => {
  expect(breaches('src/core/rulebook/planted.ts', text)).toHaveLength(1);
});

test.each([
  ['src/core/quantity/planted.ts', `import type { Plan } from '../plan/plan.ts';`],
  ['src/core/plan/planted.ts', `import type { Pack } from '../rulebook/pack.ts';`],
  ['src/core/plan/planted.ts', `import { sheet } from '../../sheets/assessment-json.ts';`],
  ['src/sheets/planted.ts', `import { readJson } from '../io/json.ts';`],
  ['src/sheets/planted.ts', `import { problemSentence } from '../i18n/problems.ts';`],
  ['src/io/plan/planted.ts', `import { createRules } from '../../state/rules/rules.ts';`],
  ['src/i18n/planted.ts', `import { readFigure } from '../core/plan/figure.ts';`],
  ['src/state/planted.ts', `import { problemSentence } from '../i18n/problems.ts';`],
  ['src/core/assessment/requirement/planted.ts', `import '../verdict/judge.ts';`],
  ['src/core/assessment/outlook/planted.ts', `import '../programme/cost.ts';`],
  ['src/state/draft/planted.ts', `import { usePlanStore } from '../keeping/plan-store.ts';`],
  ['src/state/library/planted.ts', `import { readTab } from '../journal/plan-journal.ts';`],
  ['src/state/journal/planted.ts', `import { bookOf } from '../keeping/book.ts';`],
  ['src/io/tables/planted.ts', `import { readRow } from '../register/read-row.ts';`],
  ['src/sheets/words/planted.ts', `import { schedule } from '../schedule/facility-schedule.ts';`],
  ['src/features/grid/planted.tsx', `import { Pictures } from '../pictures/pictures.tsx';`],
  ['src/fields/planted.tsx', `import { Grid } from '../features/grid/table/grid.tsx';`],
  ['src/ui/planted.tsx', `import type { Plan } from '../core/plan/plan.ts';`],
  ['src/ui/planted.tsx', `import type { Language } from '../i18n/problems.ts';`],
  ['src/ui/planted.module.css', `.a { composes: b from '../features/calculator/x.module.css'; }`],
  ['src/styles/planted.css', `/* Comment. */ @import '../ui/drawer.module.css';`],
  ['src/styles/planted.css', `.a { background: url(https://elsewhere.invalid/a.png); }`],
  ['src/features/register/planted.tsx', `import { Page } from '../features/calculator/page.tsx';`],
  ['src/features/register/planted.tsx', `import type { Row } from '../calculator/row.ts';`],
  ['src/features/register/planted.tsx', `import { Shell } from '../../app/shell.tsx';`],
  ['src/features/register/planted.tsx', `import pack from '../../packs/measures.yaml';`],
  ['src/app/planted.tsx', `import { run } from '../headless.ts';`],
  ['src/app/planted.tsx', `import pack from '../packs/measures.yaml';`],
  ['src/headless.ts', `import { App } from './app/app.tsx';`],
  ['src/main.tsx', `import { Page } from './features/calculator/page.tsx';`],
  ['src/elsewhere/planted.ts', ``],
])('%s must not say %s', (path, text) => {
  expect(breaches(path, text)).toHaveLength(1);
});

test.each([
  ['src/core/rulebook/planted.ts', `import { z } from 'zod'; import '../plan/plan.ts';`],
  ['src/sheets/frame/planted.ts', `import { formatDate } from '../../i18n/format.ts';`],
  ['src/sheets/planted.ts', `import type { Language } from '../i18n/problems.ts';`],
  [
    'src/io/workbook/planted.ts',
    `import { assessmentJson } from '../../sheets/assessment-json.ts';`,
  ],
  ['src/i18n/planted.ts', `import { type Problem } from '../core/plan/problem.ts';`],
  ['src/state/rules/planted.ts', `const packs = import.meta.glob('../../packs/*/*.yaml');`],
  ['src/features/register/planted.tsx', `import { Page } from './page.tsx';`],
  ['src/ui/planted.module.css', `@import '../styles/tokens.css'; .a { mask: url(data:x); }`],
])('%s may say %s', (path, text) => {
  expect(breaches(path, text)).toEqual([]);
});

test('a ring is found, through a type too', () => {
  const rings = ringsIn(
    importGraph([
      { path: 'src/core/plan/a.ts', text: `import { b } from './b.ts';` },
      { path: 'src/core/plan/b.ts', text: `export * from './c.ts';` },
      { path: 'src/core/plan/c.ts', text: `import type { A } from './a.ts';` },
      { path: 'src/core/plan/d.ts', text: `import { a } from './a.ts';` },
    ]),
  );
  expect(rings).toEqual([
    'src/core/plan/a.ts -> src/core/plan/b.ts -> src/core/plan/c.ts -> src/core/plan/a.ts',
  ]);
});
