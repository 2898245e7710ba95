// What of a table is no row of the register: kept line by line, so that it can be shown and nothing is dropped in silence.
import type { Note, NoteCode } from '../tables/table.ts';

type LeftOutKind =
  | 'totals'
  | 'statistics'
  | 'parts'
  | 'sums'
  | 'street-sums'
  | 'headings'
  | 'settlement-headings'
  | 'remarks'
  | 'repeated'
  | 'other-table'
  | 'unshown'
  | 'examples';

export interface LeftOut {
  /** Counted from nought. */
  readonly row: number;
  readonly kind: LeftOutKind;
  /** As it stands in the file: its row, counted from one. */
  readonly place: string;
  /** What stands in the line, so that one can see that nothing was lost. */
  readonly text: string;
}

const MOST = 2000;
const LONGEST = 160;

export class Reading {
  leftOut: LeftOut[] = [];
  readonly #counts = new Map<NoteCode, number>();
  readonly #names = new Map<NoteCode, string>();

  count(code: NoteCode, more = 1): void {
    if (more > 0) this.#counts.set(code, (this.#counts.get(code) ?? 0) + more);
  }

  leave(row: number, kind: LeftOutKind, cells: readonly string[]): void {
    this.count(kind);
    if (this.leftOut.length >= MOST) return;
    const words = cells.filter((cell, at) => cell !== '' && cell !== cells[at - 1]);
    this.leftOut.push({
      row,
      kind,
      place: String(row + 1),
      text: words.join(' · ').slice(0, LONGEST),
    });
  }

  /** What a remark speaks of; nothing when there is nothing. */
  name(code: NoteCode, names: string): void {
    if (names === '') return;
    this.#names.set(code, names);
    if (!this.#counts.has(code)) this.#counts.set(code, 1);
  }

  /** Lines of a kind that were taken in the end. */
  forget(kind: LeftOutKind): void {
    this.#counts.delete(kind);
    this.leftOut = this.leftOut.filter((one) => one.kind !== kind);
  }

  notes(): Note[] {
    return [...this.#counts].map(([code, times]) => {
      const names = this.#names.get(code);
      const count = String(times);
      const values: Note['values'] = names === undefined ? { count } : { count, names };
      return { code, values };
    });
  }
}
