// Component tests: matchers for the document, and a clean document after each test.
import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';

// What the files before this one kept in memory is not there any more; only libraries are shared.
vi.resetModules();

configure({
  // Names of rows are worked out cell by cell, without a layout: a busy machine is slow, not wrong.
  asyncUtilTimeout: 60_000,
  // What is looked for again and again would print the whole document each time that it is not there yet.
  getElementError: (message) => new Error(message ?? 'nothing was found'),
});

/** What was said on the console as an error: React says there that a list or a state is wrong. */
const said: string[] = [];

beforeEach(() => {
  said.length = 0;
  vi.spyOn(console, 'error').mockImplementation((...parts: unknown[]) => {
    said.push(parts.map(String).join(' ').slice(0, 400));
  });
});

afterEach(() => {
  cleanup();
  localStorage.clear();
  expect(said, 'nothing is said on the console as an error').toEqual([]);
});
