// The streets and communities of a draft, to be found by id and by name, added to and moved while rows are taken in.
import { blankStreet } from './district.ts';
import type { DraftCommunity, DraftStreet } from './draft.ts';

export interface StreetEntry {
  value: DraftStreet;
  readonly members: CommunityEntry[];
}

export interface CommunityEntry {
  value: DraftCommunity;
  street: StreetEntry;
}

export type RegisterIndex = ReturnType<typeof indexOf>;

/** Names as people mean them: without spaces, width and "office" behind. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/(街道|镇|乡)(办事处|人民政府)$/, '$1');
}

/** What a street is by its name, when nobody says. */
export function streetKindOf(name: string): 'street' | 'township' {
  return /([镇乡]|苏木)$/.test(name) ? 'township' : 'street';
}

export function indexOf(streets: readonly DraftStreet[]) {
  const entries = streets.map(entryOf);
  const all = entries.flatMap(({ members }) => members);
  const byId = new Map(all.map((entry) => [entry.value.id, entry]));
  const byName = new Map<string, CommunityEntry[]>();
  const named = (entry: CommunityEntry) => {
    const key = nameKey(entry.value.name);
    if (key !== '') byName.set(key, [...(byName.get(key) ?? []), entry]);
  };
  all.forEach(named);
  const streetIds = new Map(entries.map((entry) => [entry.value.id, entry]));
  const streetNames = new Map<string, StreetEntry>();
  for (const entry of entries)
    if (!streetNames.has(nameKey(entry.value.name)))
      streetNames.set(nameKey(entry.value.name), entry);
  const freeId = freeIds(byId);
  const street = (id: string, name: string): StreetEntry | null =>
    (id === '' ? undefined : streetIds.get(id)) ??
    (id === '' || name !== '' ? streetNames.get(nameKey(name)) : undefined) ??
    null;
  const addStreet = (wanted: string, name: string): StreetEntry => {
    const blank = blankStreet(freeStreetId(streetIds, wanted), name);
    const entry = entryOf({ ...blank, kind: streetKindOf(name) });
    entries.push(entry);
    streetIds.set(entry.value.id, entry);
    if (!streetNames.has(nameKey(name))) streetNames.set(nameKey(name), entry);
    return entry;
  };
  return {
    byId: (id: string) => (id === '' ? null : (byId.get(id) ?? null)),
    byName: (name: string): readonly CommunityEntry[] => byName.get(nameKey(name)) ?? [],
    street,
    addStreet,
    freeId,
    streetFor: (id: string, name: string) => street(id, name) ?? addStreet(id, name),
    isIn: (entry: CommunityEntry, id: string, name: string) =>
      (id !== '' && entry.street.value.id === id) ||
      nameKey(entry.street.value.name) === nameKey(name),
    add: (at: StreetEntry, value: DraftCommunity): CommunityEntry => {
      const entry = { value, street: at };
      at.members.push(entry);
      byId.set(value.id, entry);
      named(entry);
      return entry;
    },
    move: (entry: CommunityEntry, to: StreetEntry) => {
      const { members } = entry.street;
      members.splice(members.indexOf(entry), 1);
      to.members.push(entry);
      entry.street = to;
    },
    streets: (): DraftStreet[] =>
      entries.map(({ value, members }) => ({
        ...value,
        communities: members.map((one) => one.value),
      })),
  };
}

function entryOf(value: DraftStreet): StreetEntry {
  const entry: StreetEntry = { value, members: [] };
  for (const community of value.communities)
    entry.members.push({ value: community, street: entry });
  return entry;
}

function freeStreetId(taken: ReadonlyMap<string, unknown>, wanted: string): string {
  let [id, number] = [wanted, taken.size];
  while (id === '' || taken.has(id)) {
    number += 1;
    id = `s${number}`;
  }
  return id;
}

function freeIds(taken: ReadonlyMap<string, unknown>): (wanted: string) => string {
  let number = taken.size;
  return (wanted) => {
    let id = wanted;
    while (id === '' || taken.has(id)) {
      number += 1;
      id = `c${number}`;
    }
    return id;
  };
}
