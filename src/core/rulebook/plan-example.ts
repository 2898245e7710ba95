// The schema of a plan kept as an example of a pack: what was typed, and what the pack asks of each of its places.
import { z } from 'zod/mini';
import { SCOPES } from '../plan/terms.ts';
import { Figure, Id, Words } from './vocabulary-schema.ts';

/** Many times what one sitting keeps; each is worked out again with every change of the pack. */
const MOST_EXAMPLES = 20;
const MOST_FIGURES = 2000;

/** Papers come with no example: it proves this pack alone. */
const PAPERS_OF_PLAN = ['packs', 'ownPacks', 'papers'];

/** The bounds of all provisions of the pack together at one place, rounded; an end that is left out is none. */
const AskedFigure = z.strictObject({
  scope: z.enum(SCOPES),
  at: z.string().check(z.minLength(1), z.maxLength(100)),
  measure: Id,
  least: z.optional(Figure),
  most: z.optional(Figure),
});

const PlanExample = z.strictObject({
  id: Id,
  title: Words,
  /** A plan file without papers; read against the words of all packs when the pack is checked. */
  plan: z
    .record(z.string(), z.unknown())
    .check(z.refine((plan) => !PAPERS_OF_PLAN.some((key) => key in plan), 'plan-names-papers')),
  expect: z.array(AskedFigure).check(z.minLength(1), z.maxLength(MOST_FIGURES)),
});

/** Left out where there are none, so that packs without them keep their hash. */
export const PlanExamples = z.optional(z.array(PlanExample).check(z.maxLength(MOST_EXAMPLES)));

export type PlanExample = z.infer<typeof PlanExample>;
export type AskedFigure = z.infer<typeof AskedFigure>;
