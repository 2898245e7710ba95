// Builds small plans for tests and reads their outcomes, always through the plan schema and the built-in packs.
import { assess, type Assessment } from '../src/core/assessment/assess.ts';
import type { Outcome } from '../src/core/assessment/verdict/outcome.ts';
import type { Scope } from '../src/core/plan/terms.ts';
import type { Fate } from '../src/core/rulebook/fate.ts';
import { readPlanValue } from '../src/io/plan/plan-file.ts';
import { assessmentJson } from '../src/sheets/assessment-json.ts';
import { explain } from '../src/sheets/words/explanation.ts';
import { builtinRules } from '../src/state/rules/builtin.ts';

type Figures = Readonly<Record<string, string | number>>;

/** A community as a plan file writes it; id and settlement are filled in when left out. */
export interface CommunityInput {
  readonly id?: string;
  readonly settlement?: 'urban' | 'rural' | null;
  readonly development?: string;
  readonly areaBasis?: string;
  readonly households?: string | number;
  readonly population?: string | number;
  readonly siteArea?: string | number;
  readonly floorArea?: string | number;
  readonly facts?: Figures;
  readonly existing?: Figures;
  readonly planned?: Figures;
  readonly duties?: Readonly<Record<string, boolean | null>>;
}

/** A street as a plan file writes it; id and kind are filled in when left out. */
export interface StreetInput {
  readonly id?: string;
  readonly kind?: 'street' | 'township' | null;
  readonly seat?: boolean | null;
  readonly place?: string;
  readonly population?: string | number;
  readonly facts?: Figures;
  readonly existing?: Figures;
  readonly communities?: readonly CommunityInput[];
}

export interface PlanInput {
  readonly place: string;
  /** The plan year: rules as of its last day, due dates up to its end. */
  readonly year?: number;
  readonly asOf?: string;
  readonly horizon?: number;
  readonly extent?: 'site' | 'street' | 'county' | 'prefecture' | 'province';
  readonly streets?: readonly StreetInput[];
  /** Short for one street that holds these. */
  readonly communities?: readonly CommunityInput[];
  readonly areas?: Readonly<
    Record<string, { countyClass?: string | null; facts?: Figures; existing?: Figures }>
  >;
  readonly development?: string;
  readonly countyClass?: string;
  readonly areaBasis?: string;
  readonly choices?: Readonly<Record<string, string>>;
  readonly assumptions?: Figures;
  readonly packs?: readonly string[];
  readonly ownPacks?: readonly unknown[];
}

export type PlanData = Readonly<Record<string, unknown>>;
export type OutcomeRow = ReturnType<typeof assessmentJson>['outcomes'][number];
export type TotalRow = ReturnType<typeof assessmentJson>['totals'][number];

/** Plan-file data; streets are s1, s2 ..., communities c1, c2 ... throughout, urban unless they say otherwise. */
export function planOf({ year, communities, streets, ...given }: PlanInput): PlanData {
  let count = 0;
  const community = (one: CommunityInput) => {
    count += 1;
    return { id: `c${count}`, settlement: 'urban', ...one };
  };
  const listed = streets ?? (communities === undefined ? [] : [{ communities }]);
  return {
    format: 'community-facility-plan',
    version: 1,
    complete: true,
    ...(year === undefined ? {} : { asOf: `${year}-12-31`, horizon: year }),
    ...given,
    streets: listed.map((street, index) => ({
      id: `s${index + 1}`,
      kind: 'street',
      ...street,
      communities: (street.communities ?? []).map(community),
    })),
  };
}

/** The same community several times over. */
export function times<T>(count: number, one: T): T[] {
  return Array.from({ length: count }, () => one);
}

const { withOwnPacks } = builtinRules();

/** Assesses plan data from the packs; throws with the located problems of data that is no plan. */
export function assessmentOf(plan: PlanData): Assessment {
  const read = readPlanValue(plan, withOwnPacks);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return assess(read.value.plan, read.value.rulebook);
}

/** What the headless run prints of a plan, measures without a rule included. */
export function outcomesOf(plan: PlanData): readonly OutcomeRow[] {
  return assessmentJson(assessmentOf(plan), true).outcomes;
}

export function totalsOf(plan: PlanData): readonly TotalRow[] {
  return assessmentJson(assessmentOf(plan), true).totals;
}

/** One measure in one place; throws when the papers never speak of it there. */
export function find(
  outcomes: readonly OutcomeRow[],
  scope: Scope,
  at: string,
  measure: string,
): OutcomeRow {
  const found = outcomes.find(
    (one) => one.scope === scope && one.at === at && one.measure === measure,
  );
  if (found === undefined) throw new Error(`no outcome for ${measure} of ${scope} ${at}`);
  return found;
}

/** The total of one measure over the places of a scope; throws when there is none. */
export function findTotal(totals: readonly TotalRow[], scope: Scope, measure: string): TotalRow {
  const found = totals.find((one) => one.scope === scope && one.measure === measure);
  if (found === undefined) throw new Error(`no total of ${measure} over each ${scope}`);
  return found;
}

function heardAt(assessment: Assessment, at: string, provision: string): Outcome {
  const { outcomes, notAsked, silent } = assessment;
  const found = [...outcomes, ...notAsked, ...silent].find(
    ({ unit, considered }) =>
      unit.at === at && considered.some(({ rule }) => rule.provision.id === provision),
  );
  if (found === undefined) throw new Error(`${provision} is not considered at ${at}`);
  return found;
}

/** What became of a provision in one place. */
export function fateOf(assessment: Assessment, at: string, provision: string): Fate {
  const { considered } = heardAt(assessment, at, provision);
  const found = considered.find(({ rule }) => rule.provision.id === provision);
  if (found === undefined) throw new Error(`${provision} is not considered at ${at}`);
  return found.fate;
}

/** A provision's own bound in one place, rounded as its measure is, whoever binds in the end. */
export function ownBound(assessment: Assessment, at: string, provision: string, end = 'lower') {
  const { speakers } = explain(heardAt(assessment, at, provision));
  const speaker = speakers.find((one) => one.provision.id === provision);
  const step = speaker?.steps.find((one) => one.end === end);
  return step === undefined ? null : (step.rounded ?? step.quotient);
}
