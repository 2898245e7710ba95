// The core computes from what it is handed: no screen, clock, chance, locale or machine, and no inexact numbers.
import { expect, test } from 'vitest';
import { binaryNumbersIn } from './binary-numbers.ts';
import { impuritiesOf } from './purity.ts';
import { slips } from './ratchet.ts';
import ratchet from './ratchet.json';
import { sourcesUnder } from './sources.ts';

const CORE = sourcesUnder('src').filter(({ path }) => path.startsWith('src/core/'));

const planted = (text: string) => ({ path: 'src/core/plan/planted.ts', text });

test('the check sees the core', () => {
  expect(CORE.length).toBeGreaterThan(25);
});

test('the core speaks of nothing around it', () => {
  expect(CORE.flatMap(impuritiesOf)).toEqual([]);
});

test('binary numbers in the core only become fewer', () => {
  const counts = CORE.map((source) => [source.path, binaryNumbersIn(source)] as const);
  const now = Object.fromEntries(counts.filter(([, count]) => count > 0));
  expect(slips(now, ratchet.binaryNumbers)).toEqual([]);
});

test.each([
  'const now = Date.now();',
  'const now = new Date();',
  'class Later extends Date {}',
  'const chance = Math.random();',
  `const chance = Math['random']();`,
  'const element = document.body;',
  'const world = { window };',
  'const world = globalThis;',
  'const world = typeof window;',
  'const numbers = new Intl.NumberFormat();',
  'const text = (value: number) => value.toLocaleString();',
  'const order = (a: string, b: string) => a.localeCompare(b);',
  'const home = process.env;',
  'const page = fetch("x");',
  'const later = setTimeout(() => 1);',
  'console.log("x");',
  'const value = parseFloat("1.5");',
  'const value = eval("1");',
  'const value = new Function("return 1")();',
  'const here = import.meta.url;',
  'declare const world: unknown; const value = world;',
  'const view = <p>1</p>; const made = React.createElement("p");',
])('the core must not say: %s', (text) => {
  const path = text.includes('<p>') ? 'src/core/plan/planted.tsx' : 'src/core/plan/planted.ts';
  expect(impuritiesOf({ path, text })).not.toEqual([]);
});

test.each([
  'const read = (document: { window: string }) => document.window;',
  'const { document: paper } = { document: 1 }; const all = { paper };',
  'interface Paper { readonly document: Date } type Clock = typeof Date;',
  'import { fetch } from "./x.ts"; export { fetch }; const got = fetch();',
  'const most = Math.max(...new Set([1]), Number.isInteger(1) ? 1 : 2); throw new Error(String(most));',
  'function process(process: { date: number }) { return process.date; } process({ date: 1 });',
])('the core may say: %s', (text) => {
  expect(impuritiesOf(planted(text))).toEqual([]);
});

test.each([
  ['Number("1.5")', 1],
  ['["1"].map(Number)', 1],
  ['Number.parseFloat("1")', 1],
  ['parseInt("1", 10) + parseFloat("2")', 2],
  ['+text', 1],
  ['value.toNumber()', 1],
  ['Math.round(2.5) + Math.ceil(1.5)', 2],
  ['Number.isInteger(1) && Math.max(1, 2) > +1', 0],
])('in %s a number is made binary %i times', (text, count) => {
  expect(binaryNumbersIn(planted(text))).toBe(count);
});
