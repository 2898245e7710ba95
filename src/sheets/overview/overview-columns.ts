// The heads of the small tables of an overview, and their figures.
import type { Unit } from '../../core/plan/unit/unit.ts';
import { readsAsPlanned } from '../../core/assessment/verdict/read-as-planned.ts';
import type { Measure } from '../../core/rulebook/pack.ts';
import type { SheetSource } from '../frame/sheet-choices.ts';
import type { Cell, Column, Origin, SheetWords } from '../frame/sheet.ts';

type Head =
  'place' | 'item' | 'required' | 'existing' | 'gap' | 'unit' | 'unitCost' | 'cost' | 'input';
type Own = 'shortCount' | 'lacks' | 'shortPlaces' | 'wherefrom' | 'notKnown';

/** Heads that other sheets have too, and those that only an overview has. */
export function overviewColumns(
  { t }: SheetWords,
  heads: readonly (readonly [id: Head | Own, weight: number, align: Column['align']])[],
): Column[] {
  return heads.map(([id, weight, align]) => ({ id, weight, align, head: t(keyOf(id)) }));
}

function keyOf(id: Head | Own) {
  switch (id) {
    case 'shortCount':
    case 'lacks':
    case 'shortPlaces':
    case 'wherefrom':
    case 'notKnown':
      return `sheet.glance.${id}` as const;
    default:
      return `sheet.columns.${id}` as const;
  }
}

/** A sum over places. @param value plain digits */
export function figureOf(
  what: Origin['what'],
  { id }: Measure,
  value: string,
  units: readonly Unit[],
  source: SheetSource,
): Cell {
  return { kind: 'number', value, from: originOf(what, id, units, source) };
}

/** Of a new district what stands is what is planned. */
export function originOf(
  what: Origin['what'],
  of: string,
  units: readonly Unit[],
  { assessment }: SheetSource,
): Origin {
  return { what, of, units, ...(readsAsPlanned(assessment) ? { isPlanned: true } : {}) };
}
