// The papers of one's own in a backup and out of one: every version, and what is being written; the texts they are written from stay on this machine.
import { readOwnPack } from '../../state/own-packs/own-pack.ts';
import { listOwnPacks, saveOwnPack } from '../../state/own-packs/own-packs.ts';
import { readPapers } from '../../state/writing/kept-papers.ts';
import { isTable, type Table } from '../../state/writing/pack-data.ts';
import { openWriting, useWriting } from '../../state/writing/writing-store.ts';

/** As the backup holds them: versions with their numbers, and papers being written without one. */
export async function papersHere(): Promise<readonly unknown[]> {
  const versions = await listOwnPacks().catch(() => []);
  const written = await readPapers().catch(() => []);
  return [...versions, ...written.map(({ document }) => ({ document }))];
}

/** Brings them in beside what is here: what is here already, word for word, is not kept twice. Answers how many came. */
export async function bringInPapers(papers: readonly unknown[]): Promise<number> {
  if (papers.length === 0) return 0;
  await openWriting();
  let count = 0;
  for (const one of papers) {
    const version = readOwnPack(one);
    const written = isTable(one) && isTable(one['document']) ? one['document'] : null;
    if (version !== null) await saveOwnPack(version.document);
    else if (written !== null) beginOnce(written);
    count += version !== null || written !== null ? 1 : 0;
  }
  return count;
}

function beginOnce(document: Table): void {
  const { papers, begin } = useWriting.getState();
  const text = JSON.stringify(document);
  if (papers?.some((one) => JSON.stringify(one.document) === text) !== true) begin(document);
}
