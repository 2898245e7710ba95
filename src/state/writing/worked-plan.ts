// A plan worked out by one paper alone: only what the paper uses goes into it, and what it asks of each place comes out.
import {
  askedFigures,
  assessAlone,
  packAlone,
  MOST_COMMUNITIES,
} from '../../core/assessment/plan-examples.ts';
import { stepsOf } from '../../io/pack/steps.ts';
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import type { Pack } from '../../core/rulebook/pack.ts';
import type { AskedFigure } from '../../core/rulebook/plan-example.ts';
import type { Rulebook } from '../../core/rulebook/rulebook.ts';
import { usedAt } from '../../core/rulebook/used.ts';
import { readPack } from '../../io/pack/pack-file.ts';
import { readPlanValue, type ReadPlan } from '../../io/plan/plan-file.ts';
import { setIn } from '../draft/draft-path.ts';
import type { Draft } from '../draft/draft.ts';
import { planData } from '../draft/plan-data.ts';
import type { Rules } from '../rules/rules.ts';
import { isTable, withValue, type Table } from './pack-data.ts';

type Found = AskedFigure & { readonly outcome: Outcome };

/** `unsound`: the paper cannot be used yet; `impossible`: the plan lacks a place or dates; `large`: it has too many communities. */
export type Worked =
  | { readonly kind: 'unsound' | 'impossible' | 'large' }
  | { readonly kind: 'done'; readonly plan: Table; readonly figures: readonly Found[] };

/** The plan in hand as an example of the paper. */
export function planByPaper(document: Table, draft: Draft, rules: Rules): Worked {
  const count = draft.streets.reduce((sum, { communities }) => sum + communities.length, 0);
  if (count > MOST_COMMUNITIES) return { kind: 'large' };
  const proving = provingOf(document, rules);
  if (proving === null) return { kind: 'unsound' };
  return workedOut(usedInputs(planData(draft), proving), proving);
}

/** The plan of an example that the paper holds. */
export function exampleByPaper(document: Table, plan: unknown, rules: Rules): Worked {
  const proving = provingOf(document, rules);
  if (proving === null) return { kind: 'unsound' };
  return workedOut(isTable(plan) ? plan : {}, proving);
}

/** The paper as the rules take it in, whatever its examples say. */
interface Proving {
  readonly pack: Pack;
  readonly rulebook: Rulebook;
}

function provingOf(document: Table, rules: Rules): Proving | null {
  const read = readPack(withValue(document, ['examples'], undefined));
  if (!read.ok) return null;
  const together = rules.withOwnPacks([read.value]);
  return together.ok ? { pack: read.value, rulebook: together.value } : null;
}

const MOST_PASSES = 4;

/** Fields that do not read are left out of the plan. */
function workedOut(data: unknown, { pack, rulebook }: Proving): Worked {
  const { id } = pack.document;
  let plan: unknown = data;
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const read = readPlanValue(plan, () => ({ ok: true, value: rulebook }));
    if (read.ok) return doneWith(plan, read.value, id);
    for (const { path } of read.problems) plan = setIn(plan, stepsOf(path), undefined);
  }
  return { kind: 'impossible' };
}

function doneWith(data: unknown, { plan, rulebook }: ReadPlan, id: string): Worked {
  const figures = askedFigures(assessAlone(plan, id, rulebook)).filter(
    ({ least, most }) => least !== undefined || most !== undefined,
  );
  // Nothing that is undefined stays in a file.
  return { kind: 'done', plan: JSON.parse(JSON.stringify(data)) as Table, figures };
}

const OF_PLAN = [
  ...['format', 'version', 'name', 'place', 'asOf', 'horizon', 'extent', 'development'],
  ...['countyClass', 'areaBasis', 'lapsed', 'choices', 'assumptions', 'areas', 'streets'],
];
const OF_PLACES = [
  ...['id', 'name', 'kind', 'seat', 'place', 'settlement', 'development', 'areaBasis'],
  ...['countyClass', 'households', 'population', 'siteArea', 'floorArea'],
  ...['facts', 'existing', 'communities'],
];

/** What is typed and the paper looks at; nothing of what is said of shortages, costs and growth. */
function usedInputs(data: Table, { pack, rulebook }: Proving): Table {
  const alone = packAlone(pack.document.id, rulebook);
  const used = usedAt(alone, [], [pack.document.id]);
  const known = {
    facts: used,
    existing: used,
    choices: new Set(pack.provisions.flatMap(({ alternative }) => alternative?.group ?? [])),
    assumptions: assumedBy(pack, rulebook, used),
  };
  const part = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(part);
    return isTable(value) ? entryWith(value, OF_PLACES) : value;
  };
  const entryWith = (entry: Table, keys: readonly string[]): Table =>
    Object.fromEntries(
      Object.entries(entry)
        .filter(([key]) => keys.includes(key))
        .map(([key, value]) => [key, valueWith(key, value)] as const),
    );
  const valueWith = (key: string, value: unknown): unknown => {
    const ids = Object.entries(known).find(([name]) => name === key)?.[1];
    if (ids !== undefined) return onlyOf(value, ids);
    if (key !== 'areas' || !isTable(value)) return part(value);
    return Object.fromEntries(Object.entries(value).map(([code, area]) => [code, part(area)]));
  };
  return entryWith(data, OF_PLAN);
}

function onlyOf(value: unknown, ids: ReadonlySet<string>): Table | undefined {
  if (!isTable(value)) return undefined;
  const kept = Object.entries(value).filter(([id]) => ids.has(id));
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

/** Assumptions that raise a figure, give a share, or make a sum; people estimated from households. */
function assumedBy({ provisions }: Pack, rulebook: Rulebook, used: ReadonlySet<string>) {
  const facts = [...rulebook.facts.values()].filter(({ id }) => used.has(id));
  const measures = [...rulebook.measures.values()].filter(({ id }) => used.has(id));
  return new Set([
    'persons-per-household',
    ...provisions.flatMap(({ uplift }) => uplift ?? []),
    ...facts.flatMap(({ takenFrom }) => takenFrom?.share ?? []),
    ...measures.flatMap(({ partsIf }) => partsIf?.assumption ?? []),
  ]);
}
