// The lines of a table with one figure a line, gathered by community: what each states, and where it stood.
import { isNotYet } from './choice-words.ts';
import type { LongColumns } from './long-columns.ts';
import { longName, unitInside } from './long-names.ts';
import type { Table } from '../tables/table.ts';

interface Stated {
  readonly text: string;
  readonly unit: string;
  readonly row: number;
  readonly column: number;
}

export interface Community {
  /** Its first line. */
  readonly row: number;
  readonly who: readonly string[];
  /** By the header of the column to be. */
  readonly stated: Map<string, Stated[]>;
}

interface Gathered {
  readonly communities: readonly Community[];
  /** Lines that state no figure: remarks, signatures. */
  readonly others: readonly number[];
}

const A_NUMBER = /^[\d.,()（）]+$/;

export function communitiesOf({ rows, marks }: Table, columns: LongColumns): Gathered {
  const { headerRow, identity, indicator } = columns;
  const header = rows[headerRow] ?? [];
  const found = new Map<string, Community>();
  const others: number[] = [];
  let above: readonly string[] = [];
  for (let row = headerRow + 1; row < rows.length; row += 1) {
    const cells = rows[row] ?? [];
    const about = (cells[indicator] ?? '').trim();
    if (about === header[indicator]?.trim() || cells.every((cell) => cell === '')) continue;
    if (about === '' || A_NUMBER.test(about)) {
      others.push(row);
      continue;
    }
    const own = identity.map(({ at, target }) => {
      const isSpread = target === 'street' && marks.get(`${row},${at}`) === 'merged';
      return { target, isSpread, text: (cells[at] ?? '').trim() };
    });
    above = whoseIs(own, above);
    const key = above.join('\n');
    const one = found.get(key) ?? { row, who: above, stated: new Map<string, Stated[]>() };
    found.set(key, one);
    addLine(one.stated, cells, row, columns, header);
  }
  return { communities: [...found.values()], others };
}

interface Own {
  readonly target: string;
  readonly text: string;
  readonly isSpread: boolean;
}

/** Whom a line speaks of: where it names nobody, whom the line above spoke of; a street alone speaks for itself. */
function whoseIs(own: readonly Own[], above: readonly string[]): readonly string[] {
  const differs = ({ text, isSpread, target }: Own, at: number) =>
    text !== '' && !(isSpread && text === above[at]) && (target === 'street' || text !== above[at]);
  const name = own.findIndex(({ target }) => target === 'name');
  const isNamed = (own[name]?.text ?? '') !== '';
  const isSame = isNamed ? own[name]?.text === above[name] : !own.some(differs);
  return own.map(({ text, target }, at) =>
    text === '' && (isSame || (isNamed && target === 'street')) ? (above[at] ?? '') : text,
  );
}

function addLine(
  stated: Community['stated'],
  cells: readonly string[],
  row: number,
  { indicator, figures, own: repeated, unit, year, status }: LongColumns,
  headers: readonly string[],
): void {
  for (const column of figures) {
    const text = (cells[column] ?? '').trim();
    if (text === '') continue;
    const header = headers[column] ?? '';
    const own = (cells[unit] ?? '').trim() || unitInside(header);
    const alone = figures.length - repeated.size === 1;
    const more = { unit: own, year: cells[year] ?? '', alone };
    const about = (cells[indicator] ?? '').trim();
    const later = isNotYet(cells[status] ?? '') ? `${cells[status] ?? ''} ` : '';
    const name = repeated.has(column) ? header : later + longName(about, header, more);
    stated.set(name, [...(stated.get(name) ?? []), { text, unit: own, row, column }]);
  }
}
