// A file read piece by piece and another written: judged on the way, or only read and written, by our reader or a library's.
import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import Papa from 'papaparse';
import type { Rulebook } from '../../src/core/rulebook/rulebook.ts';
import { batchReader } from '../../src/io/batch/batch-reader.ts';
import { csvBytes } from '../../src/io/batch/csv-bytes.ts';
import { writingLines } from '../../src/io/batch/outcome-csv.ts';
import { largeFile } from '../large-file.ts';

const SETTINGS = { asOf: '2026-12-31', horizon: 2026, packs: [] };
const PIECE = 1 << 20;
const LINE_BREAK = 10;

export function writeFileOf(path: string, counties: readonly string[], rows: number): void {
  const file = openSync(path, 'w');
  for (const piece of largeFile(counties, rows)) writeSync(file, piece);
  closeSync(file);
}

function eachPiece(path: string, take: (bytes: Uint8Array) => void): void {
  const file = openSync(path, 'r');
  const buffer = new Uint8Array(PIECE);
  for (let size = readSync(file, buffer); size > 0; size = readSync(file, buffer))
    take(buffer.subarray(0, size));
  closeSync(file);
}

/** One line an outcome, without a head. */
export function linesIn(path: string): number {
  let lines = 0;
  eachPiece(path, (bytes) => {
    for (let at = bytes.indexOf(LINE_BREAK); at >= 0; at = bytes.indexOf(LINE_BREAK, at + 1))
      lines += 1;
  });
  return lines;
}

export function fileJudged(rulebook: Rulebook, from: string, to: string): void {
  const file = openSync(to, 'w');
  const sink = writingLines((bytes) => void writeSync(file, bytes));
  const reader = batchReader({ rulebook, settings: SETTINGS, place: null }, sink, (line) => {
    throw new Error(`line ${line} cannot be read`);
  });
  const read = csvBytes(reader.take);
  eachPiece(from, (bytes) => void read.push({ bytes, isBroken: false }));
  read.end();
  reader.finish();
  closeSync(file);
}

/** The least there can be: rows found by the same reader, and as many bytes written as they lie there. */
export function readAndWritten(from: string, to: string, bytes: number): void {
  const read = csvBytes(() => undefined);
  eachPiece(from, (bytes) => void read.push({ bytes, isBroken: false }));
  read.end();
  const file = openSync(to, 'w');
  const same = new Uint8Array(PIECE).fill(LINE_BREAK);
  for (let left = bytes; left > 0; left -= PIECE) writeSync(file, same.subarray(0, left));
  closeSync(file);
}

/** As one would write it: rows as texts by papaparse, and as much text joined of them, line by line. */
export function libraryAlone(from: string, to: string, bytes: number): void {
  const decoder = new TextDecoder();
  const file = openSync(to, 'w');
  let [rest, rows, written, lines] = ['', 0, 0, ''];
  let last: readonly string[] = [];
  eachPiece(from, (piece) => {
    const text = rest + decoder.decode(piece, { stream: true });
    const end = text.lastIndexOf('\n') + 1;
    rest = text.slice(end);
    const { data } = Papa.parse<string[]>(text.slice(0, end).trimEnd());
    rows += data.length;
    last = data.at(-1) ?? last;
  });
  if (rows === 0) throw new Error('nothing was read');
  while (written < bytes) {
    lines += `${last.join(',')}\n`;
    if (lines.length < PIECE) continue;
    written += writeSync(file, lines.slice(0, bytes - written));
    lines = '';
  }
  closeSync(file);
}
