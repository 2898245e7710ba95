// The schema of the words that packs speak: measures, facts, alternatives and assumptions.
import { z } from 'zod';
import { each } from '../plan/each.ts';
import { FIGURES, SCOPES } from '../plan/terms.ts';

export const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'bad-id' });
export const Words = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
/** A figure of a paper: a plain decimal, as text so that no digit is lost. */
export const Figure = z
  .union([z.string(), z.number().transform(String)])
  .pipe(z.string().regex(/^\d{1,15}(\.\d{1,6})?$/, { error: 'bad-figure' }));
export const GROUPS = [
  'floor-space',
  'sites',
  'green',
  'care',
  'health',
  'education',
  'culture-and-sport',
  'property',
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
  adds: z.boolean().default(true),
  counts: z.array(Id).min(1).optional(),
  /** Its existing is the sum of theirs where it is not entered itself. */
  parts: z.array(Id).min(2).optional(),
  /** The same, once the plan's assumption of this name is 1: a sum that the planner answers for, not the paper. */
  partsIf: z.strictObject({ assumption: Id, parts: z.array(Id).min(2) }).optional(),
  existingFrom: z.enum(['households', 'population']).optional(),
});

const Fact = z.strictObject({
  id: Id,
  label: Words,
  unit: z.enum(UNITS),
  whole: z.boolean(),
  /** True of a property that holds for everything inside the place it was entered on. */
  inherits: z.boolean().default(false),
  /** Where it is not entered: this figure times a share, once the planner has said how much that is. */
  takenFrom: z.strictObject({ figure: z.enum(FIGURES), share: Id }).optional(),
  /** The question a screen asks where the figure is 1 for yes and 0 for no. */
  question: Words.optional(),
});

const Alternative = z.strictObject({
  id: Id,
  label: Words,
  default: Id,
  choices: z.array(z.strictObject({ id: Id, label: Words })).min(2),
});

const Assumption = z.strictObject({
  id: Id,
  label: Words,
  default: Figure.nullable(),
  above: Figure.optional(),
  most: Figure.optional(),
});

export const vocabulary = {
  measures: each(Measure),
  facts: each(Fact),
  alternatives: each(Alternative),
  assumptions: each(Assumption),
};

export type Words = z.infer<typeof Words>;
