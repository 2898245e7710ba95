// Hands a paper on as a file; what was handed on is kept as a version, so that it can be told later what it said.
import type { PaperFormat } from '../../../io/papers/paper-formats.ts';
import { part } from '../../../parts/part.ts';
import { saveTextFile } from '../../../state/files/plan-files.ts';
import { idOf } from '../../../state/own-packs/own-pack.ts';
import { saveOwnPack } from '../../../state/own-packs/own-packs.ts';
import type { Table } from '../../../state/writing/pack-data.ts';

/** @returns the number of its version; null where the browser keeps none, and the file is all there is */
export async function exportPaper(document: Table, format: PaperFormat): Promise<number | null> {
  const { paperText } = await part(() => import('../../../io/papers/write-paper.ts'));
  const kept = await saveOwnPack(document).catch(() => null);
  const name = kept === null ? idOf(document) : `${kept.id}-v${String(kept.version)}`;
  saveTextFile(paperText(document, format), name, format);
  return kept?.version ?? null;
}
