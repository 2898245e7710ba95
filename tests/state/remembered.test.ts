// Choices that this version cannot read are set aside one by one: what it can read holds, and nothing throws.
import { afterAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod/mini';
import { rememberedIn, useSetAside } from '../../src/state/remembered.ts';

const NAME = 'choices';
const Choices = z.object({ language: z.enum(['zh', 'en']), wide: z.boolean() });
const store = () => rememberedIn<Record<string, unknown>, typeof Choices.shape>(Choices, 1);
const kept = new Map<string, string>();

const before = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
afterAll(() => Object.defineProperty(globalThis, 'localStorage', before ?? { value: undefined }));

beforeEach(() => {
  kept.clear();
  useSetAside.setState({ names: [] });
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    value: {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, text: string) => kept.set(name, text),
    },
  });
});

test.each([
  ['{"state":{"language":"fr","wide":true},"version":1}', { wide: true }],
  ['{"state":{"language":"en","wide":"yes"},"version":2}', { language: 'en' }],
  ['{"state":{"language":["zh"]}}', {}],
  ['{"state":7}', {}],
  ['7', {}],
  ['{"state":', {}],
  ['', {}],
])('K11: of %s what can be read is read, and the text is set aside', (text, state) => {
  kept.set(NAME, text);
  expect(store().getItem(NAME)).toEqual({ state, version: 1 });
  expect(kept.get(`${NAME}:set-aside`)).toBe(text);
  expect(useSetAside.getState().names).toEqual([NAME]);
});

test('K11: what a version with fewer choices wrote is read without a word', () => {
  kept.set(NAME, '{"state":{"language":"en"},"version":1}');
  expect(store().getItem(NAME)).toEqual({ state: { language: 'en' }, version: 1 });
  expect(useSetAside.getState().names).toEqual([]);
});

test('K11: where the quick storage is refused nothing is remembered, and nothing fails', () => {
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    get: () => {
      throw new DOMException('denied', 'SecurityError');
    },
  });
  expect(store().getItem(NAME)).toBeNull();
  expect(() => store().setItem(NAME, { state: {}, version: 1 })).not.toThrow();
});
