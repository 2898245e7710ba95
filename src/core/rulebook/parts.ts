// Measures whose existing figure is the sum of others: like adds to like, and what is added is entered, not derived in turn.
import type { Problem } from '../plan/problem.ts';
import type { Measure } from './pack.ts';
import type { Rulebook } from './rulebook.ts';

export function checkParts({ measures, assumptions }: Rulebook): Problem[] {
  return [...measures.values()].flatMap((whole) => {
    const { parts = [], partsIf } = whole;
    const unknown = (id: string) => ({ path: whole.id, code: 'unknown-reference', values: { id } });
    const named = partsIf === undefined || assumptions.has(partsIf.assumption);
    return [
      ...(named ? [] : [unknown(partsIf.assumption)]),
      ...[...parts, ...(partsIf?.parts ?? [])].flatMap((id) => {
        const part = measures.get(id);
        if (part === undefined) return [unknown(id)];
        return isPart(part, whole) ? [] : [{ path: whole.id, code: 'part-unlike', values: { id } }];
      }),
    ];
  });
}

/** True of a measure of the same unit and scope, both of them entered by hand, and named once. */
function isPart(part: Measure, whole: Measure): boolean {
  return (
    part.unit === whole.unit &&
    part.scope === whole.scope &&
    (part.whole || !whole.whole) &&
    part.parts === undefined &&
    part.partsIf === undefined &&
    [part, whole].every((one) => one.counts === undefined && one.existingFrom === undefined) &&
    [...(whole.parts ?? []), ...(whole.partsIf?.parts ?? [])].filter((id) => id === part.id)
      .length === 1
  );
}
