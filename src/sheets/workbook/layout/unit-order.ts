// The order of places in a workbook: what lies in one wider place lies together, so that a sum over it is one range.
import { SCOPES } from '../../../core/plan/terms.ts';
import type { Unit } from '../../../core/plan/unit/unit.ts';

export function gathered(units: readonly Unit[]): Unit[] {
  const position = new Map(units.map((unit, index) => [unit, index]));
  const path = (unit: Unit): number[] => [
    ...(unit.parent === null ? [] : path(unit.parent)),
    position.get(unit) ?? 0,
  ];
  return units
    .map((unit) => ({ unit, scope: SCOPES.indexOf(unit.scope), path: path(unit) }))
    .sort((a, b) => a.scope - b.scope || compared(a.path, b.path))
    .map(({ unit }) => unit);
}

function compared(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((place, level) => place !== b[level]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
