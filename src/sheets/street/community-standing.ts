// How a community stands as a whole: what facilities it lacks, whether it meets everything, its area per 100 households.
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import { evidenceIn } from '../../core/assessment/verdict/row-verdict.ts';
import type { Evidence } from '../../core/assessment/requirement/evidence.ts';
import type { Translate } from '../../i18n/i18n.ts';
import type { FactLookup } from '../../core/plan/facts.ts';
import type { Unit } from '../../core/plan/unit.ts';
import { decimal } from '../../core/quantity/decimal.ts';
import { floor, print, ratio } from '../../core/quantity/ratio.ts';
import type { SheetSource } from '../frame/sheet-choices.ts';
import { NONE, text, type Cell } from '../frame/sheet.ts';
import { resting } from '../frame/verdict-words.ts';
import { forceMarks } from '../frame/force-words.ts';

const HUNDRED = decimal('100');

/** The facilities known to be short; none when all are known to be there, waiting while one is not known. */
export function facilitiesMissing(own: readonly Outcome[], source: SheetSource): Cell {
  const { yardstick, words } = source;
  const facilities = own.filter(({ measure }) => measure.group === 'facilities');
  const verdict = (outcome: Outcome) => outcome.levels[yardstick].verdict;
  const short = facilities.filter((one) => verdict(one) === 'short');
  if (short.length > 0)
    return text(
      short
        .map((one) => forceMarks([one], yardstick) + words.say(one.measure.label))
        .join(words.t('results.and')),
    );
  return facilities.some((one) => verdict(one) === 'notAssessed') ? { kind: 'missing' } : NONE;
}

type Standing = 'allMet' | 'notMet' | 'open';

function standingOf(own: readonly Outcome[], { yardstick }: SheetSource): Standing {
  const verdicts = own.map(({ levels }) => levels[yardstick].verdict);
  if (verdicts.includes('short')) return 'notMet';
  return verdicts.length > 0 && verdicts.every((one) => one === 'met' || one === 'above')
    ? 'allMet'
    : 'open';
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
  return text(
    t('sheet.cells.standings', {
      met: metLines(met, t).join('\n'),
      short: count('notMet'),
      open: count('open'),
    }),
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
  ].map(({ word, count }) => t('sheet.cells.standing', { met: word, count }));
}

/** Existing area x 100 / households, for comparison only. */
export function perHundred(unit: Unit, measure: string, facts: FactLookup): Cell {
  const existing = unit.existing.get(measure);
  const households = facts(unit, 'households');
  if (existing === undefined || !('value' in households)) return { kind: 'missing' };
  if (households.value.isZero()) return NONE;
  const hundredths = floor(ratio(existing.times(HUNDRED).times(HUNDRED), households.value));
  return {
    kind: 'number',
    value: print(ratio(hundredths, HUNDRED), 'down'),
    from: { what: 'perHundred', of: measure, units: [unit] },
  };
}
