// Goes through the lines of a table one by one: rows are read, all others are left out and say what they mean for the rows below.
import { correctedRows, withDitto, type Corrections } from '../lines/corrected-rows.ts';
import { namesOf, type Names } from '../headers/header-guess.ts';
import type { Match } from '../headers/headers.ts';
import type { ImportTarget } from '../headers/import-targets.ts';
import { Reading } from '../lines/left-out.ts';
import { headingOf, under, type Carried } from '../lines/line-heading.ts';
import type { LineKind } from '../lines/line-kinds.ts';
import { LineSorter } from '../lines/line-sorter.ts';
import { NO_ROW, withProblem, type ImportRow } from './import-row.ts';
import { isExample } from '../lines/line-words.ts';
import { PartLines } from '../lines/part-lines.ts';
import { rowReader } from './read-row.ts';
import type { Table } from '../tables/table.ts';

type Figures = ImportRow['figures'];

export class TableLines {
  readonly reading = new Reading();
  readonly sorter: LineSorter;
  readonly totals: Figures[] = [];
  /** Lines that say that they are part of the row above. */
  readonly parts: ImportRow[] = [];
  readonly #rows: ImportRow[] = [];
  readonly #examples: ImportRow[] = [];
  /** Rows of streets that turned out to be all there is. */
  readonly #streets: ImportRow[] = [];
  readonly #cells: (at: number) => string[];
  readonly #names: Names;
  #match: Match;
  #above: readonly string[] = [];
  readonly #parts = new PartLines();
  #carried: Carried = { street: '', streetId: '', settlement: '' };

  get #name(): number {
    return this.#match.columns.findIndex(({ target }) => target === 'name');
  }

  constructor(
    readonly table: Table,
    match: Match,
    readonly targets: readonly ImportTarget[],
    readonly corrections: Corrections,
  ) {
    this.#cells = correctedRows(table, corrections);
    this.#names = namesOf(targets);
    this.sorter = new LineSorter(table, match, targets, this.#cells);
    this.#match = match;
    this.#readBy(match);
  }

  #read: (at: number, cells: readonly string[]) => ImportRow = () => NO_ROW;
  #readQuietly: (at: number, cells: readonly string[]) => ImportRow = () => NO_ROW;

  #readBy(match: Match): void {
    const { table, targets, corrections } = this;
    const count = this.reading.count.bind(this.reading);
    const [read, quietly] = [count, () => undefined].map((told) =>
      rowReader(table, match, targets, told),
    );
    this.#match = match;
    this.#read = (at, cells) => read?.(at, cells, corrections) ?? NO_ROW;
    this.#readQuietly = (at, cells) => quietly?.(at, cells, corrections) ?? NO_ROW;
  }

  /** What stands above the heads and is no title. */
  takeAbove(): void {
    for (const at of this.sorter.above()) this.reading.leave(at, 'other-table', this.#cells(at));
  }

  take(at: number): void {
    const cells = withDitto(this.#cells(at), this.#above, this.#match);
    const kind = this.sorter.kindAt(at, cells, this.#rows.length > 0);
    if (this.sorter.match !== this.#match) this.#readBy(this.sorter.match);
    if (kind === 'blank') return;
    if (kind === 'unshown') return this.reading.leave(at, kind, cells);
    if (kind === 'other-table') return this.#leaveOther(at, cells);
    this.#above = cells;
    const own = cells[this.#name] ?? '';
    const stated = own === '' ? (cells.find((cell) => cell !== '') ?? '') : own;
    const { is, name } = this.#parts.partOf(stated, kind, this.#rows.length > 0);
    if (is === 'parts') this.parts.push(this.#readQuietly(at, cells));
    if (is === 'parts' || is === 'remarks') return this.reading.leave(at, is, cells);
    const renamed = own === '' || name === stated ? cells : cells.with(this.#name, name);
    this.#takeLine(at, kind, renamed, is === 'asked');
  }

  #takeLine(at: number, kind: LineKind, cells: readonly string[], isAsked: boolean): void {
    if (kind === 'totals') this.totals.push(this.#readQuietly(at, cells).figures);
    const isHeading = kind === 'row' || kind === 'remarks';
    const heading = isHeading ? headingOf(cells, this.#match, this.#cells(at + 1)) : null;
    this.#parts.passed(heading === null ? kind : 'heading');
    if (heading !== null) {
      this.reading.leave(at, heading.kind, cells);
      if (heading.kind === 'street-sums') this.#streets.push(this.#readQuietly(at, cells));
      this.#carried = under(heading, this.#carried);
    } else if (kind === 'row') {
      const row = this.#read(at, cells);
      this.#takeRow(this.#asked(row, isAsked), cells);
    } else if (kind !== 'blank') this.reading.leave(at, kind, cells);
  }

  /** The row with the question whether it is a community at all, unless somebody said so. */
  #asked(row: ImportRow, isPart: boolean): ImportRow {
    const isSaid = `${row.row},${this.#name}` in this.corrections || row.id !== '';
    if (isSaid || row.name === '') return row;
    if (isPart) return withProblem(row, this.#name, 'a-part');
    return this.#isHeadWord(row.name) ? withProblem(row, this.#name, 'not-a-name') : row;
  }

  /** True of a name that is the name of a column; a community may be called by a number: 社区1900. */
  #isHeadWord(name: string): boolean {
    const found = /\s/.test(name) ? null : this.#names.exactly(name);
    return found !== null && !(found.target === 'name' && /\d/.test(name));
  }

  #leaveOther(at: number, cells: readonly string[]): void {
    this.#parts.passed('heading');
    this.reading.leave(at, 'other-table', cells);
  }

  #takeRow(found: ImportRow, cells: readonly string[]): void {
    if (isExample(found.name) || isExample(found.street)) {
      this.#examples.push(found);
      return this.reading.leave(found.row, 'examples', cells);
    }
    if (found.kind === 'street') {
      this.#carried = { street: found.street, streetId: found.id, settlement: '' };
      this.#rows.push(found);
      return;
    }
    if (found.street === '' && this.#carried.street !== '') this.reading.count('carried');
    if (found.street !== '' && found.street !== this.#carried.street)
      this.#carried = { street: found.street, streetId: '', settlement: '' };
    const settlement = found.settlement || this.#carried.settlement;
    this.#rows.push({ ...found, ...this.#carried, settlement });
  }

  /** Examples of a template, and streets, are rows only where there is nothing else. */
  rows(): readonly ImportRow[] {
    if (this.#rows.length > 0) return this.#rows;
    if (this.#examples.length > 0) {
      this.reading.forget('examples');
      return this.#examples;
    }
    this.reading.forget('street-sums');
    return this.#streets.map((row) => withProblem(row, this.#name, 'a-street'));
  }
}
