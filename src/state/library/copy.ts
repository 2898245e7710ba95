// A plan copied beside the one it is made from, in one transaction.
import { inLibrary } from './plan-database.ts';
import { headsIn, nextRevision, put } from './records.ts';
import { findKept } from './stored-plan.ts';

/**
 * Saves a plan beside another one. Its name is chosen among those that stand in the database at that moment, so that
 * copies made at once, also by two windows, have names of their own.
 * @param nameIt from the name of the plan and those of all plans to a name that none of them has
 * @returns the name that the copy got; null where there is no plan to copy
 */
export async function saveCopy(
  id: string,
  copyId: string,
  nameIt: (name: string, taken: ReadonlySet<string>) => string,
): Promise<string | null> {
  return inLibrary(async (transaction) => {
    const found = findKept(await transaction.objectStore('plans').get(id), id);
    if (found.kind !== 'plan') return null;
    const heads = await headsIn(transaction);
    const name = nameIt(found.plan.draft.name, new Set(heads.map((one) => one.name)));
    const [revision, savedAt] = [nextRevision(0), new Date().toISOString()];
    await put(transaction, {
      ...found.plan,
      id: copyId,
      revision,
      savedAt,
      draft: { ...found.plan.draft, name },
    });
    return name;
  });
}
