// One configuration for the page, the tests and the headless run: packs are read here, so nobody parses YAML at run time.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import type { Plugin } from 'vite';
import { parsePackText } from './src/io/yaml.ts';

/** Built-in packs become JSON modules at build time. */
function packs(): Plugin {
  return {
    name: 'packs',
    transform: (text, id) =>
      id.endsWith('.yaml')
        ? { code: `export default ${JSON.stringify(parsePackText(text))}`, map: null }
        : null,
  };
}

export default defineConfig({
  base: './',
  plugins: [react(), packs()],
  build: { target: 'es2022' },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/journeys/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/dom.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'journey',
          environment: 'node',
          include: ['tests/journeys/**/*.test.ts'],
          globalSetup: ['tests/journeys/served.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
