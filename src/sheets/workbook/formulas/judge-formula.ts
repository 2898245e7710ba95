// Requirement against existing as formulas: the verdict and the gap, in one area basis.
import type { AreaBasis } from '../../../core/plan/terms.ts';
import { fixedCellOf, letters, quoted } from '../layout/book.ts';
import {
  ASSUMPTION,
  REQUIREMENT,
  type Layout,
  type RequirementRow,
} from '../layout/book-layout.ts';
import { endColumn } from '../layout/end-cells.ts';
import { cellIn, propertyColumn } from '../layout/figure-cells.ts';
import { saysWord } from './evidence-formula.ts';
import { quotedWords } from '../layout/quoted-words.ts';
import { unlessListed } from './held-formula.ts';
import { strictCells } from './interval-formula.ts';

interface Scales {
  readonly existing: string;
  readonly required: (cell: string) => string;
  /** True while the two bases cannot be brought together. */
  readonly apart: string | null;
}

/** The cells of a row that hold what is judged, and the verdict. */
interface JudgedCells {
  readonly existing: string;
  readonly verdict: string;
}

function cellsOf({ row }: RequirementRow): JudgedCells {
  const at = (column: number) => `${letters(column)}${String(row)}`;
  return { existing: at(REQUIREMENT.existing), verdict: at(REQUIREMENT.verdict) };
}

/** @param unknown the word where what is judged is not known */
export function judgeFormulas(
  row: RequirementRow,
  layout: Layout,
  cells: JudgedCells = cellsOf(row),
  unknown: string = layout.quoted.notAssessed,
): { gap: string; verdict: string } {
  const { quoted, endless } = layout;
  const plain = quotedWords(layout.source.words.t);
  const at = (column: number) => `${letters(column)}${String(row.row)}`;
  const lower = at(endColumn(row.measure, 'lower', layout));
  const upper = at(endColumn(row.measure, 'upper', layout));
  const { existing, verdict } = cells;
  const status = at(REQUIREMENT.status);
  const scales = scalesOf(row, layout, existing);
  const least = scales.required(lower);
  const most = scales.required(upper);
  const difference = (cell: string) => `ROUND(${scales.existing}-${cell},8)`;
  const short = beyond(`${difference(least)}<0`, difference(least), row, 'lower', lower, layout);
  const over = beyond(`${difference(most)}>0`, difference(most), row, 'upper', upper, layout);
  const hasLower = row.lower.length > 0;
  const hasUpper = row.upper.length > 0;
  const above = hasUpper
    ? `IF(NOT(ISNUMBER(${upper})),${quoted.met},IF(OR(${status}=${quoted.conflict},NOT(${over})),${quoted.met},IF(ISNUMBER(${lower}),${quoted.above},${quoted.short})))`
    : quoted.met;
  const judged = hasLower
    ? `IF(IF(ISNUMBER(${lower}),${short},FALSE),${quoted.short},${above})`
    : above;
  const compared =
    scales.apart === null ? judged : `IF(${scales.apart},${quoted.notComparable},${judged})`;
  const listed = unlessListed(row, `IF(ISNUMBER(${existing}),${compared},${unknown})`, layout);
  const lacking = lackingFormula(row, least, most, lower, scales.existing);
  const gap = endless.has(row.measure.id)
    ? `ROUNDUP(ROUND(${lacking},8),6)`
    : `ROUND(${lacking},8)`;
  return {
    verdict: `IF(${status}=${quoted.missing},${quoted.pending},IF(COUNT(${lower},${upper})=0,${quoted.notAssessed},${listed}))`,
    gap: `IF(${verdict}=${quoted.short},${gap},IF(OR(${saysWord(verdict, plain.met)},${saysWord(verdict, plain.above)}),0,""))`,
  };
}

/** What is missing to the least, or where there is only a most, what is beyond it. */
function lackingFormula(
  row: RequirementRow,
  least: string,
  most: string,
  lower: string,
  existing: string,
): string {
  if (row.upper.length === 0) return `${least}-${existing}`;
  if (row.lower.length === 0) return `${existing}-${most}`;
  return `IF(ISNUMBER(${lower}),${least}-${existing},${existing}-${most})`;
}

/** Where an exclusive bound decides over areas, which are not rounded past it, reaching it is not enough. */
function beyond(
  test: string,
  difference: string,
  row: RequirementRow,
  end: 'lower' | 'upper',
  result: string,
  layout: Layout,
): string {
  const strict = row.measure.whole ? [] : strictCells(row, end, layout);
  if (strict.length === 0) return test;
  const decides = strict.map((cell) => `IF(ISNUMBER(${cell}),ROUND(${cell}-${result},8)=0,FALSE)`);
  return `OR(${test},AND(${difference}=0,OR(${decides.join(',')})))`;
}

/** The basis of the rule against the basis in which the place was measured. */
function scalesOf(row: RequirementRow, layout: Layout, existing: string): Scales {
  const plain: Scales = { existing, required: (cell) => cell, apart: null };
  const provisions = [...row.lower, ...row.upper].map(({ rule }) => rule.provision);
  const bases = new Set(provisions.flatMap(({ basis }) => basis ?? []));
  const coefficientRow = layout.rowOfAssumption.get('usable-coefficient');
  if (row.measure.unit !== 'm2' || bases.size === 0 || coefficientRow === undefined) return plain;
  const { t } = layout.source.words;
  const measured = cellIn(propertyColumn('areaBasis', layout), row.unit, layout);
  const coefficient = fixedCellOf(layout.names.assumptions, ASSUMPTION.value, coefficientRow);
  const word = (basis: AreaBasis) => quoted(t(`areaBases.${basis}`));
  const always = (basis: AreaBasis) => provisions.every((one) => one.basis === basis);
  const ruledBy = (basis: AreaBasis) =>
    always(basis) ? 'TRUE' : bases.has(basis) ? deciding(row, layout, basis) : 'FALSE';
  const usable = ruledBy('usable');
  const built =
    usable === 'TRUE' || !bases.has('built')
      ? 'FALSE'
      : usable === 'FALSE'
        ? ruledBy('built')
        : `AND(NOT(${usable}),${ruledBy('built')})`;
  const and = (ruled: string, basis: AreaBasis) =>
    ruled === 'TRUE' ? `${measured}=${word(basis)}` : `AND(${ruled},${measured}=${word(basis)})`;
  const shrinks = usable === 'FALSE' ? null : and(usable, 'built');
  const grows = built === 'FALSE' ? null : and(built, 'usable');
  const either = [shrinks, grows].filter((one) => one !== null).join(',');
  return {
    existing: shrinks === null ? existing : `${existing}*IF(${shrinks},${coefficient},1)`,
    required: (cell) => (grows === null ? cell : `${cell}*IF(${grows},${coefficient},1)`),
    apart: `AND(NOT(ISNUMBER(${coefficient})),OR(${either}))`,
  };
}

/** Whether a provision of this basis is among those that decide; areas are not rounded, so equal is equal. */
function deciding(row: RequirementRow, layout: Layout, basis: AreaBasis): string {
  const ends = (['lower', 'upper'] as const).flatMap((end) => {
    const from = REQUIREMENT.bounds + (end === 'lower' ? 0 : layout.lowerColumns);
    const result = `${letters(endColumn(row.measure, end, layout))}${String(row.row)}`;
    return row[end].flatMap(({ rule }, index) => {
      const cell = `${letters(from + index)}${String(row.row)}`;
      return rule.provision.basis === basis
        ? [`IF(COUNT(${cell},${result})=2,ROUND(${cell}-${result},8)=0,FALSE)`]
        : [];
    });
  });
  return `OR(${ends.join(',')})`;
}
