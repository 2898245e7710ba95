// What "met" and "above" are called in a requirement row: never plainly while papers not read whole decide.
import {
  evidenceOf,
  together,
  type Evidence,
} from '../../../core/assessment/requirement/evidence.ts';
import { basesOf } from '../../../core/rulebook/rulebook.ts';
import { resting } from '../../frame/verdict-words.ts';
import { letters, quoted } from '../layout/book.ts';
import { REQUIREMENT, type Layout, type RequirementRow } from '../layout/book-layout.ts';
import type { QuotedWords } from '../layout/quoted-words.ts';

/** The words of a row whose papers were all read whole are the plain ones; of others, formulas that choose. */
export function wordsOfRow(row: RequirementRow, layout: Layout): QuotedWords {
  const { met, above } = layout.quoted;
  const counted = gradeOfMeasures(row.measure.counts ?? [], layout);
  const grade = together(counted, gradeOfRow(row, layout));
  if (grade === 'primary') return layout.quoted;
  const less =
    counted === 'primary'
      ? `OR(${(['lower', 'upper'] as const).map((end) => decidesLess(row, end, layout)).join(',')})`
      : 'TRUE';
  const { t } = layout.source.words;
  const choose = (plain: string, word: 'met' | 'above') =>
    `IF(${less},${quoted(resting(t(`verdicts.${word}`), grade, t))},${plain})`;
  return { ...layout.quoted, met: choose(met, 'met'), above: choose(above, 'above') };
}

/** Every word that begins as the plain one says so, whatever the row rests on. */
export function saysWord(cell: string, word: string): string {
  return `LEFT(${cell},LEN(${word}))=${word}`;
}

type Applied = RequirementRow['lower'][number];

function gradeOf({ rule }: Applied, layout: Layout): Evidence {
  return together(evidenceOf(rule.document), gradeOfMeasures(basesOf(rule.provision), layout));
}

function gradeOfRow({ lower, upper }: RequirementRow, layout: Layout): Evidence {
  return [...lower, ...upper].reduce<Evidence>(
    (all, one) => together(all, gradeOf(one, layout)),
    'primary',
  );
}

/** Of requirements that others are built on or counted from, as they stand when the workbook is written. */
function gradeOfMeasures(ids: readonly string[], { source, requirements }: Layout): Evidence {
  const measures = ids.filter((id) => source.assessment.rulebook.measures.has(id));
  if (measures.length === 0) return 'primary';
  return requirements
    .filter(({ measure }) => measures.includes(measure.id))
    .reduce<Evidence>(
      (all, { outcome, yardstick }) => together(all, outcome.levels[yardstick].evidence),
      'primary',
    );
}

/** Whether papers not read whole ask for more at this end than those that were. */
function decidesLess(row: RequirementRow, end: 'lower' | 'upper', layout: Layout): string {
  const from = REQUIREMENT.bounds + (end === 'lower' ? 0 : layout.lowerColumns);
  const cells = (isWhole: boolean) =>
    row[end].flatMap((one, index) =>
      (gradeOf(one, layout) === 'primary') === isWhole
        ? [`${letters(from + index)}${String(row.row)}`]
        : [],
    );
  const [whole, less] = [cells(true).join(','), cells(false).join(',')];
  if (less === '') return 'FALSE';
  if (whole === '') return `COUNT(${less})>0`;
  const [extreme, sign] = end === 'lower' ? ['MAX', '>'] : ['MIN', '<'];
  const decides = `ROUND(${extreme}(${less})-${extreme}(${whole}),8)${sign}0`;
  return `IF(COUNT(${less})=0,FALSE,IF(COUNT(${whole})=0,TRUE,${decides}))`;
}
