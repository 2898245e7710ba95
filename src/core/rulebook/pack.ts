// The schema of a pack: one government paper as data, and of the shared vocabulary that packs speak.
import { z } from 'zod';
import { each } from '../plan/each.ts';
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
import {
  Figure,
  GROUPS,
  Id,
  PREMISES_GROUPS,
  vocabulary,
  Words,
  type UNITS,
} from './vocabulary-schema.ts';

export { GROUPS, PREMISES_GROUPS, type Words };

const VersionOne = z.union([z.literal('1'), z.literal(1)]).transform(() => 1 as const);
const PositiveFigure = Figure.refine((text) => /[1-9]/.test(text), { error: 'zero-figure' });

/** From the firmest to the weakest; what is encouraged is owed by nobody. */
export const FORCES = ['mandatory', 'guidance', 'target', 'encouraged'] as const;
const oneOrMore = <T extends readonly [string, ...string[]]>(values: T) =>
  z.union([z.enum(values).transform((one) => [one]), z.array(z.enum(values)).min(1)]);

const Range = z
  .strictObject({ from: Figure.optional(), below: Figure.optional() })
  .refine((range) => range.from !== undefined || range.below !== undefined, {
    error: 'empty-range',
  });

/** The conditions under which a provision speaks; every one given must hold. A key that is no word of the list is a figure with a range. */
const When = z
  .object({
    settlement: z.enum(SETTLEMENTS).optional(),
    development: oneOrMore(DEVELOPMENTS).optional(),
    kind: z.enum(KINDS).optional(),
    seat: z
      .boolean()
      .transform((is): Seat => (is ? 'yes' : 'no'))
      .optional(),
    places: z.array(Place).min(1).optional(),
    placesExcept: z.array(Place).min(1).optional(),
    countyClass: oneOrMore(COUNTY_CLASSES).optional(),
  })
  .catchall(Range)
  .transform(
    ({ settlement, development, kind, seat, places, placesExcept, countyClass, ...figures }) => ({
      ...{ settlement, development, kind, seat, places, placesExcept, countyClass, figures },
    }),
  );

const Example = z.strictObject({
  given: z.record(z.string(), Figure),
  expect: z.strictObject({ least: Figure.optional(), most: Figure.optional() }),
});

const Provision = z.strictObject({
  id: Id,
  section: z.string().min(1),
  statement: Words,
  measure: Id,
  scope: z.enum(SCOPES).optional(),
  least: Figure.optional(),
  per: PositiveFigure.default('1'),
  most: Figure.optional(),
  perMost: PositiveFigure.optional(),
  /** Added to every bound that the provision states: bands by part of a quantity. */
  plus: Figure.optional(),
  base: z.union([z.string(), z.array(z.string()).min(2)]).default('one'),
  strict: z.boolean().default(false),
  uplift: Id.optional(),
  due: IsoDate.optional(),
  basis: z.enum(AREA_BASES).optional(),
  force: z.enum(FORCES),
  when: When.prefault({}),
  alternative: z.strictObject({ group: Id, choice: Id }).optional(),
  overrides: z.array(Id).default([]),
  also: z.array(Id).default([]),
  beside: z.array(Id).default([]),
  figure: z.literal('reading').optional(),
  reading: z.strictObject({ question: Words, chosen: Words }).optional(),
  examples: z.array(Example).min(1, { error: 'no-example' }),
});

const Stated = z.strictObject({
  id: Id,
  section: z.string().min(1),
  statement: Words,
  force: z.enum(FORCES).optional(),
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
