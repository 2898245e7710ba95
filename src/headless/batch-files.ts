// The two files of a batch: one is read piece by piece, the other is written as far as the disk takes it.
import { closeSync, fstatSync, openSync, readSync, statSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Problem } from '../core/plan/problem.ts';
import { CANNOT_OPEN } from './bytes.ts';

const PIECE = 1 << 20;

/** What the system says against a file, which ends the run; `file` as the user named it. */
export class FileFault extends Error {
  readonly file: string;
  readonly problem: Problem;

  constructor(file: string, problem: Problem) {
    super(`${file}: ${problem.code}`);
    this.file = file;
    this.problem = problem;
  }
}

/** Both files, open. */
export interface BatchFiles {
  /** @throws FileFault where the disk gives no more, such as one that was taken out */
  readonly readAll: (take: (bytes: Uint8Array) => void) => void;
  /** @throws FileFault where the disk takes no more; what was written before stays */
  readonly write: (bytes: Uint8Array | string) => void;
  readonly close: () => void;
}

/**
 * Results are never written over the file that they are made from: it is refused before anything of it is lost.
 * @throws FileFault where one of them cannot be opened
 */
export function openBoth(from: string, to: string): BatchFiles {
  const input = opened(from, 'r');
  if (fstatSync(input).isDirectory()) throw new FileFault(from, CANNOT_OPEN);
  if (isSame(input, to)) throw new FileFault(to, { path: '', code: 'same-file', values: {} });
  const output = opened(to, 'w');
  return {
    readAll: (take) => {
      const buffer = new Uint8Array(PIECE);
      const next = () => asked(from, () => readSync(input, buffer));
      for (let size = next(); size > 0; size = next()) take(buffer.subarray(0, size));
    },
    write: (text) => {
      const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
      for (let at = 0; at < bytes.length;) at += asked(to, () => writeSync(output, bytes, at));
    },
    close: () => {
      closeSync(input);
      closeSync(output);
    },
  };
}

const here = (file: string) => resolve(process.env['INIT_CWD'] ?? '.', file);

function opened(file: string, how: 'r' | 'w'): number {
  try {
    return openSync(here(file), how);
  } catch {
    throw new FileFault(file, CANNOT_OPEN);
  }
}

/** By another name, or through a link, it is still the same. */
function isSame(input: number, to: string): boolean {
  const there = statSync(here(to), { throwIfNoEntry: false });
  const { dev, ino } = fstatSync(input);
  return there?.isFile() === true && there.dev === dev && there.ino === ino;
}

/** The system's own word for what is wrong, such as ENOSPC for a full disk, goes with it. */
function asked(file: string, act: () => number): number {
  try {
    return act();
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new FileFault(file, { path: '', code: 'broke-off', values: { reason } });
  }
}
