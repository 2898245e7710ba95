// The requirement of another measure as a base: that of the place itself and the sum inside it, whichever is stricter.
import { width } from '../../../core/plan/terms.ts';
import { unitsWithin, type Unit } from '../../../core/plan/unit/unit.ts';
import type { Base } from './base-tests.ts';
import { cellOf } from '../layout/book.ts';
import { REQUIREMENT, type Layout, type RequirementRow } from '../layout/book-layout.ts';
import { endColumn } from '../layout/end-cells.ts';
import { insideSum } from './inside-sum.ts';
import { isWhole, type Members } from './condition/member-formula.ts';

type End = 'lower' | 'upper';

export function measureBase(
  id: string,
  row: RequirementRow,
  members: Members | null,
  end: End,
  layout: Layout,
): Base {
  const { unit, yardstick } = row;
  const scope = layout.source.assessment.rulebook.measures.get(id)?.scope ?? 'community';
  const own = layout.requirementOf(unit, id, yardstick);
  const here = own === undefined ? NOTHING : hereFormula(own, end, layout);
  if (width(scope) >= width(unit.scope)) return here;
  const unknown = unknownInside(own, layout);
  const inside = (units: readonly Unit[], chosen: Members | null) =>
    insideFormula(id, units, chosen, row, end, layout) ?? unknown;
  const whole = inside([unit], null);
  if (members === null) return stricter(here, whole, end);
  const part = inside(members.units, members);
  if (!members.mayBeAll) return stricter(here, part, end);
  const all = isWhole(members, layout);
  const either = (a = 'FALSE', b = 'FALSE') => (a === b ? b : `IF(${all},${a},${b})`);
  const chosen: Base = {
    missing: [either(whole.missing[0], part.missing[0])],
    silent: [either(whole.silent[0], part.silent[0])],
    value: either(whole.value, part.value),
  };
  return stricter(here, chosen, end);
}

/** A requirement that does not exist: silent, and no number. */
const NOTHING: Base = { missing: [], silent: ['TRUE'], value: '0' };

/** Where the places inside are not known, only a requirement of the place itself can be lent. */
function unknownInside(own: RequirementRow | undefined, { names, quoted }: Layout): Base {
  const silent =
    own === undefined
      ? 'TRUE'
      : `${cellOf(names.requirements, REQUIREMENT.status, own.row)}=${quoted.silent}`;
  return { missing: [silent], silent: ['TRUE'], value: '0' };
}

/** In a contradiction the lower end is lent for both. */
function hereFormula(own: RequirementRow, end: End, layout: Layout): Base {
  const { names, quoted } = layout;
  const at = (column: number) => cellOf(names.requirements, column, own.row);
  const status = at(REQUIREMENT.status);
  const lower = at(endColumn(own.measure, 'lower', layout));
  const value =
    end === 'lower' || own.lower.length === 0
      ? at(endColumn(own.measure, end, layout))
      : `IF(${status}=${quoted.conflict},${lower},${at(endColumn(own.measure, 'upper', layout))})`;
  return {
    missing: [`${status}=${quoted.missing}`],
    silent: [`NOT(ISNUMBER(${value}))`],
    value,
  };
}

/** The sum over the places inside; null while they are not known. */
function insideFormula(
  id: string,
  units: readonly Unit[],
  members: Members | null,
  { yardstick }: RequirementRow,
  end: End,
  layout: Layout,
): Base | null {
  const { rulebook } = layout.source.assessment;
  const scope = rulebook.measures.get(id)?.scope ?? 'community';
  const parts = units.map((unit) => unitsWithin(unit, scope));
  if (parts.some((part) => part === null)) return null;
  const rows = parts
    .flatMap((part) => part ?? [])
    .flatMap((part) => layout.requirementOf(part, id, yardstick) ?? []);
  if (rows.length === 0) return NOTHING;
  return insideSum(rows, members?.wanted ?? [], end, layout);
}

/** Neither loosens the other; silent where both are. */
function stricter(here: Base, inside: Base, end: End): Base {
  if (here === NOTHING) return inside;
  const missing = [...here.missing, ...inside.missing];
  if (inside.silent[0] === 'TRUE') return { ...here, missing };
  const [hereSilent = ''] = here.silent;
  const [insideSilent = ''] = inside.silent;
  const pick = end === 'lower' ? 'MAX' : 'MIN';
  return {
    missing,
    silent: [`AND(${hereSilent},${insideSilent})`],
    value: `IF(${hereSilent},${inside.value},IF(${insideSilent},${here.value},${pick}(${here.value},${inside.value})))`,
  };
}
