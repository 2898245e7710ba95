// Differences put together: places in which the same happened to the same measure, in the words of the sheet.
import type { Difference, DifferenceKind } from '../../core/assessment/comparison/difference.ts';
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import type { Rule } from '../../core/rulebook/rulebook.ts';
import type { SheetSource } from '../frame/sheet-choices.ts';
import { SILENT, type Cell } from '../frame/sheet.ts';
import { paperCitation } from '../frame/used-papers.ts';
import { measureCells } from '../words/requirement-cells.ts';
import { shiftText } from './shift-text.ts';

/** Outcomes of one measure and level. */
export const keyOf = ({ measure, unit }: Outcome) => `${measure.id} ${unit.scope}`;

/** One thing that happened, and where. */
export interface Alike {
  readonly said: Said;
  readonly outcomes: readonly [Outcome, ...Outcome[]];
}

/** Places in which the same happened to the same measure share a row. */
export function* alike(
  differences: readonly Difference[],
  source: SheetSource,
): Generator<void, readonly Alike[]> {
  const groups = new Map<string, { said: Said; outcomes: [Outcome, ...Outcome[]] }>();
  for (const one of differences) {
    const said = saidOf(one, source);
    const outcome = outcomeIn(one);
    const key = JSON.stringify([keyOf(outcome), said]);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { said, outcomes: [outcome] });
    else known.outcomes.push(outcome);
    yield;
  }
  return [...groups.values()];
}

/** Numbers that changed come first, then what came and went; each in the order of measures. */
const ORDER: readonly DifferenceKind[] = ['changed', 'came', 'went', 'waits', 'known', 'tookOver'];

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

interface Said {
  readonly kind: DifferenceKind;
  readonly before: Cell;
  readonly after: Cell;
  readonly by: string;
  readonly papers: string;
}

function saidOf(difference: Difference, source: SheetSource): Said {
  const { kind, before, after, lower, upper, deciding, formerly } = difference;
  const { t } = source.words;
  const required = (one: Outcome | null): Cell =>
    one === null ? SILENT : shown(measureCells([one], source.yardstick).required);
  const cited = (rules: readonly Rule[]) =>
    [...new Set(rules.map((rule) => paperCitation(rule, source)))].join(t('results.and'));
  const papers = [
    ...(deciding.length === 0 ? [] : [t('compare.deciding', { papers: cited(deciding) })]),
    ...(formerly.length === 0 ? [] : [t('compare.formerly', { papers: cited(formerly) })]),
  ];
  const isMoved = kind === 'changed';
  return {
    kind,
    before: required(before),
    after: required(after),
    by: isMoved ? shiftText({ lower, upper }, source.words) : '',
    papers: papers.join('\n'),
  };
}

/** The cell by itself: it stands for some places of two plans at once. */
function shown({ from, ...cell }: Cell): Cell {
  return from === undefined ? cell : { ...cell, from: { ...from, units: [] } };
}
