// The schema of a plan: what the planner told us, checked key by key. The form and the file share it.
import { z } from 'zod/mini';
import { each } from './file/each.ts';
import { areaSchema, streetSchema } from './file/entries.ts';
import { Name, optional, required } from './file/fields.ts';
import { figure } from './file/figure.ts';
import { planGrowth } from './growth/growth-rate.ts';
import { figuresById } from './file/figures-by-id.ts';
import { made } from './file/made.ts';
import { textsById } from './file/texts-by-id.ts';
import { checkKnown } from './file/plan-references.ts';
import { AREA_BASES, COUNTY_CLASSES, DEVELOPMENTS, EXTENTS, LAPSED } from './terms.ts';
import type { PlanVocabulary } from './vocabulary.ts';
import { year } from './file/year.ts';

export const PLAN_FORMAT = 'community-facility-plan';
export const PLAN_VERSION = 1;

const Choices = made(
  z.nullish(z.record(z.string(), z.nullable(z.string()))),
  (choices) =>
    new Map(
      Object.entries(choices ?? {}).flatMap(([group, choice]) =>
        choice === null ? [] : [[group, choice] as const],
      ),
    ),
);

/** The plan file of version 1 against a vocabulary. */
export function planSchema(words: PlanVocabulary) {
  return planShape(words).check(z.superRefine((plan, context) => checkKnown(plan, words, context)));
}

/** The papers that the results of a file rested on, for whoever opens it to compare with those of now; no result comes from them. */
const Papers = z.optional(z.array(z.unknown()));

/** Each key by itself, before what is named is looked up. */
function planShape(words: PlanVocabulary) {
  const costed = new Map([...words.measures.keys()].map((id) => [id, false] as const));
  const assumptionIds = new Map([...words.assumptions.keys()].map((id) => [id, false] as const));
  return z.strictObject({
    format: z.literal(PLAN_FORMAT),
    version: z.literal(PLAN_VERSION),
    name: Name,
    place: z.string(required),
    asOf: z.iso.date({
      error: ({ input }) => (input === undefined || input === null ? 'missing' : 'impossible-date'),
    }),
    horizon: year,
    /** The year growth is looked at, and per cent a year. */
    growth: planGrowth,
    extent: made(z.nullish(z.enum(EXTENTS)), (extent) => extent ?? 'street'),
    development: optional(z.enum(DEVELOPMENTS)),
    countyClass: optional(z.enum(COUNTY_CLASSES)),
    areaBasis: optional(z.enum(AREA_BASES)),
    lapsed: optional(z.enum(LAPSED)),
    /** The planner says that the plan lists every community of the places it covers. */
    complete: optional(z.boolean()),
    choices: Choices,
    assumptions: figuresById(assumptionIds, 'unknown-assumption'),
    /** Why the planner assumes so, by assumption, in words of their own. */
    reasons: textsById(assumptionIds, 'unknown-assumption'),
    unitCosts: figuresById(costed, 'unknown-measure'),
    /** The edition of the readings by which the plan was last looked at; none before there were editions. */
    edition: figure(true),
    /** The communities are the even split of their totals, and nobody has edited one by itself. */
    evenSplit: optional(z.boolean()),
    packs: each(z.string()),
    ownPacks: each(z.unknown()),
    papers: Papers,
    areas: made(
      z.nullish(z.record(z.string(), areaSchema(words))),
      (areas) => new Map(Object.entries(areas ?? {})),
    ),
    streets: each(streetSchema(words)),
  });
}

export type Plan = z.infer<ReturnType<typeof planSchema>>;
export type Street = Plan['streets'][number];
export type Community = Street['communities'][number];
export type Area = Plan['areas'] extends ReadonlyMap<string, infer Entry> ? Entry : never;
