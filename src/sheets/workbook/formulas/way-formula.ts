// A requirement whose text leaves several ways open takes, cell by cell, the row of the way that is met or lacks least.
import { saysWord } from './evidence-formula.ts';
import { fixedCellOf, letters, quoted } from '../layout/book.ts';
import {
  ASSUMPTION,
  CHOICE_PREFIX,
  REQUIREMENT,
  type Layout,
  type RequirementRow,
  type WayRows,
} from '../layout/book-layout.ts';
import { SILENT_SIGN } from './bound-formula.ts';

/** The formula of a cell: what `of` says of the way taken. */
export function takenWay(
  { ways }: RequirementRow,
  of: (row: RequirementRow) => string,
  layout: Layout,
): string {
  const scores = ways.map((way) => scoreOf(way, layout));
  const least = `MIN(${scores.join(',')})`;
  return ways.reduceRight(
    (otherwise, { shown }, index) =>
      otherwise === ''
        ? of(shown)
        : `IF(${scores[index] ?? ''}=${least},${of(shown)},${otherwise})`,
    '',
  );
}

/** In order of preference, far enough apart that a gap or a requirement only decides between equals. */
const STEP = 1e13;

function scoreOf({ group, choice, aim }: WayRows, layout: Layout): string {
  const { quoted: words } = layout;
  const at = (column: number) => `${letters(column)}${String(aim.row)}`;
  const verdict = at(REQUIREMENT.verdict);
  const ranks = [words.met, words.notAssessed, words.notComparable, words.above];
  const rank = ranks.reduceRight(
    (otherwise, word, index) =>
      `IF(${saysWord(verdict, word)},${String(index * STEP)},${otherwise})`,
    String(ranks.length * STEP),
  );
  const unjudged = `OR(${verdict}=${words.pending},${verdict}=${words.elsewhere})`;
  const waiting = `IF(${unjudged},${String(STEP)},${rank})`;
  const within = `IF(${verdict}=${words.short},${at(REQUIREMENT.gap)},0)`;
  return `IF(${isClosed({ group, choice, aim }, layout)},${String(9 * STEP)},${waiting}+${within})`;
}

/** The formula of a way that is not taken whatever it asks: another was chosen, or it says nothing here. */
export function isClosed(
  { group, choice, aim }: Pick<WayRows, 'group' | 'choice' | 'aim'>,
  layout: Layout,
): string {
  const closed = [...chosenElsewhere(group, choice, layout), silentHere(group, aim, layout)];
  return `OR(${closed.join(',')})`;
}

function chosenElsewhere(group: string, choice: string, layout: Layout): string[] {
  const { rulebook } = layout.source.assessment;
  const row = layout.rowOfAssumption.get(CHOICE_PREFIX + group);
  const label = rulebook.alternatives.get(group)?.choices.find(({ id }) => id === choice)?.label;
  if (row === undefined || label === undefined) return [];
  const cell = fixedCellOf(layout.names.assumptions, ASSUMPTION.value, row);
  return [`AND(${cell}<>"",${cell}<>${quoted(layout.source.words.say(label))})`];
}

/** True where no sentence of this way speaks of the place. */
function silentHere(group: string, { row, lower, upper }: RequirementRow, layout: Layout): string {
  const cells = [
    ...lower.map((one, index) => ({ one, column: REQUIREMENT.bounds + index })),
    ...upper.map((one, index) => ({
      one,
      column: REQUIREMENT.bounds + layout.lowerColumns + index,
    })),
  ];
  const own = cells.filter(({ one }) => one.rule.provision.alternative?.group === group);
  const silent = own.map(({ column }) => `${letters(column)}${String(row)}=${quoted(SILENT_SIGN)}`);
  return silent.length === 0 ? 'TRUE' : `AND(${silent.join(',')})`;
}
