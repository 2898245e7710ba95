// What the documents promise: commands and files that exist, an example that computes, a purpose for each dependency.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import manifest from '../../package.json';
import { run } from '../../src/headless.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DECISIONS = readdirSync(join(ROOT, 'docs/decisions')).map((name) => `docs/decisions/${name}`);
const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', ...DECISIONS];

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const matches = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '');

test('the documents are there', () => {
  expect(DECISIONS.length).toBeGreaterThan(10);
  expect(DECISIONS.filter((path) => !/\/\d{3}-[a-z0-9-]+\.md$/.test(path))).toEqual([]);
});

test('each decision has a number of its own, which its title repeats', () => {
  const numbers = DECISIONS.map((path) => Number(/\/(\d{3})-/.exec(path)?.[1]));
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(DECISIONS.map((path) => Number(/^# (\d+)\. /.exec(read(path))?.[1]))).toEqual(numbers);
});

test.each(DOCUMENTS)('%s names commands and files that exist', (document) => {
  const text = read(document);
  const links = matches(text, /\]\(([^)#:]+)\)/g).map((link) => join(dirname(document), link));
  const paths = matches(text, /[`\s]((?:src|tests|docs)\/[\w./-]*\w)(?=[`\s;:,])/g);
  expect([...links, ...paths].filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  const scripts = matches(text, /npm run (?:--silent )?(\w+)/g);
  expect(scripts.filter((script) => !(script in manifest.scripts))).toEqual([]);
});

test.each(DECISIONS)('%s tells context, decision and consequence', (document) => {
  expect(matches(read(document), /^\*\*(\w+)\.\*\*/gm)).toEqual([
    'Context',
    'Decision',
    'Consequence',
  ]);
});

test('the README begins with the two commands, and its example is what the headless run answers', () => {
  const readme = read('README.md');
  expect(matches(readme.split('```')[1] ?? '', /^(npm ci && npm \w+)/gm)).toEqual([
    'npm ci && npm start',
    'npm ci && npm test',
  ]);
  const [quoted = ''] = matches(readme, /```json\n([\s\S]*?)\n```/g);
  const { lines } = run([join(ROOT, 'docs/example-plan.json')], false, 'en');
  const { outcomes } = JSON.parse(lines[0] ?? '') as { outcomes: unknown[] };
  expect(outcomes).toContainEqual(JSON.parse(quoted));
});

test('each dependency has its one purpose written down, and nothing else has', () => {
  const rows = matches(read('docs/decisions/009-dependencies.md'), /^\|([^|]+)\|/gm).slice(2);
  const named = rows.flatMap((row) => row.split(',').map((name) => name.trim()));
  const used = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(named.sort()).toEqual(used.sort());
});
