// Whatever is fetched when it is wanted is fetched through one function, which tells a part that cannot be had from a fault.
import { expect, test } from 'vitest';
import { unguardedImports } from './parts.ts';
import { sourcesUnder } from './sources.ts';

const SOURCES = sourcesUnder('src');
const found = (text: string) => unguardedImports([{ path: 'src/a.ts', text }]);

test('K12: every dynamic import goes through the function that knows when a part is missing', () => {
  expect(SOURCES.filter(({ text }) => /\bimport\(/.test(text)).length).toBeGreaterThan(8);
  expect(unguardedImports(SOURCES)).toEqual([]);
});

test('K12: the check sees an import that does not', () => {
  expect(found(`const a = () => import('./b.ts');`)).toEqual(['src/a.ts:1']);
  expect(found(`const a = lazy(() => import('./b.ts'));`)).toEqual(['src/a.ts:1']);
  expect(found(`const a = () => part(() => import('./b.ts'));`)).toEqual([]);
  expect(found(`const a = lazyDialog(() => import('./b.ts').then(({ B }) => B));`)).toEqual([]);
});
