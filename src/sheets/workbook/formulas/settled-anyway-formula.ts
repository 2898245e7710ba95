// Which unanswered provisions of a row ask for no more than the others do, as formulas that count 1 for each.
import { isKnownAhead, mustBePassed } from '../../../core/assessment/requirement/settled-anyway.ts';
import { letters } from '../layout/book.ts';
import { REQUIREMENT, type Layout, type RequirementRow } from '../layout/book-layout.ts';
import { ownFormula } from './bound-formula.ts';
import { conditionsOf } from './condition-formula.ts';
import { boundRanges } from './bound-ranges.ts';

export function settledAnyway(row: RequirementRow, layout: Layout): string[] {
  return (['lower', 'upper'] as const).flatMap((end) => {
    const range = boundRanges(row, layout)[end];
    const from = REQUIREMENT.bounds + (end === 'lower' ? 0 : layout.lowerColumns);
    return row[end].flatMap((one, index) => {
      const { provision } = one.rule;
      if (range === null || !isKnownAhead(provision, row.unit)) return [];
      const { direct } = conditionsOf(one, row.unit, layout);
      if (direct.every(({ unknown }) => unknown === null)) return [];
      const cell = `${letters(from + index)}${String(row.row)}`;
      const own = ownFormula(provision, '1', end, layout);
      const spare = end === 'lower' ? `MAX(${range})-(${own})` : `${own}-MIN(${range})`;
      const test = mustBePassed(provision) ? '>0' : '>=0';
      return [
        `IF(${cell}=${layout.quoted.missing},IF(COUNT(${range})=0,0,IF(ROUND(${spare},8)${test},1,0)),0)`,
      ];
    });
  });
}
