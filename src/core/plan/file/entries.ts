// The schemas of what a plan is made of: communities, streets, and the places wider than a street.
import { z } from 'zod/mini';
import { answersById } from './answers-by-id.ts';
import { each } from './each.ts';
import { Id, Name, optional } from './fields.ts';
import { figure } from './figure.ts';
import { ownGrowth } from '../growth/growth-rate.ts';
import { figuresById } from './figures-by-id.ts';
import { phases } from '../growth/phase.ts';
import { made } from './made.ts';
import { closingSchema, remarksSchema, withRemarks } from '../remarks.ts';
import {
  AREA_BASES,
  COUNTED,
  COUNTY_CLASSES,
  DEVELOPMENTS,
  FIGURES,
  KINDS,
  SETTLEMENTS,
} from '../terms.ts';
import type { PlanVocabulary } from '../vocabulary.ts';

/** What a community and a street may both be told. */
const ownFigures = (words: PlanVocabulary, facts: PlanVocabulary['facts']) => ({
  households: figure(true),
  population: figure(true),
  siteArea: figure(false),
  floorArea: figure(false),
  growth: ownGrowth,
  facts: figuresById(facts, 'unknown-fact'),
  ...today(words),
});

/** What stands today, what is planned and what is said of a shortage, by measure. */
const today = (words: PlanVocabulary) => ({
  existing: figuresById(words.measures, 'unknown-measure'),
  planned: figuresById(words.measures, 'unknown-measure'),
  remarks: remarksSchema(words.measures),
  closing: closingSchema(words.measures),
});

function communitySchema(words: PlanVocabulary) {
  return made(
    z.strictObject({
      id: Id,
      name: Name,
      settlement: optional(z.enum(SETTLEMENTS)),
      development: optional(z.enum(DEVELOPMENTS)),
      areaBasis: optional(z.enum(AREA_BASES)),
      ...ownFigures(words, words.facts),
      future: optional(z.strictObject({ households: figure(true), population: figure(true) })),
      phases,
      /** Duties without a figure, by the id of what a paper states: done or not. */
      duties: answersById(words.duties, 'unknown-duty'),
    }),
    withRemarks,
  );
}

export function streetSchema(words: PlanVocabulary) {
  const counted = new Map([...words.facts, ['communities', true] as const]);
  return made(
    z.strictObject({
      id: Id,
      name: Name,
      kind: optional(z.enum(KINDS)),
      /** Whether it is the seat of its banner or county. */
      seat: optional(z.boolean()),
      place: optional(z.string()),
      ...ownFigures(words, counted),
      communities: each(communitySchema(words)),
    }),
    withRemarks,
  );
}

export function areaSchema(words: PlanVocabulary) {
  const wide = new Map<string, boolean>([
    ...words.facts,
    ...COUNTED.map((id) => [id, true] as const),
    ...FIGURES.map((id) => [id, id === 'households' || id === 'population'] as const),
  ]);
  return made(
    z.strictObject({
      /** The class of this city or county: beats that of the whole plan. */
      countyClass: optional(z.enum(COUNTY_CLASSES)),
      facts: figuresById(wide, 'unknown-fact'),
      ...today(words),
    }),
    withRemarks,
  );
}
