// How mutants are tried: the mutated files and the tests of the core are loaded once, in one worker, and a mutant is a switch in them.
import { defineConfig } from 'vitest/config';
import app from '../vite.config.ts';
import { asked } from './mutants/asked.ts';
import { mutated } from './mutants/mutated.ts';

const { files, tests } = asked();

export default defineConfig({
  plugins: [mutated(files, tests), ...(app.plugins ?? [])],
  test: {
    environment: 'node',
    isolate: false,
    maxWorkers: 1,
    testTimeout: 120_000,
    teardownTimeout: 1_000,
    reporters: [['default', { summary: false }]],
    include: ['bench/mutants/every.test.ts'],
    runner: 'bench/mutants/in-place.ts',
  },
});
