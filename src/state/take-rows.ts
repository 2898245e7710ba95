// Imported rows into the plan: matched by id or by name, new ones added, and what would change, before anything does.
import type { ImportRow } from '../io/read-register.ts';
import type { ImportTarget } from '../io/import-targets.ts';
import { blankCommunity, blankStreet } from './district.ts';
import type { Draft, DraftCommunity, DraftStreet } from './draft.ts';
import { setIn } from './plan-store.ts';

export interface Change {
  readonly name: string;
  readonly target: string;
  readonly from: string;
  readonly to: string;
}

export interface Taken {
  readonly draft: Draft;
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly changes: readonly Change[];
  /** Rows whose name stands for several communities of the register. */
  readonly ambiguous: readonly number[];
}

interface Place {
  readonly street: number;
  readonly index: number;
}

/** @param elsewhere the street for rows that name none */
export function takeRows(
  draft: Draft,
  rows: readonly ImportRow[],
  targets: readonly ImportTarget[],
  elsewhere: string,
): Taken {
  const base = isPlaceholder(draft) ? { ...draft, streets: [] } : draft;
  const streets = base.streets.map((street) => ({
    ...street,
    communities: [...street.communities],
  }));
  const find = finder(base);
  const paths = new Map(targets.map(({ id, path }) => [id, path]));
  const ids = freeIds(base);
  const changes: Change[] = [];
  const ambiguous: number[] = [];
  let [added, changed] = [0, 0];
  for (const row of rows) {
    const place = find(row);
    if (place === 'ambiguous') {
      ambiguous.push(row.row);
      continue;
    }
    if (place === null) {
      const street = streetFor(streets, row.street || elsewhere);
      const fresh = blankCommunity(ids(row.id), row.name);
      const blank = { ...fresh, settlement: row.settlement || 'urban' };
      street.communities.push(written(blank, row, paths));
      added += 1;
      continue;
    }
    const communities = streets[place.street]?.communities ?? [];
    const before = communities[place.index];
    if (before === undefined) continue;
    const own = differences(before, row, paths);
    if (own.length === 0) continue;
    changes.push(...own);
    changed += 1;
    communities[place.index] = written(before, row, paths);
  }
  const same = rows.length - added - changed - ambiguous.length;
  return { draft: { ...draft, edited: true, streets }, added, changed, same, changes, ambiguous };
}

/** True of communities that were only split from totals: real ones take their place. */
function isPlaceholder({ edited, streets }: Draft): boolean {
  const bare = ({ existing }: { readonly existing: object }) => Object.keys(existing).length === 0;
  return !edited && streets.every((street) => bare(street) && street.communities.every(bare));
}

type Paths = ReadonlyMap<string, readonly string[]>;
type Open = DraftStreet & { communities: DraftCommunity[] };

function streetFor(streets: Open[], name: string): Open {
  const found =
    streets.find((street) => street.name === name) ?? (name === '' ? streets[0] : undefined);
  if (found !== undefined) return found;
  const taken = new Set(streets.map(({ id }) => id));
  let number = streets.length + 1;
  while (taken.has(`s${number}`)) number += 1;
  const fresh: Open = { ...blankStreet(`s${number}`, name), communities: [] };
  const township = /[镇乡]$/.test(name) && !/街道$/.test(name);
  const made = { ...fresh, kind: township ? 'township' : 'street' };
  streets.push(made);
  return made;
}

function written(community: DraftCommunity, row: ImportRow, paths: Paths): DraftCommunity {
  const named = {
    ...community,
    name: row.name,
    settlement: row.settlement || community.settlement,
  };
  return Object.entries(row.figures).reduce(
    (made, [id, text]) => setIn(made, paths.get(id) ?? [], text),
    named,
  );
}

function differences(before: DraftCommunity, row: ImportRow, paths: Paths): Change[] {
  const after = written(before, row, paths);
  const all = [...Object.keys(row.figures), 'name', 'settlement'];
  return all.flatMap((target) => {
    const path = paths.get(target) ?? [target];
    const [from, to] = [textAt(before, path), textAt(after, path)];
    return from === to ? [] : [{ name: before.name || row.name, target, from, to }];
  });
}

function textAt(community: DraftCommunity, path: readonly string[]): string {
  const found = path.reduce<unknown>(
    (value, step) => (value as Record<string, unknown> | undefined)?.[step],
    community,
  );
  return typeof found === 'string' ? found : '';
}

/** By id first, then by name within the street, then by a name that only one community has. */
function finder(draft: Draft): (row: ImportRow) => Place | 'ambiguous' | null {
  const byId = new Map<string, Place>();
  const byName = new Map<string, Place[]>();
  draft.streets.forEach((street, at) =>
    street.communities.forEach(({ id, name }, index) => {
      const place = { street: at, index };
      byId.set(id, place);
      for (const key of [name, `${street.name} ${name}`])
        byName.set(key, [...(byName.get(key) ?? []), place]);
    }),
  );
  return ({ id, street, name }) => {
    const known = id === '' ? undefined : byId.get(id);
    if (known !== undefined) return known;
    const found = byName.get(street === '' ? name : `${street} ${name}`) ?? [];
    return found.length > 1 ? 'ambiguous' : (found[0] ?? null);
  };
}

function freeIds(draft: Draft): (wanted: string) => string {
  const taken = new Set(
    draft.streets.flatMap(({ communities }) => communities.map(({ id }) => id)),
  );
  let number = taken.size;
  return (wanted) => {
    let id = wanted;
    while (id === '' || taken.has(id)) {
      number += 1;
      id = `c${number}`;
    }
    taken.add(id);
    return id;
  };
}
