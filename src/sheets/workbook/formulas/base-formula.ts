// The base of a provision as a formula, with the tests that say when it is missing or silent.
import { type basesOf } from '../../../core/rulebook/rulebook.ts';
import { call, fixedCellOf, rangesOf } from '../layout/book.ts';
import { ASSUMPTION, type Layout, type RequirementRow } from '../layout/book-layout.ts';
import { stockFormula } from './existing-formula.ts';
import { factCell, factColumn } from '../layout/figure-cells.ts';
import type { Base } from './base-tests.ts';
import {
  isWhole,
  matching,
  matchingKnown,
  matchingSum,
  type Members,
} from './condition/member-formula.ts';
import { measureBase } from './measure-base.ts';

export function baseFormula(
  bases: readonly string[],
  row: RequirementRow,
  members: Members | null,
  end: 'lower' | 'upper',
  layout: Layout,
): Base {
  const parts = bases.map((base) => single(base, row, members, end, layout));
  const [only] = parts;
  return {
    missing: parts.flatMap(({ missing }) => missing),
    silent: parts.flatMap(({ silent }) => silent),
    value:
      parts.length === 1 && only !== undefined
        ? only.value
        : `(${parts.map(({ value }) => value).join('+')})`,
  };
}

function single(
  base: string,
  row: RequirementRow,
  members: Members | null,
  end: 'lower' | 'upper',
  layout: Layout,
): Base {
  const { rulebook } = layout.source.assessment;
  if (base === 'one') return { missing: [], silent: [], value: '1' };
  if (base.startsWith('existing:')) {
    const value = stockFormula(row.unit, base.slice('existing:'.length), members, layout);
    return { missing: [`NOT(ISNUMBER(${value}))`], silent: [], value };
  }
  if (rulebook.measures.has(base)) return measureBase(base, row, members, end, layout);
  // A property of the place is no sum: its selected members share the one figure.
  const inherits = rulebook.facts.get(base)?.inherits === true;
  return factBase(base, row, inherits ? null : members, layout);
}

function factBase(
  fact: string,
  { unit }: RequirementRow,
  members: Members | null,
  layout: Layout,
): Base {
  const cell = factCell(unit, fact, layout);
  if (members === null) return { missing: [`NOT(ISNUMBER(${cell}))`], silent: [], value: cell };
  const { sheet, column } = factColumn(members.units[0]?.scope ?? unit.scope, fact, layout);
  if (members.wanted.length === 0) {
    const rows = members.units.map((one) => layout.rowOfUnit.get(one) ?? 0);
    const ranges = rangesOf(sheet, column, rows);
    return {
      missing: [`${call('COUNT', ranges)}<${String(rows.length)}`],
      silent: [],
      value: call('SUM', ranges),
    };
  }
  const { certain } = matching(members, layout);
  const known = matchingKnown(members, { sheet, column }, layout);
  const total = matchingSum(members, { sheet, column }, layout);
  if (!members.mayBeAll) return { missing: [`${known}<${certain}`], silent: [], value: total };
  const all = isWhole(members, layout);
  return {
    missing: [`IF(${all},NOT(ISNUMBER(${cell})),${known}<${certain})`],
    silent: [],
    value: `IF(${all},${cell},${total})`,
  };
}

/** 1 + k of the planner's own, where a provision is raised by it. */
export function upliftFormula(id: string, layout: Layout): string {
  return fixedCellOf(
    layout.names.assumptions,
    ASSUMPTION.value,
    layout.rowOfAssumption.get(id) ?? 0,
  );
}

export const isFixed = (bases: ReturnType<typeof basesOf>): boolean =>
  bases.length === 1 && bases[0] === 'one';
