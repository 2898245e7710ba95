// The tests that a changed core must fail: those of the core by themselves, without a page, a browser or a command line.
import { defineConfig } from 'vitest/config';
import app from '../vite.config.ts';

export default defineConfig({
  plugins: app.plugins ?? [],
  test: {
    environment: 'node',
    isolate: false,
    testTimeout: 120_000,
    include: ['tests/core/**/*.test.ts', 'tests/properties/**/*.test.ts'],
  },
});
