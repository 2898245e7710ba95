// The schema of a pack: one government paper as data, and of the shared vocabulary that packs speak.
import { z } from 'zod/mini';
import { each } from '../plan/file/each.ts';
import { made } from '../plan/file/made.ts';
import {
  AREA_BASES,
  COUNTY_CLASSES,
  DEVELOPMENTS,
  KINDS,
  SCOPES,
  SETTLEMENTS,
  type Seat,
} from '../plan/terms.ts';
import { Document, IsoDate, Place } from './document-schema.ts';
import { PlanExamples } from './plan-example.ts';
import {
  Figure,
  GROUPS,
  Id,
  PREMISES_GROUPS,
  Reading,
  vocabulary,
  Words,
  type UNITS,
} from './vocabulary-schema.ts';

export { GROUPS, PREMISES_GROUPS, type Words };

const VersionOne = made(z.union([z.literal('1'), z.literal(1)]), () => 1 as const);
const PositiveFigure = Figure.check(
  z.refine((text) => /[1-9]/.test(text), { error: 'zero-figure' }),
);

/** From the firmest to the weakest; what is encouraged is owed by nobody. */
export const FORCES = ['mandatory', 'guidance', 'target', 'encouraged'] as const;
const oneOrMore = <T extends readonly [string, ...string[]]>(values: T) =>
  z.union([made(z.enum(values), (one) => [one]), z.array(z.enum(values)).check(z.minLength(1))]);

const Range = z
  .strictObject({ from: z.optional(Figure), below: z.optional(Figure) }, 'not-a-range')
  .check(
    z.refine((range) => range.from !== undefined || range.below !== undefined, {
      error: 'empty-range',
    }),
  );

/** The conditions under which a provision speaks; every one given must hold. A key that is no word of the list is a figure with a range. */
const When = made(
  z.catchall(
    z.object({
      settlement: z.optional(z.enum(SETTLEMENTS)),
      development: z.optional(oneOrMore(DEVELOPMENTS)),
      kind: z.optional(z.enum(KINDS)),
      seat: z.optional(made(z.boolean(), (is): Seat => (is ? 'yes' : 'no'))),
      places: z.optional(z.array(Place).check(z.minLength(1))),
      placesExcept: z.optional(z.array(Place).check(z.minLength(1))),
      countyClass: z.optional(oneOrMore(COUNTY_CLASSES)),
    }),
    Range,
  ),
  ({ settlement, development, kind, seat, places, placesExcept, countyClass, ...figures }) => ({
    ...{ settlement, development, kind, seat, places, placesExcept, countyClass, figures },
  }),
);

const Example = z.strictObject({
  given: z.record(z.string(), Figure),
  expect: z.strictObject({ least: z.optional(Figure), most: z.optional(Figure) }),
});

const Provision = z.strictObject({
  id: Id,
  section: z.string().check(z.minLength(1)),
  statement: Words,
  measure: Id,
  scope: z.optional(z.enum(SCOPES)),
  least: z.optional(Figure),
  per: z._default(PositiveFigure, '1'),
  most: z.optional(Figure),
  perMost: z.optional(PositiveFigure),
  /** Added to every bound that the provision states: bands by part of a quantity. */
  plus: z.optional(Figure),
  base: z._default(z.union([z.string(), z.array(z.string()).check(z.minLength(2))]), 'one'),
  strict: z._default(z.boolean(), false),
  uplift: z.optional(Id),
  due: z.optional(IsoDate),
  basis: z.optional(z.enum(AREA_BASES)),
  force: z.enum(FORCES),
  when: z.prefault(When, {}),
  alternative: z.optional(z.strictObject({ group: Id, choice: Id })),
  overrides: z._default(z.array(Id), []),
  also: z._default(z.array(Id), []),
  beside: z._default(z.array(Id), []),
  figure: z.optional(z.literal('reading')),
  reading: z.optional(Reading),
  examples: z.array(Example).check(z.minLength(1, { error: 'no-example' })),
});

const Stated = z.strictObject({
  id: Id,
  section: z.string().check(z.minLength(1)),
  statement: Words,
  force: z.optional(z.enum(FORCES)),
  /** Whose duty it is; a community ticks its own. */
  scope: z.optional(z.enum(SCOPES)),
});

export const VocabularySchema = z.strictObject({
  format: z.literal('community-facility-measures'),
  version: VersionOne,
  ...vocabulary,
});

export const PackSchema = z.strictObject({
  format: z.literal('community-facility-pack'),
  version: VersionOne,
  document: Document,
  provisions: each(Provision),
  ...vocabulary,
  stated: each(Stated),
  /** Whole plans, and what the pack asks of their places. */
  examples: PlanExamples,
});

export type Pack = z.infer<typeof PackSchema>;
export type Vocabulary = z.infer<typeof VocabularySchema>;
export type PackDocument = Pack['document'];
export type Provision = Pack['provisions'][number];
export type When = Provision['when'];
export type Range = z.infer<typeof Range>;
export type Measure = Pack['measures'][number];
export type Fact = Pack['facts'][number];
export type Alternative = Pack['alternatives'][number];
export type Assumption = Pack['assumptions'][number];
export type Stated = Pack['stated'][number];
export type Force = (typeof FORCES)[number];
export type Unit = (typeof UNITS)[number];
export type Group = (typeof GROUPS)[number];
