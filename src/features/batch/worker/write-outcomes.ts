// All outcomes of a file as CSV: straight to a file of the user's choice, or in pieces that the browser may keep on disk.
import { OUTCOME_HEADER, writingLines } from '../../../io/batch/outcome-csv.ts';
import { judgeFile, type FileGround, type Report } from './judge-file.ts';

/** What spreadsheet programs look for. */
const MARK = '\ufeff';
const TYPE = 'text/csv;charset=utf-8';

/** @returns null where the outcomes went to the file */
export async function writeOutcomes(
  ground: FileGround,
  to: FileSystemFileHandle | null,
  report: Report,
): Promise<Blob | null> {
  let waiting: Uint8Array<ArrayBuffer>[] = [new TextEncoder().encode(MARK + OUTCOME_HEADER)];
  const sink = writingLines((lines) => waiting.push(lines.slice()));
  const pieces: Blob[] = [];
  const open = to === null ? null : await to.createWritable();
  const flush = async () => {
    const lines = new Blob(waiting);
    waiting = [];
    if (open === null) pieces.push(lines);
    else await open.write(lines);
  };
  let before: Promise<void> = Promise.resolve();
  await judgeFile(
    ground,
    sink,
    (rows, share) => {
      before = before.then(flush);
      report(rows, share);
    },
    () => undefined,
  );
  await before;
  await flush();
  if (open === null) return new Blob(pieces, { type: TYPE });
  await open.close();
  return null;
}
