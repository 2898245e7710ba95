// Requirement against existing as formulas: the verdict and the gap, in one area basis.
import { fixedCellOf, letters, quoted, cellOf } from './book.ts';
import { ASSUMPTION, INPUT, REQUIREMENT, type Layout, type RequirementRow } from './book-layout.ts';
import { strictCells } from './interval-formula.ts';

interface Scales {
  readonly existing: string;
  readonly required: (cell: string) => string;
  /** True while the two bases cannot be brought together. */
  readonly apart: string | null;
}

export function judgeFormulas(
  row: RequirementRow,
  layout: Layout,
): { gap: string; verdict: string } {
  const { t } = layout.source.words;
  const at = (column: number) => `${letters(column)}${String(row.row)}`;
  const lower = at(REQUIREMENT.lower);
  const upper = at(REQUIREMENT.upper);
  const existing = at(REQUIREMENT.existing);
  const verdict = at(REQUIREMENT.verdict);
  const word = (id: 'met' | 'short' | 'above' | 'notAssessed' | 'notComparable' | 'pending') =>
    quoted(t(`verdicts.${id}`));
  const scales = scalesOf(row, layout, existing);
  const below = `ROUND(${scales.existing}-${scales.required(lower)},8)<0`;
  const over = `ROUND(${scales.existing}-${scales.required(upper)},8)>0`;
  const strict = row.measure.whole ? [] : strictCells(row, 'lower', layout);
  const touching = strict.map((cell) => `AND(ROUND(${cell},8)=${lower},${existing}=${lower})`);
  const short = touching.length === 0 ? below : `OR(${[below, ...touching].join(',')})`;
  const conflict = `${at(REQUIREMENT.status)}=${quoted(t('sheet.book.conflict'))}`;
  const judged = [
    `IF(AND(ISNUMBER(${lower}),IF(ISNUMBER(${lower}),${short},FALSE)),${word('short')}`,
    `IF(NOT(ISNUMBER(${upper})),${word('met')}`,
    `IF(OR(${conflict},NOT(${over})),${word('met')}`,
    `IF(ISNUMBER(${lower}),${word('above')},${word('short')}))))`,
  ].join(',');
  const compared =
    scales.apart === null ? judged : `IF(${scales.apart},${word('notComparable')},${judged})`;
  const missing = quoted(t('sheet.cells.missing'));
  return {
    verdict: `IF(${at(REQUIREMENT.status)}=${missing},${word('pending')},IF(OR(NOT(ISNUMBER(${existing})),COUNT(${lower},${upper})=0),${word('notAssessed')},${compared}))`,
    gap: `IF(${verdict}=${word('short')},ROUND(IF(ISNUMBER(${lower}),${scales.required(lower)}-${scales.existing},${scales.existing}-${scales.required(upper)}),8),IF(OR(${verdict}=${word('met')},${verdict}=${word('above')}),0,""))`,
  };
}

/** The basis of the rule against the basis in which the community was measured. */
function scalesOf(row: RequirementRow, layout: Layout, existing: string): Scales {
  const plain: Scales = { existing, required: (cell) => cell, apart: null };
  const bases = new Set(
    [...row.lower, ...row.upper].flatMap(({ rule }) => rule.provision.basis ?? []),
  );
  if (row.measure.unit !== 'm2' || bases.size === 0) return plain;
  const { t } = layout.source.words;
  const measured = cellOf(
    layout.names.inputs,
    INPUT.areaBasis,
    layout.rowOfUnit.get(row.unit) ?? 0,
  );
  const coefficient = fixedCellOf(
    layout.names.assumptions,
    ASSUMPTION.value,
    layout.rowOfAssumption.get('usable-coefficient') ?? 0,
  );
  const word = (basis: 'usable' | 'built') => quoted(t(`areaBases.${basis}`));
  const ruledUsable = bases.has('usable') ? deciding(row, layout, 'usable') : 'FALSE';
  const ruledBuilt = bases.has('built')
    ? `AND(NOT(${ruledUsable}),${deciding(row, layout, 'built')})`
    : 'FALSE';
  const shrinks = `AND(${ruledUsable},${measured}=${word('built')})`;
  const grows = `AND(${ruledBuilt},${measured}=${word('usable')})`;
  return {
    existing: `${existing}*IF(${shrinks},${coefficient},1)`,
    required: (cell) => (ruledBuilt === 'FALSE' ? cell : `${cell}*IF(${grows},${coefficient},1)`),
    apart: `AND(NOT(ISNUMBER(${coefficient})),OR(${shrinks},${grows}))`,
  };
}

/** Whether a provision of this basis is among those that decide; areas are not rounded, so equal is equal. */
function deciding(row: RequirementRow, layout: Layout, basis: 'usable' | 'built'): string {
  const ends = (['lower', 'upper'] as const).flatMap((end) => {
    const from = REQUIREMENT.bounds + (end === 'lower' ? 0 : layout.lowerColumns);
    const result = `${letters(REQUIREMENT[end])}${String(row.row)}`;
    return row[end].flatMap(({ rule }, index) => {
      const cell = `${letters(from + index)}${String(row.row)}`;
      return rule.provision.basis === basis
        ? [`IF(AND(ISNUMBER(${cell}),ISNUMBER(${result})),ABS(${cell}-${result})<0.0000005,FALSE)`]
        : [];
    });
  });
  return `OR(${ends.join(',')})`;
}
