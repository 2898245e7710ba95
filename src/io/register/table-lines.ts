// Goes through the lines of a table one by one: rows are read, all others are left out and say what they mean for the rows below.
import { correctedRows, type Corrections } from './corrected-rows.ts';
import { namesOf, type Names } from '../headers/header-guess.ts';
import type { Match } from '../headers/headers.ts';
import type { ImportTarget } from '../headers/import-targets.ts';
import { Reading } from './left-out.ts';
import { headingOf, type Heading } from './line-heading.ts';
import { lineKinds, numbersColumns, type LineKind } from './line-kinds.ts';
import type { ImportRow } from './import-row.ts';
import { rowReader } from './read-row.ts';
import { matchBelow } from '../headers/second-header.ts';
import type { Table } from '../tables/table.ts';

type Carried = Pick<ImportRow, 'street' | 'streetId' | 'settlement'>;
type Figures = ImportRow['figures'];

/** Lines below a header in which its columns may be numbered. */
const NUMBERED_WITHIN = 3;

export class TableLines {
  readonly reading = new Reading();
  readonly totals: Figures[] = [];
  readonly #rows: ImportRow[] = [];
  readonly #examples: ImportRow[] = [];
  /** Rows of streets that turned out to be all there is. */
  readonly #streets: ImportRow[] = [];
  readonly #cells: (at: number) => string[];
  readonly #names: Names;
  #header: number;
  #match: Match;
  #carried: Carried = { street: '', streetId: '', settlement: '' };

  constructor(
    readonly table: Table,
    match: Match,
    readonly targets: readonly ImportTarget[],
    readonly corrections: Corrections,
  ) {
    this.#cells = correctedRows(table, corrections);
    this.#names = namesOf(targets);
    this.#header = match.headerRow;
    this.#match = match;
    this.#readBy(match);
  }

  #kindOf: (cells: readonly string[]) => LineKind = () => 'row';
  #read: (at: number, cells: readonly string[]) => ImportRow = () => NOTHING;
  #readQuietly: (at: number, cells: readonly string[]) => ImportRow = () => NOTHING;

  #readBy(match: Match): void {
    const { table, targets, corrections } = this;
    const count = this.reading.count.bind(this.reading);
    const [read, quietly] = [count, () => undefined].map((told) =>
      rowReader(table, match, targets, told),
    );
    this.#match = match;
    this.#kindOf = lineKinds(match);
    this.#read = (at, cells) => read?.(at, cells, corrections) ?? NOTHING;
    this.#readQuietly = (at, cells) => quietly?.(at, cells, corrections) ?? NOTHING;
  }

  take(at: number): void {
    const cells = this.#cells(at);
    const kind = this.#kindAt(at, cells);
    if (kind === 'blank') return;
    if (kind === 'totals') this.totals.push(this.#readQuietly(at, cells).figures);
    const heading = kind === 'row' || kind === 'remarks' ? headingOf(cells, this.#match) : null;
    if (kind !== 'row' && heading === null) return this.reading.leave(at, kind, cells);
    if (heading === null) return this.#takeRow(this.#read(at, cells), cells);
    this.reading.leave(at, heading.kind, cells);
    if (heading.kind === 'street-sums') this.#streets.push(this.#readQuietly(at, cells));
    this.#carried = under(heading, this.#carried);
  }

  #kindAt(at: number, cells: readonly string[]): LineKind {
    if (this.table.totals?.has(at) === true) return 'totals';
    if (at - this.#header <= NUMBERED_WITHIN && numbersColumns(cells)) return 'repeated';
    const below = matchBelow(this.#match, cells, this.#names);
    if (below !== null) this.#readBy(below);
    const kind = below === null ? this.#kindOf(cells) : 'repeated';
    if (kind === 'repeated') this.#header = at;
    return kind;
  }

  #takeRow(found: ImportRow, cells: readonly string[]): void {
    if (isExample(found)) {
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
    const name = this.#match.columns.findIndex(({ target }) => target === 'name');
    const problem = { column: name, code: 'a-street', values: {} };
    return this.#streets.map((row) => ({ ...row, problems: [...row.problems, problem] }));
  }
}

const NOTHING: ImportRow = {
  row: 0,
  kind: 'community',
  id: '',
  street: '',
  streetId: '',
  name: '',
  settlement: '',
  figures: {},
  problems: [],
};

function under(heading: Heading, before: Carried): Carried {
  if (heading.kind === 'settlement-headings') return { ...before, settlement: heading.settlement };
  return { street: heading.street, streetId: '', settlement: '' };
}

const EXAMPLE = /^[（(【[]?(示例|样例|范例|example)[)）】\]:：]/i;

/** The example of a template: passed over as soon as there is anything else. */
const isExample = ({ name, street }: ImportRow) => EXAMPLE.test(name) || EXAMPLE.test(street);
