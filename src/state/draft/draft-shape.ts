// The shape that every screen counts on when it shows a draft; figures stay text here and are checked when assessed.
import { z } from 'zod/mini';
import type { Draft, DraftCommunity, DraftFigures, DraftStreet } from './draft.ts';
import { remarkOfClosing, type Closing } from './draft-remarks.ts';

const Text = z.string().check(z.maxLength(100_000));
const Texts = z.record(z.string(), Text);
const Table = z._default(Texts, {});

const Words = (keys: readonly string[]) =>
  z.looseObject(Object.fromEntries(keys.map((key) => [key, z.optional(Text)])));
const Remarks = z.optional(z.record(z.string(), Words(['reason', 'remedy', 'year', 'who'])));
/** As drafts kept them before. */
const Closings = z.optional(z.record(z.string(), Words(['way', 'deadline', 'unit', 'note'])));

const FIGURES = {
  households: Text,
  population: Text,
  siteArea: Text,
  floorArea: Text,
  facts: Table,
  existing: Table,
  planned: Table,
  growth: z.optional(Words(['rate'])),
  remarks: Remarks,
  closing: Closings,
};

const Phase = z.looseObject({ year: Text, households: Text, population: Text });

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
  phases: z.optional(z.array(Phase)),
  duties: z.optional(Texts),
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
  growth: z.optional(Words(['year', 'rate'])),
  extent: Text,
  development: Text,
  countyClass: Text,
  edition: z.optional(Text),
  areaBasis: z._default(Text, ''),
  lapsed: z.optional(Text),
  complete: z.optional(Text),
  choices: Texts,
  assumptions: Texts,
  reasons: z.optional(Texts),
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
      remarks: Remarks,
    }),
  ),
  streets: z.array(Street),
  district: District,
  edited: z.boolean(),
});

/** The draft, or null when a screen could not show it. */
export function readDraftShape(value: unknown): Draft | null {
  const read = DraftShape.safeParse(value);
  return read.success ? withRemarks(read.data as Earlier) : null;
}

interface Before {
  readonly closing?: Readonly<Record<string, Closing>>;
}
interface EarlierStreet extends DraftStreet, Before {
  readonly communities: readonly (DraftCommunity & Before)[];
}
interface Earlier extends Draft {
  readonly streets: readonly EarlierStreet[];
}

/** What was kept in the older form, in the newer one; the very same draft where nothing was. */
function withRemarks(draft: Earlier): Draft {
  const isOlder = ({ closing }: Before) => closing !== undefined;
  if (!draft.streets.some((street) => isOlder(street) || street.communities.some(isOlder)))
    return draft;
  const streets = draft.streets.map((street) => ({
    ...remarked(street),
    communities: street.communities.map(remarked),
  }));
  return { ...draft, streets };
}

function remarked<Place extends DraftFigures & Before>({ closing, ...place }: Place) {
  if (closing === undefined) return place;
  const before = Object.entries(closing).map(([id, one]) => [id, remarkOfClosing(one)] as const);
  return { ...place, remarks: { ...Object.fromEntries(before), ...place.remarks } };
}
