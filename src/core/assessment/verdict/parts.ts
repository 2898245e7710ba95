// What the parts of a measure come to in one place, and how that stands to what was entered for the whole.
import type { Unit } from '../../plan/unit/unit.ts';
import { sum, type Decimal } from '../../quantity/decimal.ts';
import type { Measure } from '../../rulebook/pack.ts';
import type { Evaluator } from '../requirement/situation.ts';

/** All parts of a measure, each of them known. */
export interface PartsSum {
  readonly parts: readonly { readonly measure: string; readonly value: Decimal }[];
  readonly total: Decimal;
  /** Taken where nothing was entered for the whole; else an entered figure counts, and agrees or does not. */
  readonly use: 'taken' | 'agrees' | 'differs';
}

/** Where parts are added however each is known; a wider place adds up those inside it, unless all its parts were entered there. */
export function addsParts(measure: Measure, unit: Unit): boolean {
  return (
    measure.parts !== undefined && (unit.scope === measure.scope || unit.children.length === 0)
  );
}

/** What was entered for a place itself comes before what the places inside it sum to: parts as the whole. */
function areEntered({ parts }: Measure, { existing }: Unit): boolean {
  return parts?.every((id) => existing.has(id)) === true;
}

/** Null while one part is unknown, and where none are added. */
export function partsAt(evaluator: Evaluator, unit: Unit, measure: Measure): PartsSum | null {
  if (!addsParts(measure, unit) && !areEntered(measure, unit)) return null;
  const parts = (measure.parts ?? []).flatMap((id) => {
    const value = evaluator.existing(unit, id, null);
    return value === null ? [] : [{ measure: id, value }];
  });
  if (parts.length < (measure.parts?.length ?? 0)) return null;
  const total = sum(parts.map(({ value }) => value));
  const entered = unit.existing.get(measure.id);
  const use = entered === undefined ? 'taken' : entered.eq(total) ? 'agrees' : 'differs';
  return { parts, total, use };
}
