// The base of a provision as a formula, with the tests that say when it is missing or silent.
import type { Unit } from '../../core/plan/unit.ts';
import { unitsWithin } from '../../core/plan/unit.ts';
import { type basesOf } from '../../core/rulebook/rulebook.ts';
import { call, cellOf, fixedCellOf, quoted, rangesOf } from './book.ts';
import { ASSUMPTION, REQUIREMENT, type Layout } from './book-layout.ts';
import { existingFormula } from './existing-formula.ts';
import { matching, matchingKnown, matchingSum, type Members } from './member-formula.ts';

/** Tests that keep a number from being computed, and the number where none holds. */
export interface Base {
  readonly missing: readonly string[];
  readonly silent: readonly string[];
  readonly value: string;
}

export function baseFormula(
  bases: readonly string[],
  unit: Unit,
  members: Members | null,
  end: 'lower' | 'upper',
  layout: Layout,
): Base {
  const parts = bases.map((base) => single(base, unit, members, end, layout));
  return {
    missing: parts.flatMap(({ missing }) => missing),
    silent: parts.flatMap(({ silent }) => silent),
    value:
      parts.length === 1
        ? (parts[0]?.value ?? '')
        : `(${parts.map(({ value }) => value).join('+')})`,
  };
}

function single(
  base: string,
  unit: Unit,
  members: Members | null,
  end: 'lower' | 'upper',
  layout: Layout,
): Base {
  const { rulebook } = layout.source.assessment;
  if (base === 'one') return { missing: [], silent: [], value: '1' };
  if (base.startsWith('existing:')) {
    const value = existingFormula(unit, base.slice('existing:'.length), members, layout);
    return { missing: [`NOT(ISNUMBER(${value}))`], silent: [], value };
  }
  if (rulebook.measures.has(base)) return measureBase(base, unit, members, end, layout);
  const inherits = rulebook.facts.get(base)?.inherits === true;
  return factBase(layout.columnOfFact.get(base) ?? 0, unit, inherits ? null : members, layout);
}

function factBase(column: number, unit: Unit, members: Members | null, layout: Layout): Base {
  const cell = cellOf(layout.names.inputs, column, layout.rowOfUnit.get(unit) ?? 0);
  if (members === null) return { missing: [`NOT(ISNUMBER(${cell}))`], silent: [], value: cell };
  if (members.wanted.length === 0) {
    const rows = members.units.map((one) => layout.rowOfUnit.get(one) ?? 0);
    const ranges = rangesOf(layout.names.inputs, column, rows);
    return {
      missing: [`${call('COUNT', ranges)}<${String(rows.length)}`],
      silent: [],
      value: call('SUM', ranges),
    };
  }
  const { certain } = matching(members, layout);
  const all = `${certain}=${String(members.units.length)}`;
  const known = matchingKnown(members, column, layout);
  return {
    missing: [`IF(${all},NOT(ISNUMBER(${cell})),${known}<${certain})`],
    silent: [],
    value: `IF(${all},${cell},${matchingSum(members, column, layout)})`,
  };
}

/** A measure lends its requirement: in a contradiction the lower end for both. */
function measureBase(
  id: string,
  unit: Unit,
  members: Members | null,
  end: 'lower' | 'upper',
  layout: Layout,
): Base {
  const { names, source } = layout;
  const { t } = source.words;
  const own = layout.requirementOf(unit, id);
  const scope = source.assessment.rulebook.measures.get(id)?.scope ?? 'community';
  const parts =
    own !== undefined
      ? [own]
      : partsInside(members?.units ?? [unit], scope).flatMap(
          (part) => layout.requirementOf(part, id) ?? [],
        );
  const rows = parts.map(({ row }) => row);
  const column = (at: number) => rangesOf(names.requirements, at, rows);
  const statuses = column(REQUIREMENT.status);
  const waiting = statuses
    .map((range) => `COUNTIF(${range},${quoted(t('sheet.cells.missing'))})`)
    .join('+');
  const [only] = rows;
  const at = (index: number) => cellOf(names.requirements, index, only ?? 0);
  const upper =
    rows.length === 1
      ? `IF(${at(REQUIREMENT.status)}=${quoted(t('sheet.book.conflict'))},${at(REQUIREMENT.lower)},${at(REQUIREMENT.upper)})`
      : call('SUM', column(REQUIREMENT.upper));
  const ends = column(end === 'lower' ? REQUIREMENT.lower : REQUIREMENT.upper);
  return {
    missing: rows.length === 0 ? ['TRUE'] : [`${waiting}>0`],
    silent: [`${call('COUNT', ends)}=0`],
    value: end === 'lower' ? call('SUM', ends) : upper,
  };
}

function partsInside(units: readonly Unit[], scope: Unit['scope']): Unit[] {
  return units.flatMap((unit) => unitsWithin(unit, scope) ?? []);
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
