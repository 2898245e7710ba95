// Takes a paper that came as a file: as a version, among the papers being written, and into the plan.
import { copiedPack } from '../../../core/rulebook/copy.ts';
import { usePlanStore } from '../../../state/keeping/plan-store.ts';
import { saveOwnPack } from '../../../state/own-packs/own-packs.ts';
import { checkPaper, othersThan } from '../../../state/writing/check-paper.ts';
import { freeId } from '../../../state/writing/fresh-entries.ts';
import { withPaper } from '../../../state/writing/in-plan.ts';
import { textAt, withValue, type Table } from '../../../state/writing/pack-data.ts';
import { useWriting } from '../../../state/writing/writing-store.ts';
import { takenIds } from '../taken-ids.ts';
import type { Sound } from './arrived.ts';
import { isSamePaper, writtenOf } from './same-paper.ts';

/** What becomes of it besides. */
interface Taking {
  /** Whether the plan in hand carries it from now on, as far as it agrees with the plan's other papers. */
  readonly isUsed: boolean;
  /** Whether it is another paper than the one of its id that is known here. */
  readonly isApart: boolean;
}

/**
 * Keeps the paper as a version; where none of its id is being written, it is one to be written on.
 * @returns the key of the paper in the form
 */
export async function takeArrival(sound: Sound, { isUsed, isApart }: Taking): Promise<string> {
  const data = isApart ? underFreeId(sound) : sound.data;
  await saveOwnPack(data);
  if (isUsed) putInPlan(data, sound);
  const written = writtenOf(textAt(data, ['document', 'id']));
  const found = written.find(({ document }) => isSamePaper(document, data)) ?? written[0];
  return found?.key ?? useWriting.getState().begin(data);
}

/** What would not go with the plan's other papers is not put beside them: the form says why. */
function putInPlan(data: Table, { rules }: Sound): void {
  const { setDraft, draft } = usePlanStore.getState();
  const { problems } = checkPaper(data, othersThan(data, draft.ownPacks), rules);
  if (problems.length === 0) setDraft(withPaper(draft, data));
}

/** The same paper under ids that nothing here has; what it says of its own evidence stays. */
function underFreeId({ pack, data, rules }: Sound): Table {
  const { draft } = usePlanStore.getState();
  const id = freeId(pack.document.id, takenIds({ rules, draft }));
  return { ...copiedPack(pack, id), document: withValue(data['document'], ['id'], id) };
}
