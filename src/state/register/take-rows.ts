// Imported rows into the plan: found by id or by name, new ones added, and what would change, before anything does.
import type { ImportRow } from '../../io/register/read-register.ts';
import type { ImportTarget } from '../../io/headers/import-targets.ts';
import { blankCommunity } from '../draft/district.ts';
import type { Draft } from '../draft/draft.ts';
import { findRow, type TakeChoices, type Waiting } from './find-row.ts';
import { RegisterIndex, type CommunityEntry } from './register-index.ts';
import { differences, written, type Change, type Paths } from './row-changes.ts';
import { ofAnotherYear, withoutYear, withYear, yearOf } from './target-year.ts';

export type { Change, TakeChoices, Waiting };

export interface Taken {
  readonly draft: Draft;
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly changes: readonly Change[];
  readonly waiting: readonly Waiting[];
  /** Communities that were only split from totals, and give way to real ones. */
  readonly replaced: number;
}

export function takeRows(
  draft: Draft,
  rows: readonly ImportRow[],
  targets: readonly ImportTarget[],
  choices: TakeChoices,
): Taken {
  const gone = isPlaceholder(draft);
  const index = new RegisterIndex(gone ? [] : draft.streets);
  const paths = new Map(targets.map(({ id, path }) => [id, path]));
  const taker = { index, paths, choices, changes: [] as Change[], seen: new Map<object, number>() };
  const waiting: Waiting[] = [];
  const counts = { added: 0, changed: 0, same: 0 };
  const year = yearOf(rows);
  for (const given of rows) {
    const row = withoutYear(given);
    const result =
      ofAnotherYear(given, year) ??
      (row.kind === 'street' ? takeStreet(taker, row) : takeCommunity(taker, row));
    if (typeof result === 'string') counts[result] += 1;
    else waiting.push(result);
  }
  const replaced = gone ? draft.streets.flatMap(({ communities }) => communities).length : 0;
  const streets = counts.added + counts.changed === 0 ? draft.streets : index.streets();
  const made = streets === draft.streets ? draft : { ...draft, edited: true, streets };
  const dated = withYear(made, year);
  const changes = [...dated.changes, ...taker.changes];
  return { draft: dated.draft, ...counts, changes, waiting, replaced };
}

/** True of communities that were only split from totals: real ones take their place. */
function isPlaceholder({ edited, streets }: Draft): boolean {
  const bare = ({ existing, planned, facts, remarks = {} }: Draft['streets'][number] | Member) =>
    [existing, planned, facts, remarks].every((table) => Object.keys(table).length === 0);
  return !edited && streets.every((street) => bare(street) && street.communities.every(bare));
}
type Member = Draft['streets'][number]['communities'][number];

interface Taker {
  readonly index: RegisterIndex;
  readonly paths: Paths;
  readonly choices: TakeChoices;
  readonly changes: Change[];
  /** The row that each community or street was found by. */
  readonly seen: Map<object, number>;
}

type Result = 'added' | 'changed' | 'same' | Waiting;

function takeStreet({ index, paths, changes, seen }: Taker, row: ImportRow): Result {
  const known = index.street(row.id, row.street);
  const entry = known ?? index.addStreet(row.id, row.street);
  const twice = seen.get(entry);
  if (twice !== undefined) return again(row, twice);
  seen.set(entry, row.row);
  const own = { name: row.street || entry.value.name, kind: row.settlement || entry.value.kind };
  const after = written({ ...entry.value, ...own }, row, paths);
  const found = differences(
    entry.value,
    after,
    [...Object.keys(row.figures), 'name', 'kind'],
    paths,
  );
  entry.value = after;
  if (known === null) return 'added';
  changes.push(...found);
  return found.length === 0 ? 'same' : 'changed';
}

function takeCommunity(taker: Taker, row: ImportRow): Result {
  const { index, paths, choices, changes, seen } = taker;
  const found = findRow(index, row, choices, seen);
  if (found !== null && 'code' in found) return found;
  if (found === null) {
    const street = index.streetFor(row.streetId, row.street || choices.street);
    const settlement = row.settlement || choices.settlement;
    const blank = { ...blankCommunity(index.freeId(row.id), row.name), settlement };
    const added = index.add(street, written(blank, row, paths));
    seen.set(added, row.row);
    return 'added';
  }
  const twice = seen.get(found);
  if (twice !== undefined) return again(row, twice);
  seen.set(found, row.row);
  const { value } = found;
  const own = { name: row.name || value.name, settlement: row.settlement || value.settlement };
  const after = written({ ...value, ...own }, row, paths);
  const changed = differences(
    value,
    after,
    [...Object.keys(row.figures), 'name', 'settlement'],
    paths,
  );
  const moved = moveOf(taker, found, row);
  found.value = after;
  changes.push(...moved, ...changed);
  return changed.length + moved.length === 0 ? 'same' : 'changed';
}

const again = (row: ImportRow, first: number): Waiting => ({
  row: row.row,
  code: 'same-community',
  values: { row: String(first + 1) },
});

function moveOf({ index }: Taker, entry: CommunityEntry, row: ImportRow): Change[] {
  if (row.street === '' || index.isIn(entry, row.streetId, row.street)) return [];
  const from = entry.street.value.name;
  index.move(entry, index.streetFor(row.streetId, row.street));
  return [{ name: entry.value.name || row.name, target: 'street', from, to: row.street }];
}
