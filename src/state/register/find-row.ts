// Which community of the register a row of a table means: found, new, or for somebody to say.
import type { ImportRow } from '../../io/register/read-register.ts';
import type { CommunityEntry, RegisterIndex } from './register-index.ts';

export interface TakeChoices {
  /** The street of rows that name none. */
  readonly street: string;
  /** What new communities are when the table has no column for it. */
  readonly settlement: string;
  /** What to do with a community whose name stands in another street only. */
  readonly elsewhere: 'ask' | 'move' | 'add';
}

/** A row that is good by itself but cannot be placed without an answer. */
export interface Waiting {
  readonly row: number;
  readonly code:
    'ambiguous-name' | 'in-another-street' | 'id-of-another' | 'same-community' | 'another-year';
  readonly values: Readonly<Record<string, string>>;
}

/**
 * By id first, then by name within the street, then by a name that only one community has.
 * @param met what rows above were found by or added as: one of their name in another street is another community
 */
export function findRow(
  index: RegisterIndex,
  row: ImportRow,
  choices: TakeChoices,
  met: ReadonlyMap<object, number> = new Map(),
): CommunityEntry | Waiting | null {
  const wait = (code: Waiting['code'], values = {}): Waiting => ({ row: row.row, code, values });
  const byId = index.byId(row.id);
  const named = row.name === '' ? [] : index.byName(row.name);
  if (byId !== null) {
    const other = byId.value.name !== row.name && named.some((entry) => entry !== byId);
    return other ? wait('id-of-another', { name: byId.value.name }) : byId;
  }
  const here = named.filter((entry) => index.isIn(entry, row.streetId, row.street));
  const [only] = here;
  if (here.length > 0) return here.length === 1 && only ? only : wait('ambiguous-name');
  if (named.length === 0) return null;
  if (row.street === '') {
    const chosen = named.filter((entry) => index.isIn(entry, '', choices.street));
    const [best] = chosen.length === 1 ? chosen : named;
    return chosen.length === 1 || named.length === 1 ? (best ?? null) : wait('ambiguous-name');
  }
  const elsewhere = named.filter((entry) => !met.has(entry));
  const [other] = elsewhere;
  if (choices.elsewhere === 'add' || other === undefined) return null;
  if (choices.elsewhere === 'ask')
    return wait('in-another-street', { street: other.street.value.name });
  return elsewhere.length === 1 ? other : wait('ambiguous-name');
}
