// Levels with their judgement: once for those that yardsticks share, and for each way that a text leaves open.
import type { Level, Requirement, Way, Yardstick } from '../requirement/requirement.ts';
import { together, type Evidence } from '../requirement/evidence.ts';
import { countedEvidence } from './counted-evidence.ts';
import { judge, NOT_ASSESSED, type Judgement, type Stock } from './judge.ts';
import { isOfWholePlace } from './whole-place.ts';

export type JudgedLevel = Level & Judgement;

export type JudgedLevels = Readonly<Record<Yardstick, JudgedLevel>>;

export interface JudgedWay {
  readonly choices: Way['choices'];
  /** True where by this way the street or community as a whole owes it: listed, not judged. */
  readonly ofWholePlace: boolean;
  readonly levels: JudgedLevels;
}

/** What one way of a text asks, judged as the requirement is. */
export function judgedWay({ choices, considered, levels }: Way, stock: Stock): JudgedWay {
  const { evaluator, unit, measure } = stock;
  const { extent } = evaluator.situation.plan;
  const ofWholePlace = isOfWholePlace(extent, unit, measure, considered);
  return {
    choices,
    ofWholePlace,
    levels: ofWholePlace
      ? judgeOnce(levels, (level) => judgedLevel(level, NOT_ASSESSED))
      : judgedBy({ ...stock, considered }, levels),
  };
}

export function judgedBy(stock: Stock, levels: Requirement['levels']): JudgedLevels {
  const counted = countedEvidence(stock);
  return judgeOnce(levels, (level) => judgedLevel(level, judge(level, stock), counted));
}

/** Without an existing value nothing is judged; what a sort of place shares, it shares unjudged too. */
export function unjudged({ levels, isAlike }: Requirement): JudgedLevels {
  const known = isAlike ? withoutStock.get(levels) : undefined;
  if (known !== undefined) return known;
  const judged = judgeOnce(levels, (level) => judgedLevel(level, NOT_ASSESSED));
  if (isAlike) withoutStock.set(levels, judged);
  return judged;
}

const withoutStock = new WeakMap<Requirement['levels'], JudgedLevels>();

/** Written out field by field: it is done for every yardstick of every outcome. */
function judgedLevel(
  level: Level,
  { verdict, gap }: Judgement,
  counted: Evidence = 'primary',
): JudgedLevel {
  const { status, exact, lower, upper, binding, missing, estimated } = level;
  const evidence = together(level.evidence, counted);
  return { status, exact, lower, upper, binding, missing, estimated, evidence, verdict, gap };
}

/** Yardsticks that share a level share its judgement. */
function judgeOnce(
  { must, should, aim }: Readonly<Record<Yardstick, Level>>,
  judged: (level: Level) => JudgedLevel,
): JudgedLevels {
  const ofAim = judged(aim);
  const ofShould = should === aim ? ofAim : judged(should);
  const ofMust = must === should ? ofShould : judged(must);
  return { must: ofMust, should: ofShould, aim: ofAim };
}
