// How a community stands as a whole: what facilities it lacks, whether it meets everything, its area per 100 households.
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import { readsAsPlanned } from '../../core/assessment/verdict/read-as-planned.ts';
import {
  evidenceIn,
  verdictOf,
  type RowVerdict,
} from '../../core/assessment/verdict/row-verdict.ts';
import type { Evidence } from '../../core/assessment/requirement/evidence.ts';
import type { Translate } from '../../i18n/i18n.ts';
import type { Unit } from '../../core/plan/unit/unit.ts';
import { decimal } from '../../core/quantity/decimal.ts';
import { floor, print, ratio } from '../../core/quantity/ratio.ts';
import type { SheetSource } from '../frame/sheet-choices.ts';
import { MISSING, NONE, NOT_PLANNED, text, type Cell } from '../frame/sheet.ts';
import { resting } from '../frame/verdict-words.ts';
import { forceMarks } from '../frame/force-words.ts';

const HUNDRED = decimal('100');

/** The facilities known to be short; none when all are known to be there, waiting while one is not known or not planned. */
export function facilitiesMissing(own: readonly Outcome[], source: SheetSource): Cell {
  const { yardstick, words } = source;
  const facilities = own.filter(({ measure }) => measure.group === 'facilities');
  const having = (wanted: RowVerdict) =>
    facilities.filter((one) => verdictOf(one, yardstick) === wanted);
  const short = having('short');
  if (short.length > 0)
    return text(
      short
        .map((one) => forceMarks([one], yardstick) + words.say(one.measure.label))
        .join(words.t('results.and')),
    );
  if (having('notAssessed').length + having('pending').length > 0) return MISSING;
  return having('notPlanned').length > 0 ? NOT_PLANNED : NONE;
}

type Standing = 'allMet' | 'notMet' | 'open' | 'notPlanned';

function standingOf(own: readonly Outcome[], { yardstick }: SheetSource): Standing {
  const owed = own.map((one) => verdictOf(one, yardstick)).filter((one) => one !== 'elsewhere');
  if (owed.includes('short')) return 'notMet';
  const others = owed.filter((verdict) => verdict !== 'met' && verdict !== 'above');
  if (others.length === 0) return owed.length > 0 ? 'allMet' : 'open';
  return others.every((verdict) => verdict === 'notPlanned') ? 'notPlanned' : 'open';
}

export function metCell(own: readonly Outcome[], source: SheetSource): Cell {
  const { t } = source.words;
  const standing = standingOf(own, source);
  const word = t(`sheet.cells.${standing}`);
  return text(standing === 'allMet' ? resting(word, evidenceIn(own, source.yardstick), t) : word);
}

/** How many of the communities meet everything, by what that rests on, fall short of something, or cannot be judged yet. */
export function standingsCell(
  units: readonly Unit[],
  of: (unit: Unit) => readonly Outcome[],
  source: SheetSource,
): Cell {
  const { t } = source.words;
  const standings = units.map((unit) => standingOf(of(unit), source));
  const count = (wanted: Standing) => standings.filter((one) => one === wanted).length;
  const met = units
    .map(of)
    .filter((own) => standingOf(own, source) === 'allMet')
    .map((own) => evidenceIn(own, source.yardstick));
  const line = (word: string, of: number) => t('sheet.cells.standing', { word, count: of });
  const isPlanned = readsAsPlanned(source.assessment);
  return text(
    [
      ...metLines(met, t),
      line(t('sheet.cells.notMet'), count('notMet')),
      ...(isPlanned ? [line(t('sheet.cells.notPlanned'), count('notPlanned'))] : []),
      ...(isPlanned && count('open') === 0 ? [] : [line(t('sheet.cells.open'), count('open'))]),
    ].join('\n'),
  );
}

/** One line for what is met by papers read whole, even if none is, and one for each weaker sort of paper. */
function metLines(met: readonly Evidence[], t: Translate): string[] {
  const kinds = new Set<Evidence>(['primary', ...met]);
  const lines = [...kinds].map((kind) => ({
    word: resting(t('sheet.cells.allMet'), kind, t),
    count: met.filter((one) => one === kind).length,
  }));
  const [plain, ...less] = lines;
  return [
    ...(plain === undefined || (plain.count === 0 && less.length > 0) ? [] : [plain]),
    ...less,
  ].map(({ word, count }) => t('sheet.cells.standing', { word, count }));
}

/** Existing area x 100 / households, for comparison only; of a new district the planned one. */
export function perHundred(unit: Unit, measure: string, { assessment }: SheetSource): Cell {
  const isPlanned = readsAsPlanned(assessment);
  const existing = (isPlanned ? unit.planned : unit.existing).get(measure);
  const households = assessment.evaluator.facts(unit, 'households');
  if (!('value' in households)) return MISSING;
  if (existing === undefined) return isPlanned ? NOT_PLANNED : MISSING;
  if (households.value.isZero()) return NONE;
  const hundredths = floor(ratio(existing.times(HUNDRED).times(HUNDRED), households.value));
  return {
    kind: 'number',
    value: print(ratio(hundredths, HUNDRED), 'down'),
    from: {
      ...{ what: 'perHundred', of: measure, units: [unit] },
      ...(isPlanned ? { isPlanned } : {}),
    },
  };
}
