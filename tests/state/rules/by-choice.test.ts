// How many papers of a place wait to be switched on is known before they come, and is as many as then come.
import { expect, test } from 'vitest';
import { isOptional } from '../../../src/core/rulebook/rulebook.ts';
import { builtinRules } from '../../../src/state/rules/builtin.ts';
import { papersByChoice } from '../../../src/state/rules/by-choice.ts';

test('of every place, and none of a place whose papers all take part by themselves', () => {
  const { packs, places } = builtinRules().rulebook;
  const counts = new Map<string, number>();
  for (const { document } of packs) {
    const { jurisdiction } = document;
    if (jurisdiction !== null && isOptional(document))
      counts.set(jurisdiction, (counts.get(jurisdiction) ?? 0) + 1);
  }
  expect(counts.size).toBeGreaterThan(20);
  const told = [...places.keys(), '000000'].flatMap((code) =>
    papersByChoice(code) === 0 ? [] : [[code, papersByChoice(code)] as const],
  );
  expect(new Map(told)).toEqual(counts);
});
