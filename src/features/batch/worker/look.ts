// What is understood of a file before it is judged: its columns and its first rows.
import type { Rulebook } from '../../../core/rulebook/rulebook.ts';
import type { Words } from '../../../core/rulebook/pack.ts';
import { batchHead, type Doubt } from '../../../io/batch/batch-columns.ts';
import type { BatchField, WrittenFigure } from '../../../io/batch/column-meaning.ts';
import { LOOKED_AT } from '../../../io/batch/batch-reader.ts';
import { cellsOf, type Spans } from '../../../io/batch/spans.ts';
import type { RefusalCode } from '../../../io/tables/table.ts';
import { isPartMissing } from '../../../parts/part.ts';
import { NotRead, rowsOfFile } from './rows-of-file.ts';

/** One column: what it is called, what it means, and its first cells. */
export interface LookedColumn {
  readonly header: string;
  readonly field: BatchField | null;
  /** What a figure is called; null of anything else. */
  readonly figure: {
    readonly from: 'fact' | 'existing';
    readonly id: string;
    readonly label: Words;
  } | null;
  /** What it may mean although nothing is taken from it, and why not. */
  readonly mayBe: { readonly code: Doubt['code']; readonly label: Words } | null;
  readonly cells: readonly string[];
}

export type Looked =
  | {
      readonly ok: true;
      readonly columns: readonly LookedColumn[];
      /** Columns of later years say what is to come. */
      readonly year: string;
      readonly hasPlace: boolean;
      readonly hasStreet: boolean;
    }
  | {
      readonly ok: false;
      readonly code: RefusalCode | 'no-known-column' | 'part-missing';
      readonly values: Readonly<Record<string, string>>;
    };

const SHOWN = 3;

/** @param asOf the day by which the file is to be judged: its year tells columns of what is to come */
export async function lookAt(file: File, rulebook: Rulebook, asOf: string): Promise<Looked> {
  try {
    const rows = await firstRows(file, rulebook);
    const head = batchHead(rows, rulebook, asOf);
    const below = rows.slice(head.headerRow + 1, head.headerRow + 1 + SHOWN);
    const columns = head.columns.map(({ header, meaning, doubt }, at): LookedColumn => {
      const cells = below.map((row) => row[at] ?? '');
      const field = typeof meaning === 'string' ? meaning : null;
      const figure =
        meaning === null || typeof meaning === 'string' ? null : named(meaning, rulebook);
      const mayBe = doubt && { code: doubt.code, label: doubt.target.label };
      return { header, field, figure, mayBe, cells };
    });
    const fields = new Set(columns.map(({ field }) => field));
    if (columns.every(({ field, figure }) => field === null && figure === null))
      return { ok: false, code: 'no-known-column', values: {} };
    return {
      ...{ ok: true, columns, year: asOf.slice(0, 4) },
      ...{ hasPlace: fields.has('place'), hasStreet: fields.has('street') },
    };
  } catch (error) {
    if (error instanceof NotRead) return { ok: false, code: error.code, values: error.values };
    if (isPartMissing(error)) return { ok: false, code: 'part-missing', values: {} };
    throw error;
  }
}

async function firstRows(file: File, rulebook: Rulebook): Promise<string[][]> {
  const rows: string[][] = [];
  const take = (row: Spans) => {
    if (rows.length < LOOKED_AT) rows.push(cellsOf(row));
  };
  for await (const { rows: read } of rowsOfFile(file, rulebook, take)) if (read >= LOOKED_AT) break;
  return rows;
}

function named({ figure: { from, id } }: WrittenFigure, rulebook: Rulebook) {
  const own = (from === 'existing' ? rulebook.measures : rulebook.facts).get(id);
  return { from, id, label: own?.label ?? { zh: id, en: id } };
}
