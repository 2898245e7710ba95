// What "what if" is asked of in a made-up county: rules in a word each, and a requirement followed along the households of a community.
import type { Assessment } from '../../../../src/core/assessment/assess.ts';
import { staircasesOf } from '../../../../src/core/assessment/outlook/staircase.ts';
import { stepsOf } from '../../../../src/core/assessment/outlook/steps.ts';
import type { Turned } from '../../../../src/core/assessment/outlook/turned.ts';
import type { Level } from '../../../../src/core/assessment/requirement/requirement.ts';
import { decimal, plain } from '../../../../src/core/quantity/decimal.ts';
import { county, outcomeIn, street, type SmallRule } from '../small-county.ts';
import { bound } from './own-outcome.ts';

export const rule = (id: string, measure: string, given: object): SmallRule => ({
  id,
  measure,
  ...given,
});
export const desks = (id: string, given: object) => rule(id, 'desks', given);
export const room = (id: string, given: object) => rule(id, 'room-area', given);
export const yard = (id: string, given: object) => rule(id, 'yard-area', given);
export const perTen = desks('ten', { least: '1', per: '10', base: 'households' });
export const from = (start: string) => ({ when: { households: { from: start } } });
export const below = (end: string) => ({ when: { households: { below: end } } });

export const place = (
  rules: readonly SmallRule[],
  communities: readonly object[],
  more: object = {},
) => county(rules, { streets: [street(communities)], ...more });

const said = ({ status, lower, upper }: Level) =>
  ['pending', 'noRule'].includes(status) ? status : `${bound(lower) ?? ''}..${bound(upper) ?? ''}`;

/** A figure of a place, by the place's id. */
export function turnedIn({ evaluator }: Assessment, at: string, fact: string): Turned {
  const unit = evaluator.situation.units.find((one) => one.at === at);
  if (unit === undefined) throw new Error(`${at} is not there`);
  return { unit, fact };
}

/** The runs of an outcome along the households of c1. */
export function runs(assessment: Assessment, key: string, to: string, at = 'c1') {
  const { evaluator } = assessment;
  const turned = turnedIn(assessment, at, 'households');
  const range = { from: decimal('0'), to: decimal(to) };
  return stepsOf(evaluator, outcomeIn(assessment, key), turned, range).runs.map((run) => {
    const ends = [...new Set([said(run.first), said(run.final)])].join(' to ');
    return `${plain(run.from)}-${plain(run.last)}: ${ends}`;
  });
}

/** What is drawn of an outcome: the range, then a run a line. */
export function drawn(
  rules: readonly SmallRule[],
  community: object,
  key: string,
  more: object = {},
) {
  const assessment = place(rules, [community], more);
  return staircasesOf(assessment.evaluator, outcomeIn(assessment, key)).map(
    ({ from: first, to, runs: all }) => [
      `${plain(first)}..${plain(to)}`,
      ...all.map((run) =>
        run.map(({ at, lower }) => `${plain(at)}: ${bound(lower) ?? ''}`).join(', '),
      ),
    ],
  );
}
