// Holds the columns against the path that explains: the same rows, each street as a plan of its own, value by value.
import { assess } from '../src/core/assessment/assess.ts';
import { createBatch, openRows } from '../src/core/batch/batch.ts';
import type { Evaluated } from '../src/core/batch/evaluated.ts';
import { rowAt } from '../src/core/batch/row-at.ts';
import { decodeUtf8 } from '../src/io/batch/spans.ts';
import { fillRow } from './fill-row.ts';
import { memberOf } from '../src/core/batch/explainer.ts';
import { textsOf } from '../src/core/batch/outcome-texts.ts';
import {
  planOfStreet,
  type BatchRow,
  type BatchSettings,
  type FigureColumn,
} from '../src/core/columns/batch-plan.ts';
import { print } from '../src/core/quantity/ratio.ts';
import type { Rulebook } from '../src/core/rulebook/rulebook.ts';
import type { Outcome } from '../src/core/assessment/verdict/outcome.ts';

/** How two ways of working out the same rows compare. */
export interface Proof {
  /** Outcomes compared, each with all of its values. */
  readonly outcomes: number;
  /** Of these, how many the columns handed to the explaining path. */
  readonly explained: number;
  /** Where they differ: what the columns say, and what the explaining path does. */
  readonly differences: readonly (readonly [string, string])[];
}

export function proofOf(
  rulebook: Rulebook,
  settings: BatchSettings,
  figures: readonly FigureColumn[],
  rows: readonly BatchRow[],
): Proof {
  const { texts, explained } = inColumns(rulebook, settings, figures, rows);
  const wanted = explaining(rulebook, settings, figures, rows);
  const differences = Array.from(
    { length: Math.max(texts.length, wanted.length) },
    (_, at) => [texts[at] ?? 'nothing', wanted[at] ?? 'nothing'] as const,
  ).filter(([one, other]) => one !== other);
  return { outcomes: wanted.length, explained, differences };
}

function inColumns(
  rulebook: Rulebook,
  settings: BatchSettings,
  figures: readonly FigureColumn[],
  rows: readonly BatchRow[],
) {
  const texts: string[] = [];
  let explained = 0;
  const say = (at: readonly string[], found: Evaluated, index: number) => {
    const run = found.runs[found.runOf[index] ?? 0];
    if (run === undefined) throw new Error('a row belongs to no run');
    for (const { measure, status, lower, upper, verdict, gap, binding } of textsOf(
      run,
      found.rowOf[index] ?? 0,
    ))
      texts.push([...at, measure, status, lower, upper, verdict, gap, binding].join(','));
  };
  const count = ({ runs }: Evaluated) => {
    for (const { told } of runs) explained += told.size;
  };
  const batch = createBatch(openRows(rulebook, settings, figures, decodeUtf8), {
    communities: (block, found, ground) => {
      count(found);
      for (let at = 0; at < block.count; at += 1) {
        const { street, id } = rowAt(block, at, ground);
        say([street, id], found, at);
      }
    },
    streets: (streets, found) => {
      count(found);
      streets.forEach(({ street }, at) => say([street, ''], found, at));
    },
  });
  rows.forEach((row, line) => {
    const against = fillRow(batch, row, line);
    if (against !== null) throw new Error(`a row contradicts its street's ${against}`);
  });
  batch.finish();
  return { texts, explained };
}

/** Communities in the order of the rows, then streets in the order in which they were first named. */
function explaining(
  rulebook: Rulebook,
  settings: BatchSettings,
  figures: readonly FigureColumn[],
  rows: readonly BatchRow[],
): string[] {
  const streets = new Map<string, number[]>();
  rows.forEach(({ place, street }, at) => {
    const key = `${place} ${street}`;
    streets.set(key, [...(streets.get(key) ?? []), at]);
  });
  const ofRow: string[][] = [];
  const ofStreets: string[] = [];
  for (const own of streets.values()) {
    const [first] = own.flatMap((at) => rows[at] ?? []);
    if (first === undefined) continue;
    const members = own.map((at) => memberOf(rows[at] ?? first, figures));
    const plan = planOfStreet(settings, first, members);
    const { outcomes } = assess(plan, rulebook);
    const units = [...new Set(outcomes.map(({ unit }) => unit))];
    const communities = plan.streets[0]?.communities ?? [];
    own.forEach((at, index) => {
      const unit = units.find(
        ({ scope, at: id }) => scope === 'community' && id === communities[index]?.id,
      );
      const said = outcomes.filter((one) => one.unit === unit);
      ofRow[at] = said.map((one) => textOf([first.street, rows[at]?.id ?? ''], one));
    });
    ofStreets.push(
      ...outcomes
        .filter(({ unit }) => unit.scope === 'street')
        .map((one) => textOf([first.street, ''], one)),
    );
  }
  return [...ofRow.flat(), ...ofStreets];
}

function textOf(at: readonly string[], { measure, status, levels: { aim } }: Outcome): string {
  const up = aim.lower === null ? '' : print(aim.lower, 'up');
  const down = aim.upper === null ? '' : print(aim.upper, 'down');
  const gap = aim.gap === null ? '' : print(aim.gap, 'up');
  return [...at, measure.id, status, up, down, aim.verdict, gap, aim.binding.join(' ')].join(',');
}
