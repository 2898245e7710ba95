// All outcomes of a file as CSV: straight to a file of the user's choice, else by the browser's own part of the disk, else in pieces.
import { OUTCOME_HEADER, writingLines } from '../../../io/batch/outcome-csv.ts';
import { judgeFile, type FileGround, type Report } from './judge-file.ts';
import { ownFile } from './own-file.ts';

/** What spreadsheet programs look for. */
const MARK = '\ufeff';
const TYPE = 'text/csv;charset=utf-8';

/** Where lines go. */
interface Target {
  readonly write: (bytes: Uint8Array<ArrayBuffer>) => void;
  /** Waits until no more than the last piece of what was written is kept in memory. */
  readonly settle: () => Promise<void>;
  /** @returns null where the outcomes went to a file of the user's choice */
  readonly end: () => Promise<Blob | null>;
}

/** @returns null where the outcomes went to the file */
export async function writeOutcomes(
  ground: FileGround,
  to: FileSystemFileHandle | null,
  report: Report,
): Promise<Blob | null> {
  const { write, settle, end } = to === null ? await handedBack() : await inFile(to);
  write(new TextEncoder().encode(MARK + OUTCOME_HEADER));
  const sink = writingLines((lines) => write(lines.slice()));
  await judgeFile(
    ground,
    sink,
    async (rows, share) => {
      await settle();
      await report(rows, share);
    },
    () => undefined,
  );
  await settle();
  return end();
}

async function inFile(to: FileSystemFileHandle): Promise<Target> {
  const open = await to.createWritable();
  const waiting: Uint8Array<ArrayBuffer>[] = [];
  // One piece is on its way to the disk while the next is judged.
  let onItsWay = Promise.resolve();
  return {
    write: (bytes) => waiting.push(bytes),
    settle: async () => {
      await onItsWay;
      onItsWay = open.write(new Blob(waiting.splice(0)));
      // What it fails with is told by whoever waits for it.
      onItsWay.catch(() => undefined);
    },
    end: async () => {
      await onItsWay;
      await open.close();
      return null;
    },
  };
}

async function handedBack(): Promise<Target> {
  const own = await ownFile();
  if (own !== null) return { ...own, settle: () => Promise.resolve() };
  const pieces: Blob[] = [];
  const waiting: Uint8Array<ArrayBuffer>[] = [];
  return {
    write: (bytes) => waiting.push(bytes),
    settle: () => {
      pieces.push(new Blob(waiting.splice(0)));
      return Promise.resolve();
    },
    end: () => Promise.resolve(new Blob(pieces, { type: TYPE })),
  };
}
