// The few words that random small rulebooks speak: measures from narrow to wide, facts, a choice and an assumption.
import type { Places } from '../../src/core/plan/place.ts';
import type { Vocabulary } from '../../src/core/rulebook/pack.ts';
import { readVocabulary } from '../../src/io/pack/pack-file.ts';

export const WORDS = { zh: '字', en: 'word' };

export const PLACES: Places = new Map([
  ['990000', 'province'],
  ['990100', 'prefecture'],
  ['990101', 'county'],
]);

/** A measure may rest on those before it. Those of `urban` count urban communities alone; `parts` are added up. */
export const MEASURES = [
  { id: 'desks', scope: 'community', whole: true, urban: false, basis: undefined },
  { id: 'room-area', scope: 'community', whole: false, urban: false, basis: 'usable' },
  { id: 'yard-area', scope: 'community', whole: false, urban: false, basis: undefined },
  { id: 'area-in-all', scope: 'community', whole: false, urban: false, basis: undefined },
  { id: 'clinics', scope: 'street', whole: true, urban: false, basis: undefined },
  { id: 'nurses', scope: 'street', whole: true, urban: false, basis: undefined },
  { id: 'staff', scope: 'street', whole: true, urban: false, basis: undefined },
  { id: 'clinic-area', scope: 'street', whole: false, urban: true, basis: 'built' },
  { id: 'officers', scope: 'county', whole: true, urban: true, basis: undefined },
  { id: 'budget', scope: 'county', whole: false, urban: false, basis: undefined },
] as const;

const PARTS: Readonly<Record<string, readonly string[]>> = {
  'area-in-all': ['room-area', 'yard-area'],
  staff: ['clinics', 'nurses'],
};

export const FACTS = [
  { id: 'visitors', unit: 'person', whole: true, inherits: false },
  { id: 'park-area', unit: 'm2', whole: false, inherits: false },
  { id: 'beds-planned', unit: 'count', whole: true, inherits: true },
] as const;

export const DOCUMENTS = [
  { id: 'of-province', jurisdiction: '990000' },
  { id: 'of-county', jurisdiction: '990101' },
  { id: 'of-past', jurisdiction: '990100', to: '2001-01-01' },
  { id: 'of-plan', jurisdiction: '990100', period: { from: '2011', to: '2015' } },
] as const;

/** The value of something that is expected to be readable. */
export function must<T>(read: { ok: true; value: T } | { ok: false; problems: unknown }): T {
  if (read.ok) return read.value;
  throw new Error(JSON.stringify(read.problems));
}

const CHOICES = ['one-way', 'other-way'];
const WAYS = ['by-road', 'by-water'];

/** The measure whose sentences may leave two ways open: others may rest on it, and none of them has ways of its own. */
export const OPEN = 'clinics';

export const SHARED: Vocabulary = must(
  readVocabulary({
    format: 'community-facility-measures',
    version: 1,
    measures: MEASURES.map(({ id, scope, whole }) => ({
      ...{ id, scope, whole, label: WORDS, group: 'staffing' },
      unit: whole ? 'person' : 'm2',
      ...(PARTS[id] === undefined ? {} : { parts: PARTS[id] }),
    })),
    facts: FACTS.map((fact) => ({ ...fact, label: WORDS })),
    alternatives: [
      {
        ...{ id: 'way', label: WORDS, default: CHOICES[0] },
        choices: CHOICES.map((id) => ({ id, label: { zh: id, en: id } })),
      },
      {
        ...{ id: 'road', label: WORDS, offers: 'ways' },
        choices: WAYS.map((id) => ({ id, label: { zh: id, en: id } })),
      },
    ],
    assumptions: [
      { id: 'raise', label: WORDS, default: '0' },
      { id: 'usable-coefficient', label: WORDS, default: null, above: '0', most: '1' },
      { id: 'persons-per-household', label: WORDS, default: null, above: '0' },
    ],
  }),
);
