// What is required, way by way: where a text leaves two ways open the one taken is a judgement, and each way is what is required.
import type { Assessment } from '../../src/core/assessment/assess.ts';
import { YARDSTICKS, type Yardstick } from '../../src/core/assessment/requirement/requirement.ts';
import type { JudgedLevel } from '../../src/core/assessment/verdict/judged-levels.ts';
import type { Outcome } from '../../src/core/assessment/verdict/outcome.ts';
import { basesOf } from '../../src/core/rulebook/rulebook.ts';

/** Measures with an open way somewhere, and all that rest on them: their numbers follow the way that is taken. */
export function onOpenWays(outcomes: readonly Outcome[]): ReadonlySet<string> {
  const open = new Set(outcomes.flatMap(({ measure, ways }) => (ways[0] ? [measure.id] : [])));
  for (let known = -1; known < open.size;) {
    known = open.size;
    for (const { measure, considered } of outcomes)
      if (considered.some(({ rule }) => basesOf(rule.provision).some((base) => open.has(base))))
        open.add(measure.id);
  }
  return open;
}

/** Everything that was looked at, asked or not. */
export const allOf = ({ outcomes, notAsked, silent }: Assessment) => [
  ...outcomes,
  ...notAsked,
  ...silent,
];

interface Stated {
  readonly key: string;
  readonly yardstick: Yardstick;
  readonly level: JudgedLevel;
}

/** Every level by place, measure, way and yardstick; without those that rest on the open ways of another measure. */
export function levelsByWay(assessment: Assessment): Stated[] {
  const all = allOf(assessment);
  const open = onOpenWays(all);
  return all.flatMap(({ unit, measure, levels, ways }) => {
    if (open.has(measure.id) && ways.length === 0) return [];
    const every = ways.length > 0 ? ways : [{ choices: new Map<string, string>(), levels }];
    return every.flatMap((way) =>
      YARDSTICKS.map((yardstick) => ({
        key: [unit.scope, unit.at, measure.id, ...way.choices.values(), yardstick].join(' '),
        yardstick,
        level: way.levels[yardstick],
      })),
    );
  });
}
