// A small pack that passes every check, for tests to break in one way at a time.
import type { Places } from '../../src/core/plan/place.ts';
import type { Problem } from '../../src/core/plan/problem.ts';
import { checkPacks } from '../../src/core/rulebook/checks.ts';
import type { Vocabulary } from '../../src/core/rulebook/pack.ts';
import { readPack } from '../../src/io/pack/pack-file.ts';

export type Data = Record<string, unknown>;
export const words = { zh: '话', en: 'words' };

/** Two provisions, the second built on the first. */
export const clinics = {
  id: 'clinics',
  section: '一',
  statement: words,
  measure: 'clinics',
  least: '1',
  per: '1000',
  base: 'population',
  force: 'mandatory',
  examples: [{ given: { population: '1001' }, expect: { least: '2' } }],
};
export const nurses = {
  ...clinics,
  id: 'nurses',
  measure: 'nurses',
  least: '2',
  per: '1',
  base: 'clinics',
  examples: [{ given: { clinics: '3' }, expect: { least: '6' } }],
};
export const measure = (id: string, scope = 'community', more: Data = {}) => ({
  id,
  label: words,
  unit: 'count',
  whole: true,
  group: 'health',
  scope,
  ...more,
});
export const sound = {
  format: 'community-facility-pack',
  version: 1,
  document: {
    id: 'sound',
    jurisdiction: '445200',
    number: null,
    title: words,
    issuer: words,
    issued: '2020-01-01',
    from: '2020-02-01',
    to: '2025-01-01',
    period: { from: '2021', to: '2025' },
    evidence: 'user',
  },
  provisions: [clinics, nurses],
  measures: [measure('clinics'), measure('nurses'), measure('reports', 'county')],
};
const NO_WORDS: Vocabulary = {
  format: 'community-facility-measures',
  version: 1,
  measures: [],
  facts: [],
  alternatives: [],
  assumptions: [],
};

interface Checking {
  /** How many of the packs, from the first on, are new; all of them if left out. */
  readonly fresh?: number;
  readonly places?: Places;
}

/** Each problem of packs given as data, each read by the schema first. */
export function problemsIn(
  packs: readonly Data[],
  { fresh = packs.length, places }: Checking = {},
): readonly Problem[] {
  const read = packs.map((pack) => readPack(pack));
  const refused = read.flatMap((one) => (one.ok ? [] : one.problems));
  if (refused.length > 0) return refused;
  const values = read.flatMap((one) => (one.ok ? [one.value] : []));
  return checkPacks(NO_WORDS, values, places, values.slice(0, fresh));
}

/** Code and place of each. */
export function problemsOf(...packs: Data[]): string[] {
  return problemsIn(packs).map(({ code, path }) => `${code} ${path}`);
}

export const withProvisions = (...provisions: Data[]) => ({ ...sound, provisions });
export const withDocument = (changed: Data) => ({
  ...sound,
  document: { ...sound.document, ...changed },
});
/** A second provision on the measure of the first. */
export const other = (changed: Data) => ({ ...clinics, id: 'other', ...changed });
