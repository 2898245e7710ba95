// Every entry of the transcription's checklist is in its pack with a section and our own words, and what is a duty says whose.
import { expect, test } from 'vitest';
import { builtinPacks } from '../../src/state/rules/builtin.ts';
import { entryFinder, transcribed, usesOf } from './entries.ts';

const SCOPES: Readonly<Record<string, string>> = {
  community: 'community',
  'street/township': 'street',
  'county/city': 'county',
  prefecture: 'prefecture',
  province: 'province',
};

/** What a paper explains, leaves open or threatens is nobody's duty. */
const NO_DUTY =
  /(six-good-criteria|facility-list-health-station|^(guangdong2007|jieyang|fuzhou)-health-stations|^district-a-sanction)$/;

const entries = transcribed();
const checklist = entries.filter(({ tier }) => tier === 'checklist');
const entryOf = entryFinder(entries);
const packs = builtinPacks();

test('every entry of the checklist is said by a pack', () => {
  const said = new Set(packs.flatMap(usesOf).flatMap(({ id }) => entryOf(id)?.entry.id ?? []));
  expect(checklist.length).toBe(385);
  expect(checklist.map(({ id }) => id).filter((id) => !said.has(id))).toEqual([]);
});

test('what is stated of the checklist says whose duty it is, as the transcription has it', () => {
  const stated = packs.flatMap((pack) => pack.stated);
  const ofChecklist = stated.flatMap((one) => {
    const entry = entryOf(one.id)?.entry;
    return entry?.tier === 'checklist' ? [{ one, level: entry.level }] : [];
  });
  expect(ofChecklist.length).toBeGreaterThan(300);
  const expected = ({ one, level }: (typeof ofChecklist)[number]) =>
    NO_DUTY.test(one.id) ? undefined : SCOPES[level];
  expect(
    ofChecklist.filter((entry) => entry.one.scope !== expected(entry)).map(({ one }) => one.id),
  ).toEqual([]);
  expect(ofChecklist.filter(({ one }) => one.section.trim() === '')).toEqual([]);
  expect(ofChecklist.filter(({ one }) => one.scope === 'community').length).toBeGreaterThan(150);
});
