// Differences put together: places in which the same happened to the same measure, in the words of the sheet.
import {
  shiftOf,
  type Difference,
  type DifferenceKind,
} from '../../core/assessment/comparison/difference.ts';
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import { totalsOf } from '../../core/assessment/verdict/totals.ts';
import type { Rule } from '../../core/rulebook/rulebook.ts';
import type { SheetSource } from '../frame/sheet-choices.ts';
import { SILENT, type Cell } from '../frame/sheet.ts';
import { FORCE_MARKS } from '../frame/force-words.ts';
import { paperCitation } from '../frame/used-papers.ts';
import { measureCells } from '../words/requirement-cells.ts';
import { shiftText } from './shift-text.ts';
import { unpointed } from './unpointed.ts';

/** Outcomes of one measure and level. */
export const keyOf = ({ measure, unit }: Outcome) => `${measure.id} ${unit.scope}`;

/** One thing that happened, and where. */
export interface Alike {
  readonly said: Said;
  readonly cited: Cited;
  readonly outcomes: readonly [Outcome, ...Outcome[]];
}

/** The provisions that a row names: who decides there, and who decided here and does not there. */
export interface Cited {
  readonly deciding: readonly Rule[];
  readonly formerly: readonly Rule[];
}

interface Said {
  readonly kind: DifferenceKind;
  readonly before: Cell;
  readonly after: Cell;
  readonly by: string;
  readonly papers: string;
}

/** Of more places the numbers are told together, as sums where sums make sense. */
const MOST_PLACES = 30;

/** Places in which the same happened to the same measure share a row. */
export function* alike(
  differences: readonly Difference[],
  source: SheetSource,
): Generator<void, readonly Alike[]> {
  const isMany = new Set(differences.map((one) => outcomeIn(one).unit.at)).size > MOST_PLACES;
  const groups = new Map<string, [Difference, ...Difference[]]>();
  for (const one of differences) {
    const { kind } = one;
    const said = isMany ? [kind, papersText(one, source)] : saidOf([one], source);
    const key = JSON.stringify([keyOf(outcomeIn(one)), said]);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [one]);
    else known.push(one);
    yield;
  }
  return [...groups.values()].map((group) => {
    const [first, ...others] = group;
    return {
      said: saidOf(isMany ? group : [first], source),
      cited: { deciding: first.deciding, formerly: first.formerly },
      outcomes: [outcomeIn(first), ...others.map(outcomeIn)],
    };
  });
}

/** Numbers that changed come first, then what came and went; each in the order of measures. */
const ORDER: readonly DifferenceKind[] = ['changed', 'came', 'went', 'waits', 'known', 'tookOver'];

/** The groups as they are read. */
export function inOrder(groups: readonly Alike[], { assessment }: SheetSource): Alike[] {
  const at = new Map([...assessment.rulebook.measures.keys()].map((id, index) => [id, index]));
  const rank = ({ outcomes: [first] }: Alike) => at.get(first.measure.id) ?? 0;
  const order = ({ said }: Alike) => ORDER.indexOf(said.kind);
  return [...groups].sort((a, b) => order(a) - order(b) || rank(a) - rank(b));
}

function outcomeIn({ before, after }: Difference): Outcome {
  const found = after ?? before;
  if (found === null)
    throw new Error('a difference is between two outcomes, of which one may be none');
  return found;
}

/** What happened to some places of one measure together. */
function saidOf(group: readonly [Difference, ...Difference[]], source: SheetSource): Said {
  const [first] = group;
  const { yardstick, words } = source;
  const before = group.flatMap((one) => one.before ?? []);
  const after = group.flatMap((one) => one.after ?? []);
  const required = (some: readonly Outcome[]): Cell =>
    some.length === 0 ? SILENT : unpointed(measureCells(some, yardstick).required);
  const [whole] = totalsOf(before, yardstick);
  const [then] = totalsOf(after, yardstick);
  const moved =
    group.length === 1
      ? first
      : {
          lower: shiftOf(whole?.lower ?? null, then?.lower ?? null),
          upper: shiftOf(whole?.upper ?? null, then?.upper ?? null),
        };
  return {
    kind: first.kind,
    before: required(before),
    after: required(after),
    by: first.kind === 'changed' ? shiftText(moved, words) : '',
    papers: papersText(first, source),
  };
}

/** Who decides there, and who decided here and does not there. */
function papersText({ deciding, formerly }: Difference, source: SheetSource): string {
  const { t } = source.words;
  const cited = (rules: readonly Rule[]) =>
    [
      ...new Set(
        rules.map((rule) => `${paperCitation(rule, source)} ${FORCE_MARKS[rule.provision.force]}`),
      ),
    ].join(t('results.and'));
  return [
    ...(deciding.length === 0 ? [] : [t('compare.deciding', { papers: cited(deciding) })]),
    ...(formerly.length === 0 ? [] : [t('compare.formerly', { papers: cited(formerly) })]),
  ].join('\n');
}
