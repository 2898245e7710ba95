// Which unanswered provisions of a row ask for no more than the others do, as formulas that count 1 for each.
import {
  isWholeOrNot,
  mustBePassed,
} from '../../../../core/assessment/requirement/settled-anyway.ts';
import { letters } from '../../layout/book.ts';
import { REQUIREMENT, type Layout, type RequirementRow } from '../../layout/book-layout.ts';
import { basesOf } from '../../../../core/rulebook/rulebook.ts';
import { baseFormula } from '../base-formula.ts';
import { ownFormula } from '../bound-formula.ts';
import { conditionsOf } from './condition-formula.ts';
import { boundRanges } from '../bound-ranges.ts';

export function settledAnyway(row: RequirementRow, layout: Layout): string[] {
  return (['lower', 'upper'] as const).flatMap((end) => {
    const range = boundRanges(row, layout)[end];
    const from = REQUIREMENT.bounds + (end === 'lower' ? 0 : layout.lowerColumns);
    return row[end].flatMap((one, index) => {
      const { provision } = one.rule;
      if (range === null || !isWholeOrNot(provision, row.unit)) return [];
      const { direct } = conditionsOf(one, row.unit, layout);
      if (direct.every(({ unknown }) => unknown === null)) return [];
      const cell = `${letters(from + index)}${String(row.row)}`;
      const base = baseFormula(basesOf(provision), row, null, end, layout);
      const own = ownFormula(provision, base.value, end, layout);
      const spare = end === 'lower' ? `MAX(${range})-(${own})` : `${own}-MIN(${range})`;
      const test = mustBePassed(provision) ? '>0' : '>=0';
      const asksNoMore = `IF(COUNT(${range})=0,0,IF(ROUND(${spare},8)${test},1,0))`;
      const known = whether(base.missing, '0', whether(base.silent, '1', asksNoMore));
      return [`IF(${cell}=${layout.quoted.missing},${known},0)`];
    });
  });
}

/** The value where a test holds, else what is computed. */
function whether(tests: readonly string[], value: string, otherwise: string): string {
  return tests.length === 0 ? otherwise : `IF(OR(${tests.join(',')}),${value},${otherwise})`;
}
