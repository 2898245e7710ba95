// Every older version of a kept plan opens; newer and damaged ones are told apart and never taken for a plan.
import { describe, expect, test } from 'vitest';
import v1 from '../../fixtures/storage/version-1.json';
import v2 from '../../fixtures/storage/version-2.json';
import { headOf, readHead } from '../../../src/state/library/plan-head.ts';
import { findStored, readStored, readStoredText } from '../../../src/state/library/stored-plan.ts';

describe('stored plans', () => {
  test('K9: the nameless plan of version 1 becomes a plan of its own', () => {
    const read = readStored(v1, 'plan-x');
    expect(read).toMatchObject({ version: 2, id: 'plan-x', revision: 0 });
    expect(read?.draft).toEqual(v1.state.draft);
  });
  test('K9: version 2 opens as it is', () => {
    expect(readStored(v2, 'ignored')).toEqual(v2);
  });
  test('K8: a newer version is named and not read', () => {
    expect(findStored({ ...v2, version: 3 }, 'a')).toEqual({ kind: 'newer', version: 3 });
  });
  test.each([
    ...['', '{', 'null', '[]', '7', '"plan"', '{"version":1}', '{"version":0}', '{"version":1.5}'],
    '{"version":2,"id":"a","revision":1,"draft":{}}',
  ])('K8: %j is no plan', (text) => {
    expect(readStoredText(text, 'a')).toBeNull();
  });
  test.each([
    ['a revision that is no count', { revision: -1 }],
    ['a name that is no text', { draft: { ...v2.draft, name: 7 } }],
    ['a figure that is no text', { draft: { ...v2.draft, streets: [{ households: {} }] } }],
    ['streets that are no list', { draft: { ...v2.draft, streets: {} } }],
    ['no totals', { draft: { ...v2.draft, district: null } }],
  ])('K8: a record with %s is damaged', (_, change) => {
    expect(findStored({ ...v2, ...change }, 'a')).toEqual({ kind: 'damaged' });
  });
});

describe('heads', () => {
  test('K8: a damaged record still gives away its name and its size', () => {
    const record = { savedAt: 'x', draft: { name: '坏', streets: [{ communities: [1, 2] }, 3] } };
    expect(headOf(record, 'a', 'damaged')).toMatchObject({ name: '坏', communities: 2, id: 'a' });
    expect(headOf(null, 'a', 'damaged')).toMatchObject({ name: '', communities: 0, revision: 0 });
  });
  test('K8: a head of another version of the program is made anew', () => {
    const head = headOf(v2, 'a', 'plan');
    expect(readHead(head, 'a')).toBe(head);
    expect(readHead({ ...head, version: 1 }, 'a')).toBeNull();
    expect(readHead(head, 'b')).toBeNull();
    expect(readHead(undefined, 'a')).toBeNull();
  });
});
