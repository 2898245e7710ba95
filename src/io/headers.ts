// Finds the header row of a table and what its columns mean, from the names people give them.
import type { ImportTarget } from './import-targets.ts';
import type { Table } from './table.ts';
import type { WrittenUnit } from './written.ts';

/** What one column of the table means; null when it is not imported. */
export interface ColumnMatch {
  readonly header: string;
  readonly target: string | null;
  readonly unit: WrittenUnit;
}

export interface Match {
  /** The last row of the header, counted from nought. */
  readonly headerRow: number;
  readonly columns: readonly ColumnMatch[];
}

const ROWS_LOOKED_AT = 15;
const UNITS: readonly (readonly [RegExp, WrittenUnit])[] = [
  [/公顷|\bha\b|hectare/i, 'ha'],
  [/亩|\bmu\b/i, 'mu'],
  [/万人|万户|万元|万\)|\(万|10,?000|ten thousand/i, 'wan'],
];

/** A header without its brackets, spaces, marks and case. */
export function bare(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^)]*\)|\[[^\]]*\]|【[^】]*】/g, '')
    .replace(/(单位)?[:：].*$/, '')
    .replace(/[\s_\-/*·、,.]/g, '');
}

/** The header of the table: the row, or two rows on top of one another, that name most columns. */
export function matchHeaders(table: Table, targets: readonly ImportTarget[]): Match {
  const names = namesOf(targets);
  const candidates = table.rows.slice(0, ROWS_LOOKED_AT).flatMap((row, at) => {
    const next = table.rows[at + 1];
    const single = { headerRow: at, columns: matched(row, names, targets) };
    if (next === undefined) return [single];
    const pair = row.map((text, column) => joined(text, next[column] ?? ''));
    return [single, { headerRow: at + 1, columns: matched(pair, names, targets) }];
  });
  const score = ({ columns }: Match) => columns.filter(({ target }) => target !== null).length;
  return candidates.reduce<Match>(
    (best, one) => (score(one) > score(best) ? one : best),
    candidates[0] ?? { headerRow: 0, columns: [] },
  );
}

function joined(above: string, below: string): string {
  if (above === '' || above === below) return below;
  return below === '' ? above : `${above} ${below}`;
}

function namesOf(targets: readonly ImportTarget[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { id, label, names: others } of targets)
    for (const name of [...others, label.zh, label.en, id])
      if (!names.has(bare(name))) names.set(bare(name), id);
  return names;
}

/** Exact names first; a name that holds another is taken only where nothing else claims the meaning. */
function matched(
  row: readonly string[],
  names: ReadonlyMap<string, string>,
  targets: readonly ImportTarget[],
): ColumnMatch[] {
  const taken = new Set<string>();
  const claim = (id: string | null | undefined) => {
    if (id === null || id === undefined || taken.has(id)) return null;
    taken.add(id);
    return id;
  };
  const exact = row.map((text) => claim(exactly(text, names)));
  return row.map((header, column) => {
    const target = exact[column] ?? claim(loosely(header, names));
    const area = targets.find(({ id }) => id === target)?.area === true;
    return { header, target, unit: unitOf(header, area) };
  });
}

function exactly(text: string, names: ReadonlyMap<string, string>): string | undefined {
  const whole = bare(text);
  const last = bare(text.split(' ').at(-1) ?? '');
  return (
    names.get(whole) ?? names.get(whole.replace(/^(现有|目前|已有|社区)/, '')) ?? names.get(last)
  );
}

const SHORTEST = 3;

/** The one name that the header contains, when it is long enough to mean something and only one does. */
function loosely(header: string, names: ReadonlyMap<string, string>): string | null {
  const text = bare(header);
  if (text.length < SHORTEST || /序号|备注|联系|电话|户籍|流动/.test(text)) return null;
  const found = new Set(
    [...names].flatMap(([name, id]) =>
      name.length >= SHORTEST && (text.includes(name) || name.includes(text)) ? [id] : [],
    ),
  );
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

export function unitOf(header: string, area: boolean): WrittenUnit {
  const narrow = header.normalize('NFKC');
  return UNITS.find(([pattern]) => pattern.test(narrow))?.[1] ?? (area ? 'm2' : 'one');
}
