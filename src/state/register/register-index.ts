// The streets and communities of a draft, to be found by id and by name, added to and moved while rows are taken in.
import { blankStreet } from '../draft/district.ts';
import type { DraftCommunity, DraftStreet } from '../draft/draft.ts';

interface StreetEntry {
  value: DraftStreet;
  readonly members: CommunityEntry[];
}

export interface CommunityEntry {
  value: DraftCommunity;
  street: StreetEntry;
}

/** Names as people mean them: without spaces, width and "office" behind. */
function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/(街道|镇|乡)(办事处|人民政府)$/, '$1');
}

/** What a street is by its name, when nobody says. */
export function streetKindOf(name: string): 'street' | 'township' {
  return /([镇乡]|苏木)$/.test(name) ? 'township' : 'street';
}

export class RegisterIndex {
  readonly #streets: StreetEntry[];
  readonly #byId = new Map<string, CommunityEntry>();
  readonly #byName = new Map<string, CommunityEntry[]>();
  readonly #streetIds = new Map<string, StreetEntry>();
  readonly #streetNames = new Map<string, StreetEntry>();
  readonly freeId: (wanted: string) => string;

  constructor(streets: readonly DraftStreet[]) {
    this.#streets = streets.map(entryOf);
    for (const entry of this.#streets) {
      this.#know(entry);
      for (const member of entry.members) this.#name(member);
    }
    this.freeId = freeIds(this.#byId);
  }

  #know(entry: StreetEntry): void {
    const key = nameKey(entry.value.name);
    this.#streetIds.set(entry.value.id, entry);
    if (!this.#streetNames.has(key)) this.#streetNames.set(key, entry);
  }

  #name(entry: CommunityEntry): void {
    this.#byId.set(entry.value.id, entry);
    const key = nameKey(entry.value.name);
    if (key === '') return;
    const known = this.#byName.get(key);
    if (known === undefined) this.#byName.set(key, [entry]);
    else known.push(entry);
  }

  byId(id: string): CommunityEntry | null {
    return id === '' ? null : (this.#byId.get(id) ?? null);
  }

  byName(name: string): readonly CommunityEntry[] {
    return this.#byName.get(nameKey(name)) ?? [];
  }

  street(id: string, name: string): StreetEntry | null {
    const known = id === '' ? undefined : this.#streetIds.get(id);
    if (known !== undefined) return known;
    return id !== '' && name === '' ? null : (this.#streetNames.get(nameKey(name)) ?? null);
  }

  addStreet(wanted: string, name: string): StreetEntry {
    const id = freeStreetId(this.#streetIds, wanted);
    const entry = entryOf({ ...blankStreet(id, name), kind: streetKindOf(name) });
    this.#streets.push(entry);
    this.#know(entry);
    return entry;
  }

  streetFor(id: string, name: string): StreetEntry {
    return this.street(id, name) ?? this.addStreet(id, name);
  }

  isIn({ street: { value } }: CommunityEntry, id: string, name: string): boolean {
    return (id !== '' && value.id === id) || nameKey(value.name) === nameKey(name);
  }

  add(street: StreetEntry, value: DraftCommunity): CommunityEntry {
    const entry = { value, street };
    street.members.push(entry);
    this.#name(entry);
    return entry;
  }

  move(entry: CommunityEntry, to: StreetEntry): void {
    const { members } = entry.street;
    members.splice(members.indexOf(entry), 1);
    to.members.push(entry);
    entry.street = to;
  }

  streets(): DraftStreet[] {
    return this.#streets.map(({ value, members }) => ({
      ...value,
      communities: members.map((member) => member.value),
    }));
  }
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
