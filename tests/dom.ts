// Component tests: matchers for the document, and a clean document after each test.
import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// What the files before this one kept in memory is not there any more; only libraries are shared.
vi.resetModules();

configure({
  // Names of rows are worked out cell by cell, without a layout: a busy machine is slow, not wrong.
  asyncUtilTimeout: 60_000,
  // What is looked for again and again would print the whole document each time that it is not there yet.
  getElementError: (message) => new Error(message ?? 'nothing was found'),
});

afterEach(() => {
  cleanup();
  localStorage.clear();
});
