// What the path that explains says of rows, a line an outcome: the judge of every engine.
import { assess } from '../../../src/core/assessment/assess.ts';
import { readPlanValue } from '../../../src/io/plan/plan-file.ts';
import { assessmentJson } from '../../../src/sheets/assessment-json.ts';
import type { Rules } from '../../../src/state/rules/rules.ts';
import type { CommunityRow } from './communities.ts';

export interface Day {
  readonly asOf: string;
  readonly horizon: number;
  /** Optional papers that are switched on. */
  readonly packs?: readonly string[];
}

/** By place, street, community, scope and measure: status, bounds, verdict, gap and who binds. */
export type Lines = Map<string, string>;

/** Stands in no name. */
export const BETWEEN = '\u001f';

export function keyOf(place: string, street: string, id: string, scope: string, measure: string) {
  return [place, street, id, scope, measure].join(BETWEEN);
}

/** @param cells of one outcome, null where there is none */
export function lineOf(cells: readonly (string | null)[]): string {
  return cells.map((one) => one ?? '').join('|');
}

export function explainedLines(
  rows: readonly CommunityRow[],
  { withOwnPacks }: Rules,
  day: Day,
): Lines {
  const lines: Lines = new Map();
  for (const members of byStreet(rows)) {
    const { place = '', street = '' } = members[0] ?? {};
    const read = readPlanValue(planData(place, members, day), withOwnPacks);
    if (!read.ok) throw new Error(`rows are no plan: ${JSON.stringify(read.problems)}`);
    const { outcomes } = assessmentJson(assess(read.value.plan, read.value.rulebook));
    for (const one of outcomes) {
      if (one.scope !== 'community' && (one.scope !== 'street' || street === '')) continue;
      const id = one.scope === 'community' ? (members[Number(one.at)]?.['id'] ?? '') : '';
      const cells = [one.status, one.lower, one.upper, one.verdict, one.gap];
      lines.set(
        keyOf(place, street, id, one.scope, one.measure),
        lineOf([...cells, one.binding.join(' ')]),
      );
    }
  }
  return lines;
}

function byStreet(rows: readonly CommunityRow[]): Iterable<readonly CommunityRow[]> {
  const found = new Map<string, CommunityRow[]>();
  for (const row of rows) {
    const key = `${row['place']} ${row['street'] ?? ''}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, [row]);
    else known.push(row);
  }
  return found.values();
}

const OWN = ['settlement', 'development', 'households', 'population', 'siteArea', 'floorArea'];

/** Communities are called by their place in the list: what tables call them may be no id of a plan. */
function planData(place: string, members: readonly CommunityRow[], day: Day) {
  const [first] = members;
  const seat = first?.['seat'];
  const countyClass = first?.['countyClass'] ?? null;
  return {
    ...{ format: 'community-facility-plan', version: 1, extent: 'street', place, ...day },
    areas: { [place]: { countyClass } },
    streets: [
      {
        id: 'street',
        ...(first?.['kind'] === undefined ? {} : { kind: first['kind'] }),
        ...(seat === undefined ? {} : { seat: seat === 'yes' }),
        communities: members.map((row, at) => ({
          id: String(at),
          ...Object.fromEntries(OWN.flatMap((one) => (row[one] ? [[one, row[one]]] : []))),
          facts: under(row, 'fact.'),
          existing: under(row, 'existing.'),
        })),
      },
    ],
  };
}

function under(row: CommunityRow, prefix: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(row).flatMap(([column, text]) =>
      column.startsWith(prefix) ? [[column.slice(prefix.length), text] as const] : [],
    ),
  );
}
