// A backup holds every record; what cannot be read of it is named, and other files are refused for what they are.
import { expect, test } from 'vitest';
import v1 from '../../fixtures/storage/version-1.json';
import v2 from '../../fixtures/storage/version-2.json';
import { backupText, readBackup } from '../../../src/state/keeping/backup.ts';
import { readStored } from '../../../src/state/library/stored-plan.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (records: readonly unknown[]) => readBackup(bytes(backupText(records)));

test('K16: every plan comes back as it was, also one of an older version', () => {
  const plan = readStored(v2, '');
  expect(read([plan])).toEqual({ ok: true, plans: [plan], lost: [], papers: [] });
  const old = read([v1, plan]);
  expect(old.ok ? old.plans.map(({ draft }) => draft) : []).toEqual([v1.state.draft, plan?.draft]);
});

test('K16: papers of one’s own come back as they were, beside the plans', () => {
  const plan = readStored(v2, '');
  const papers = [{ id: 'a', version: 1, document: { document: { id: 'a' } } }, { document: {} }];
  expect(readBackup(bytes(backupText([plan], papers)))).toMatchObject({ plans: [plan], papers });
});

test('K16: what is damaged or newer is named, by its place where it has no name; the rest comes back', () => {
  const plan = readStored(v2, '');
  const records = [{ version: 9, draft: { name: '坏' } }, 7, plan, { ...v2, draft: null }];
  expect(read(records)).toMatchObject({ ok: true, plans: [plan], lost: ['坏', '#2', '#4'] });
});

test.each([
  ['{"plans":[]}', 'notABackup'],
  ['[]', 'notABackup'],
  ['null', 'notABackup'],
  ['{"format":"community-facility-plan","version":1}', 'aPlanFile'],
  ['{"format":"community-facility-backup","version":3,"plans":[]}', 'newerBackup'],
  ['{"format":"community-facility-backup","plans":[', 'brokenBackup'],
  ['', 'brokenBackup'],
  ['{"format":"community-facility-backup","plans":[],"plans":[]}', 'brokenBackup'],
])('K13: %s is refused: %s', (text, why) => {
  expect(readBackup(bytes(text))).toMatchObject({ ok: false, why });
});

test('K13: a workbook taken for a backup is refused', () => {
  expect(readBackup(new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0xfe]))).toMatchObject({
    ok: false,
    why: 'brokenBackup',
    problem: { code: 'not-utf8' },
  });
});
