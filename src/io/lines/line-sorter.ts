// Says of each line of a table what it is; heads further down change by what the lines below them are read, or end the register.
import { namesOf, type Names } from '../headers/header-guess.ts';
import { statesFigures } from '../headers/header-rows.ts';
import type { Match } from '../headers/headers.ts';
import type { ImportTarget } from '../headers/import-targets.ts';
import { matchBelow, type About } from '../headers/second-header.ts';
import { isUnitRow } from '../headers/stacked-headers.ts';
import type { Table } from '../tables/table.ts';
import { isCommunityName } from './community-name.ts';
import { lineKinds, numbersColumns, type LineKind } from './line-kinds.ts';
import { headsIn, otherHeads, type IsOtherHead } from './other-heads.ts';
import { OtherTables } from './other-tables.ts';

type Line = readonly string[];

/** Lines below a header in which its columns may be numbered. */
const NUMBERED_WITHIN = 3;
/** Lines above a header further down that may speak of it. */
const LINES_BETWEEN = 8;
/** Heads of columns that nobody misses. */
const MUTE = /^(序\s*号|编号|备\s*注|说\s*明|no\.?|remarks?|notes?)$/i;

export class LineSorter {
  readonly others = new OtherTables();
  /** Heads further down of columns that stand for nothing here, and did not stand above. */
  readonly unread = new Set<string>();
  readonly #names: Names;
  readonly #top: readonly string[];
  #match: Match;
  #header: number;
  #lastRow: number;
  #isApart = false;
  #kindOf: (cells: Line) => LineKind;
  #isOtherHead: IsOtherHead;

  /** @param cellsAt the cells of a line, as they were put right */
  constructor(
    readonly table: Table,
    match: Match,
    readonly targets: readonly ImportTarget[],
    readonly cellsAt: (at: number) => Line,
  ) {
    this.#names = namesOf(targets);
    this.#top = table.rows.slice(0, Math.max(match.headerRow, 0)).flat();
    this.#match = match;
    this.#header = match.headerRow;
    this.#lastRow = match.headerRow;
    this.#kindOf = lineKinds(match);
    this.#isOtherHead = otherHeads(match, targets, this.#names);
  }

  /** Lines with figures above the heads of the register: another table, with the line that may head it. */
  above(): readonly number[] {
    const { rows } = this.table;
    const above = rows.slice(0, Math.max(this.#match.headerRow, 0));
    const [stated, last] = [above.findIndex(statesFigures), above.findLastIndex(statesFigures)];
    if (stated < 0) return [];
    const first = headsIn(rows[stated - 1] ?? []).length > 1 ? stated - 1 : stated;
    this.others.say({ first, last, headerRow: first, heads: headsIn(rows[first] ?? []) });
    const all = Array.from({ length: last - first + 1 }, (_, at) => first + at);
    return all.filter((at) => headsIn(rows[at] ?? []).length > 0);
  }

  /** By what the lines below the last heads are read. */
  get match(): Match {
    return this.#match;
  }

  /** @param anyRows whether rows were taken before: only below them another table can begin */
  kindAt(at: number, cells: Line, anyRows: boolean): LineKind {
    const kind = this.#sorted(at, cells, anyRows);
    if (kind === 'row') this.#lastRow = at;
    this.#isApart = kind === 'blank' || kind === 'remarks';
    return kind;
  }

  #sorted(at: number, cells: Line, anyRows: boolean): LineKind {
    const { isOpen } = this.others;
    if (this.#match.withoutHidden === true && this.table.hidden?.has(at) === true) return 'unshown';
    if (!isOpen && this.table.totals?.has(at) === true) return 'totals';
    if (at - this.#header <= NUMBERED_WITHIN && numbersColumns(cells)) return 'repeated';
    if (at - this.#header === 1 && isUnitRow(cells)) return 'repeated';
    const heads = this.#headsAt(at, cells);
    if (heads !== null && heads !== 'smaller') {
      this.others.end();
      this.#header = at;
      if (heads !== 'same') this.#readBy(heads);
      return 'repeated';
    }
    const kind = this.#kindOf(cells);
    if (kind === 'blank') return kind;
    if (isOpen) return this.#goOn(at, kind);
    if (anyRows && this.#beginsOther(at, cells, kind, heads === 'smaller')) return 'other-table';
    if (kind === 'repeated') this.#header = at;
    return kind === 'row' && this.#isTitle(at, cells) ? 'remarks' : kind;
  }

  /** True of one text that names no community, right above heads. */
  #isTitle(at: number, cells: Line): boolean {
    const [only = '', ...others] = headsIn(cells);
    if (others.length > 0 || isCommunityName(only)) return false;
    const below = [1, 2].map((step) => at + step).filter((row) => row < this.table.rows.length);
    const heads = below.find((row) => headsIn(this.cellsAt(row)).length > 1) ?? -1;
    return heads > 0 && this.#headsAt(heads, this.cellsAt(heads)) !== null;
  }

  #headsAt(at: number, cells: Line): ReturnType<typeof matchBelow> {
    const about = (): About => {
      const from = Math.max(this.#lastRow + 1, at - LINES_BETWEEN);
      return { between: this.table.rows.slice(from, at).flat(), top: this.#top };
    };
    return matchBelow(this.#match, cells, this.cellsAt(at + 1), this.#names, about);
  }

  #readBy(match: Match): void {
    const known = new Set(this.#match.columns.map(({ header }) => header));
    for (const { header, target } of match.columns)
      if (target === null && header !== '' && !known.has(header) && !MUTE.test(header))
        this.unread.add(header);
    this.#match = match;
    this.#kindOf = lineKinds(match);
    this.#isOtherHead = otherHeads(match, this.targets, this.#names);
  }

  #goOn(at: number, kind: LineKind): LineKind {
    if (kind === 'remarks') return kind;
    this.others.goOn(at);
    return 'other-table';
  }

  /** Heads of another table, or the one text above them that is its title. */
  #beginsOther(at: number, cells: Line, kind: LineKind, isSmaller: boolean): boolean {
    if (isSmaller || this.#isOtherHead(cells, kind, this.#isApart)) {
      this.others.begin(at, at, headsIn(cells));
      return true;
    }
    if (kind !== 'row' || headsIn(cells).length > 1) return false;
    const below = this.cellsAt(at + 1);
    const heads = this.#headsAt(at + 1, below);
    const isTitle =
      heads === 'smaller' ||
      (heads === null && this.#isOtherHead(below, this.#kindOf(below), this.#isApart));
    if (isTitle) this.others.begin(at, at + 1, headsIn(below));
    return isTitle;
  }
}
