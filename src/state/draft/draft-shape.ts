// The shape that every screen counts on when it shows a draft; figures stay text here and are checked when assessed.
import { z } from 'zod/mini';
import type { Draft } from './draft.ts';

const Text = z.string().check(z.maxLength(100_000));
const Texts = z.record(z.string(), Text);
const Table = z._default(Texts, {});

const FIGURES = {
  households: Text,
  population: Text,
  siteArea: Text,
  floorArea: Text,
  facts: Table,
  existing: Table,
  planned: Table,
  closing: z.optional(
    z.record(
      z.string(),
      z.looseObject({
        way: z.optional(Text),
        deadline: z.optional(Text),
        unit: z.optional(Text),
        note: z.optional(Text),
      }),
    ),
  ),
};

const Community = z.looseObject({
  id: Text,
  name: Text,
  settlement: Text,
  development: Text,
  areaBasis: z._default(Text, ''),
  ...FIGURES,
  future: z._default(z.looseObject({ households: Text, population: Text }), {
    households: '',
    population: '',
  }),
});

const Street = z.looseObject({
  id: Text,
  name: Text,
  kind: Text,
  seat: z.optional(Text),
  place: Text,
  ...FIGURES,
  communities: z.array(Community),
});

const District = z.looseObject({
  streets: Text,
  communities: Text,
  households: Text,
  population: Text,
  siteArea: Text,
  siteAreaUnit: z.enum(['m2', 'ha', 'mu']),
  floorArea: Text,
});

const DraftShape = z.looseObject({
  name: Text,
  place: Text,
  asOf: Text,
  horizon: Text,
  extent: Text,
  development: Text,
  countyClass: Text,
  areaBasis: z._default(Text, ''),
  lapsed: z.optional(Text),
  complete: z.optional(Text),
  choices: Texts,
  assumptions: Texts,
  unitCosts: z.optional(Texts),
  packs: z.array(Text),
  ownPacks: z.array(z.unknown()),
  areas: z.record(
    z.string(),
    z.looseObject({
      countyClass: z.optional(Text),
      facts: Table,
      existing: Table,
      planned: Table,
    }),
  ),
  streets: z.array(Street),
  district: District,
  edited: z.boolean(),
});

/** The draft, or null when a screen could not show it. */
export function readDraftShape(value: unknown): Draft | null {
  const read = DraftShape.safeParse(value);
  return read.success ? (read.data as Draft) : null;
}
