// Where a text leaves several ways open, each is computed in a row of its own, and the requirement takes the best of them.
import { countsFor, type Yardstick } from '../../../core/assessment/requirement/requirement.ts';
import type { JudgedLevel } from '../../../core/assessment/verdict/judged-levels.ts';
import type { Outcome } from '../../../core/assessment/verdict/outcome.ts';
import type { Alternative } from '../../../core/rulebook/pack.ts';
import type { SheetSource } from '../../frame/sheet-choices.ts';
import type { Applicable } from './applicable.ts';
import type { RequirementRow, WayRows } from './book-layout.ts';

interface WithWays {
  readonly requirements: readonly RequirementRow[];
  readonly wayRows: readonly RequirementRow[];
}

/** @param next the first row that is free */
export function withWays(
  rows: readonly RequirementRow[],
  next: number,
  { assessment }: SheetSource,
): WithWays {
  const wayRows: RequirementRow[] = [];
  const add = (row: RequirementRow, group: string, choice: string, yardstick: Yardstick) => {
    const own = row.all.filter(({ rule }) => follows(rule.provision.alternative, group, choice));
    const outcome = { ...row.outcome, ...judgedBy(row.outcome, group, choice) };
    const made = { ...counted(row, own, yardstick), outcome, row: next + wayRows.length };
    wayRows.push(made);
    return made;
  };
  const requirements = rows.map((row): RequirementRow => {
    const group = openGroup(row, assessment.rulebook.alternatives);
    if (group === null) return row;
    const ways = group.choices.map(({ id }): WayRows => {
      const shown = add(row, group.id, id, row.yardstick);
      const aim = row.yardstick === 'aim' ? shown : add(row, group.id, id, 'aim');
      return { group: group.id, choice: id, shown, aim };
    });
    return { ...row, ways };
  });
  return { requirements, wayRows };
}

/** By the rows of its ways, the requirement that takes one of them. */
export function homesOf(
  requirements: readonly RequirementRow[],
): ReadonlyMap<number, RequirementRow> {
  const homes = requirements.flatMap((home) =>
    home.ways.flatMap(({ shown, aim }) => [shown, aim].map(({ row }) => [row, home] as const)),
  );
  return new Map(homes);
}

function follows(
  alternative: { group: string; choice: string } | undefined,
  group: string,
  choice: string,
) {
  return alternative?.group !== group || alternative.choice === choice;
}

/** What the way asks today, for viewers that do not calculate. */
function judgedBy(
  outcome: Outcome,
  group: string,
  choice: string,
): Pick<Outcome, 'levels' | 'ofWholePlace'> {
  const way = outcome.ways.find(({ choices }) => choices.get(group) === choice);
  if (way !== undefined) return { levels: way.levels, ofWholePlace: way.ofWholePlace };
  const speaks = outcome.considered.some(
    ({ rule, fate }) => rule.provision.alternative?.choice === choice && SPEAKING.has(fate.kind),
  );
  return speaks
    ? { levels: outcome.levels, ofWholePlace: outcome.ofWholePlace }
    : { levels: { must: SILENT, should: SILENT, aim: SILENT }, ofWholePlace: false };
}

const SPEAKING: ReadonlySet<string> = new Set(['binds', 'satisfied', 'pending']);
const SILENT: JudgedLevel = {
  status: 'noRule',
  exact: { lower: null, upper: null },
  ...{ lower: null, upper: null, binding: [], missing: [], estimated: false, evidence: 'primary' },
  ...{ verdict: 'notAssessed', gap: null },
};

function counted(
  row: RequirementRow,
  all: readonly Applicable[],
  yardstick: Yardstick,
): RequirementRow {
  const own = all.filter(({ rule }) => countsFor(yardstick, rule.provision.force));
  return {
    ...row,
    ...{ all, yardstick },
    lower: own.filter(({ rule }) => rule.provision.least !== undefined),
    upper: own.filter(({ rule }) => rule.provision.most !== undefined),
  };
}

/** The group whose ways speak in a row; a measure has one at most. */
function openGroup(
  { all }: RequirementRow,
  alternatives: ReadonlyMap<string, Alternative>,
): Alternative | null {
  for (const { rule } of all) {
    const group = alternatives.get(rule.provision.alternative?.group ?? '');
    if (group?.offers !== 'ways') continue;
    const spoken = new Set(all.map((one) => one.rule.provision.alternative?.choice));
    const choices = group.choices.filter(({ id }) => spoken.has(id));
    if (choices.length > 1) return { ...group, choices };
  }
  return null;
}
