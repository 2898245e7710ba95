// The tests that a changed core must fail: those of the core by themselves, without a page, a browser or a command line.
import { defineConfig } from 'vitest/config';
import app from '../vite.config.ts';

/** Folders of tests; fewer are quicker and can only make the score lower. */
const FOLDERS = (process.env['MUTATION_TESTS'] ?? 'tests/core,tests/properties').split(',');

export default defineConfig({
  plugins: app.plugins ?? [],
  test: {
    environment: 'node',
    isolate: false,
    testTimeout: 120_000,
    include: FOLDERS.map((folder) => `${folder}/**/*.test.ts`),
  },
});
