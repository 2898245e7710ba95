// The papers in the order in which their texts are due to be looked at again: those never compared first, then the longest ago.
import type { PackDocument } from '../rulebook/pack.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';

/** The oldest comparison first; of one day in the order of the rulebook. */
export function duePapers({ packs }: Rulebook): PackDocument[] {
  return packs
    .map(({ document }, at) => ({ document, at }))
    .sort((a, b) => {
      const [one, other] = [a.document.checked ?? '', b.document.checked ?? ''];
      return one < other ? -1 : one > other ? 1 : a.at - b.at;
    })
    .map(({ document }) => document);
}
