// The schema of the words that packs speak: measures, facts, readings, alternatives and assumptions.
import { z } from 'zod/mini';
import { each } from '../plan/file/each.ts';
import { made } from '../plan/file/made.ts';
import { FIGURES, SCOPES } from '../plan/terms.ts';

export const Id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'bad-id' }));
export const Words = z.strictObject(
  { zh: z.string().check(z.minLength(1)), en: z.string().check(z.minLength(1)) },
  'not-words',
);
/** A figure of a paper: a plain decimal, as text so that no digit is lost. */
export const Figure = z.pipe(
  z.union([z.string(), made(z.number(), String)]),
  z.string().check(z.regex(/^\d{1,15}(\.\d{1,6})?$/, { error: 'bad-figure' })),
);
export const GROUPS = [
  'floor-space',
  'sites',
  'care',
  'health',
  'education',
  'culture-and-sport',
  'property',
  'green',
  'staffing',
  'facilities',
  'participation',
  'scale',
  'programme',
] as const;
/** The groups of what is laid out or built: rooms, land and facilities, not people or activities. */
export const PREMISES_GROUPS: readonly (typeof GROUPS)[number][] = [
  'floor-space',
  'sites',
  'green',
  'care',
  'education',
  'culture-and-sport',
  'property',
  'facilities',
];
export const UNITS = [
  'm2',
  'person',
  'count',
  'household',
  'yuan',
  'minute',
  'place',
  'class',
  'bed',
  'metre',
  'time',
  'day',
] as const;

const Measure = z.strictObject({
  id: Id,
  label: Words,
  unit: z.enum(UNITS),
  whole: z.boolean(),
  group: z.enum(GROUPS),
  scope: z.enum(SCOPES),
  adds: z._default(z.boolean(), true),
  counts: z.optional(z.array(Id).check(z.minLength(1))),
  /** Its existing is the sum of theirs where it is not entered itself. */
  parts: z.optional(z.array(Id).check(z.minLength(2))),
  /** The same, once the plan's assumption of this name is 1: a sum that the planner answers for, not the paper. */
  partsIf: z.optional(z.strictObject({ assumption: Id, parts: z.array(Id).check(z.minLength(2)) })),
  existingFrom: z.optional(z.enum(['households', 'population'])),
});

const Fact = z.strictObject({
  id: Id,
  label: Words,
  unit: z.enum(UNITS),
  whole: z.boolean(),
  /** True of a property that holds for everything inside the place it was entered on. */
  inherits: z._default(z.boolean(), false),
  /** Where it is not entered: this figure times a share, once the planner has said how much that is. */
  takenFrom: z.optional(z.strictObject({ figure: z.enum(FIGURES), share: Id })),
  /** The question a screen asks where the figure is 1 for yes and 0 for no. */
  question: z.optional(Words),
});

/** Why a reading has no other sense that comes to another figure; `shared`: another question of its sentence has the switch. */
export const SOLE_REASONS = [
  'floor',
  'text',
  'figure',
  'counted',
  'unsaid',
  'rounding',
  'whom',
  'ceiling',
  'shared',
] as const;

export type SoleReason = (typeof SOLE_REASONS)[number];

export const Reading = z.strictObject({
  question: Words,
  chosen: Words,
  sole: z.optional(z.enum(SOLE_REASONS)),
});

/**
 * Readings: a text may mean one thing or another, and the pack says what is taken while nobody chooses. Ways: the text
 * itself offers several, all lawful; while nobody chooses, whichever is met will do, and there is no default.
 */
const Alternative = z
  .strictObject({
    id: Id,
    label: Words,
    offers: z._default(z.enum(['readings', 'ways']), 'readings'),
    default: z.optional(Id),
    choices: z.array(z.strictObject({ id: Id, label: Words })).check(z.minLength(2)),
  })
  .check(
    z.refine((group) => (group.offers === 'ways') === (group.default === undefined), {
      error: 'reading-or-way',
      path: ['default'],
    }),
  );

const Assumption = z.strictObject({
  id: Id,
  label: Words,
  default: z.nullable(Figure),
  above: z.optional(Figure),
  most: z.optional(Figure),
});

export const vocabulary = {
  measures: each(Measure),
  facts: each(Fact),
  alternatives: each(Alternative),
  assumptions: each(Assumption),
};

export type Words = z.infer<typeof Words>;
