// What a cell shows at rest: its text as people read it, and below it what the rules say, with a shape.
import type { Outcome } from '../../../core/assessment/verdict/outcome.ts';
import { evidenceIn, type RowVerdict } from '../../../core/assessment/verdict/row-verdict.ts';
import type { Unit } from '../../../core/plan/unit/unit.ts';
import type { Standing } from '../../../core/assessment/verdict/standing.ts';
import { waitingIn } from '../../../core/assessment/verdict/standing-counts.ts';
import type { Total } from '../../../core/assessment/verdict/totals.ts';
import { decimalFrom, type Decimal } from '../../../core/quantity/decimal.ts';
import { formatDecimal, formatRatio, groupDigits } from '../../../i18n/format.ts';
import type { Column } from '../../../state/register/column.ts';
import { rowKind } from '../../../state/register/edits.ts';
import type { Row } from '../../../state/register/rows.ts';
import { partsText } from '../../../sheets/words/parts-text.ts';
import { metShape, VERDICT_SHAPES, verdictText } from '../../../sheets/frame/verdict-words.ts';
import { verdictNote, type Note, type Scene } from '../../../fields/verdict-note.ts';

export interface CellFacts {
  readonly row: Row;
  readonly column: Column;
  readonly text: string;
  /** The place as the results know it. */
  readonly unit: Unit | undefined;
  readonly outcome: Outcome | undefined;
  /** What the communities of a street add up to. */
  readonly total: Total | undefined;
  readonly sum: Decimal | null;
  /** Given to the cell with the name alone. */
  readonly standing: Standing | undefined;
  /** Likewise: the street, where communities of several streets are mixed. */
  readonly of: string;
}

export function shownText(facts: CellFacts, { words: { t, language } }: Scene): string {
  const { row, column, text, outcome, total, sum } = facts;
  if (row.kind === 'blank' && column.id === 'name') return t('grid.addHere');
  if (column.inherits === true && text === '' && row.kind === 'community') return t('grid.asPlan');
  if (column.type === 'choice')
    return column.choices[rowKind(row)]?.find(({ id }) => id === text)?.label ?? text;
  if (column.type === 'tick' && text === '1') return `☑ ${t('register.there')}`;
  if (column.type === 'tick' && text === '0') return `☒ ${t('register.notThere')}`;
  if (column.type !== 'figure' && column.type !== 'tick') return text;
  if (text !== '') return decimalFrom(text) === null ? text : groupDigits(text, language);
  // What was entered when the results were worked out, and is no longer, is not what follows from the rest.
  if (isEntered(facts)) return '';
  if (outcome !== undefined && outcome.existing !== null) return existingText(outcome, language);
  const added = sum ?? total?.existing ?? null;
  if (added === null && column.type === 'tick' && row.kind === 'community') return '☐';
  return added === null ? '' : t('register.sum', { value: formatDecimal(added, language) });
}

/** What stands, as the sum of its parts where it is taken from them. */
function existingText({ existing, parts }: Outcome, language: 'zh' | 'en'): string {
  if (parts?.use === 'taken') return partsText(parts, language);
  return existing === null ? '' : formatDecimal(existing, language);
}

function isEntered({ column: { measure, fact, isPlanned }, unit }: CellFacts): boolean {
  if (unit === undefined) return false;
  if (measure !== null) return (isPlanned ? unit.planned : unit.existing).has(measure.id);
  return fact !== undefined && unit.figures.has(fact);
}

export function noteOf(facts: CellFacts, scene: Scene): readonly Note[] {
  const { column, outcome, total } = facts;
  if (column.id === 'name') return summaryOf(facts, scene);
  if (outcome !== undefined) return [verdictNote(outcome, scene), ...partsNote(outcome, scene)];
  return total === undefined ? [] : gapNote(total, scene);
}

/** That what was entered is not what its parts come to. */
function partsNote({ parts }: Outcome, { words: { t, language } }: Scene): readonly Note[] {
  if (parts?.use !== 'differs') return [];
  const text = t('results.partsDiffer', { sum: partsText(parts, language) });
  return [{ shape: '≠', text, brief: '', tone: 'warnNote' }];
}

export function gapNote({ gap }: Total, { words: { t, language } }: Scene): readonly Note[] {
  if (gap === null) return [];
  const none = gap.numerator.isZero();
  const text = t('grid.gap', { value: formatRatio(gap, 'lower', language) });
  const brief = none ? '' : formatRatio(gap, 'lower', language);
  return [{ shape: none ? '✓' : '▼', text, brief, tone: none ? 'note' : 'gapNote' }];
}

interface Counted {
  readonly verdict: Exclude<RowVerdict, 'met'>;
  readonly count: number;
}

/** Under the name: how many measures are short here, and how many wait for what. */
function summaryOf(
  { row, standing, of }: CellFacts,
  { words: { t }, yardstick }: Scene,
): readonly Note[] {
  if (standing === undefined || row.kind === 'blank') return [];
  const street: Note[] =
    of === '' ? [] : [{ shape: '', text: of, brief: of, tone: 'note', isWords: true }];
  const { short, open, elsewhere, outcomes } = standing;
  if (short + open === 0 && (elsewhere === 0 || elsewhere < outcomes.size)) {
    const evidence = evidenceIn([...standing.outcomes.values()], yardstick);
    const text = verdictText('met', evidence, t);
    return [...street, { shape: metShape(evidence), text, brief: '', tone: 'metNote' }];
  }
  const counted = ({ verdict, count }: Counted): Note => ({
    shape: VERDICT_SHAPES[verdict],
    text: t('register.countOf', { count, verdict: t(`verdicts.${verdict}`) }),
    brief: String(count),
    tone: verdict === 'short' ? 'gapNote' : 'note',
  });
  const counts: readonly Counted[] = [{ verdict: 'short', count: short }, ...waitingIn([standing])];
  return [...street, ...counts.filter(({ count }) => count > 0).map(counted)];
}
