// The schema of a plan: what the planner told us, checked key by key. The form and the file share it.
import { z } from 'zod';
import { decimal, type Decimal } from '../quantity/decimal.ts';
import { closingSchema } from './closing.ts';
import { each } from './each.ts';
import { figure } from './figure.ts';
import { figuresById, refuse, type Context } from './figures-by-id.ts';
import { liesIn } from './place.ts';
import type { PlanVocabulary } from './vocabulary.ts';
import { year } from './year.ts';
import {
  AREA_BASES,
  COUNTED,
  COUNTY_CLASSES,
  DEVELOPMENTS,
  EXTENTS,
  FIGURES,
  KINDS,
  SETTLEMENTS,
} from './terms.ts';

export const PLAN_FORMAT = 'community-facility-plan';
export const PLAN_VERSION = 1;

const required = {
  error: (issue: { input?: unknown }) =>
    issue.input === undefined || issue.input === null ? 'missing' : undefined,
};
const Id = z.string(required).min(1).max(100);
const Name = z
  .string()
  .max(200)
  .nullish()
  .transform((name) => name ?? '');
const optional = <T extends z.ZodType>(schema: T) =>
  schema.nullish().transform((value) => value ?? null);

function communitySchema(words: PlanVocabulary) {
  return z.strictObject({
    id: Id,
    name: Name,
    settlement: optional(z.enum(SETTLEMENTS)),
    development: optional(z.enum(DEVELOPMENTS)),
    areaBasis: optional(z.enum(AREA_BASES)),
    households: figure(true),
    population: figure(true),
    siteArea: figure(false),
    floorArea: figure(false),
    facts: figuresById(words.facts, 'unknown-fact'),
    existing: figuresById(words.measures, 'unknown-measure'),
    planned: figuresById(words.measures, 'unknown-measure'),
    closing: closingSchema(words.measures),
    future: optional(z.strictObject({ households: figure(true), population: figure(true) })),
  });
}

function streetSchema(words: PlanVocabulary) {
  const counted = new Map([...words.facts, ['communities', true] as const]);
  return z.strictObject({
    id: Id,
    name: Name,
    kind: optional(z.enum(KINDS)),
    place: optional(z.string()),
    households: figure(true),
    population: figure(true),
    siteArea: figure(false),
    floorArea: figure(false),
    facts: figuresById(counted, 'unknown-fact'),
    existing: figuresById(words.measures, 'unknown-measure'),
    planned: figuresById(words.measures, 'unknown-measure'),
    closing: closingSchema(words.measures),
    communities: each(communitySchema(words)),
  });
}

function areaSchema(words: PlanVocabulary) {
  const wide = new Map<string, boolean>([
    ...words.facts,
    ...COUNTED.map((id) => [id, true] as const),
    ...FIGURES.map((id) => [id, id === 'households' || id === 'population'] as const),
  ]);
  return z.strictObject({
    facts: figuresById(wide, 'unknown-fact'),
    existing: figuresById(words.measures, 'unknown-measure'),
    planned: figuresById(words.measures, 'unknown-measure'),
  });
}

const Choices = z
  .record(z.string(), z.string().nullable())
  .nullish()
  .transform(
    (choices) =>
      new Map(
        Object.entries(choices ?? {}).flatMap(([group, choice]) =>
          choice === null ? [] : [[group, choice] as const],
        ),
      ),
  );

/** The plan file of version 1 against a vocabulary. */
export function planSchema(words: PlanVocabulary) {
  const ids = (
    list: readonly { id: string }[],
    path: (index: number) => PropertyKey[],
    context: Context,
    seen: Set<string>,
  ) =>
    list.forEach(({ id }, index) => {
      if (seen.has(id)) refuse(context, [...path(index), 'id'], 'duplicate-id', { id });
      seen.add(id);
    });
  const range = (
    { above, most }: { above?: string | undefined; most?: string | undefined },
    value: Decimal,
  ) =>
    (above === undefined || value.gt(decimal(above))) &&
    (most === undefined || value.lte(decimal(most)));
  const costed = new Map([...words.measures.keys()].map((id) => [id, false] as const));
  const assumptionIds = new Map([...words.assumptions.keys()].map((id) => [id, false] as const));

  return z
    .strictObject({
      format: z.literal(PLAN_FORMAT),
      version: z.literal(PLAN_VERSION),
      name: Name,
      place: z.string(required),
      asOf: z.iso.date({
        error: ({ input }) =>
          input === undefined || input === null ? 'missing' : 'impossible-date',
      }),
      horizon: year,
      extent: z
        .enum(EXTENTS)
        .nullish()
        .transform((extent) => extent ?? 'street'),
      development: optional(z.enum(DEVELOPMENTS)),
      countyClass: optional(z.enum(COUNTY_CLASSES)),
      areaBasis: optional(z.enum(AREA_BASES)),
      choices: Choices,
      assumptions: figuresById(assumptionIds, 'unknown-assumption'),
      unitCosts: figuresById(costed, 'unknown-measure'),
      /** The communities are the even split of their totals, and nobody has edited one by itself. */
      evenSplit: optional(z.boolean()),
      packs: each(z.string()),
      ownPacks: each(z.unknown()),
      areas: z
        .record(z.string(), areaSchema(words))
        .nullish()
        .transform((areas) => new Map(Object.entries(areas ?? {}))),
      streets: each(streetSchema(words)),
    })
    .superRefine((plan, context) => {
      const inPlace = (code: string, path: PropertyKey[]) => {
        if (!words.places.has(code)) refuse(context, path, 'unknown-place', { code });
        else if (!liesIn(code, plan.place))
          refuse(context, path, 'place-outside', { code, place: plan.place });
      };
      if (!words.places.has(plan.place))
        return refuse(context, ['place'], 'unknown-place', { code: plan.place });
      for (const code of plan.areas.keys())
        if (!liesIn(plan.place, code) || !words.places.has(code)) inPlace(code, ['areas', code]);
      for (const [group, choice] of plan.choices) {
        const choices = words.choices.get(group);
        if (choices === undefined)
          refuse(context, ['choices', group], 'unknown-choice-group', { id: group });
        else if (!choices.includes(choice))
          refuse(context, ['choices', group], 'not-one-of', { allowed: choices.join(', ') });
      }
      for (const [id, value] of plan.assumptions)
        if (!range(words.assumptions.get(id) ?? {}, value))
          refuse(context, ['assumptions', id], 'out-of-range', { id });
      plan.packs.forEach((id, index) => {
        if (!words.packs.has(id)) refuse(context, ['packs', index], 'unknown-pack', { id });
      });
      ids(plan.streets, (index) => ['streets', index], context, new Set());
      const communities = new Set<string>();
      plan.streets.forEach((street, at) => {
        if (street.place !== null) inPlace(street.place, ['streets', at, 'place']);
        ids(
          street.communities,
          (index) => ['streets', at, 'communities', index],
          context,
          communities,
        );
      });
    });
}

export type Plan = z.infer<ReturnType<typeof planSchema>>;
export type Street = Plan['streets'][number];
export type Community = Street['communities'][number];
export type Area = Plan['areas'] extends ReadonlyMap<string, infer Entry> ? Entry : never;
