// What the list of plans says of a kept record without reading all of it.
import { STORED_VERSION } from './stored-plan.ts';

export interface PlanHead {
  /** Of the program that looked at the record; another looks again. */
  readonly version: number;
  readonly id: string;
  readonly name: string;
  readonly place: string;
  readonly communities: number;
  readonly revision: number;
  readonly savedAt: string;
  readonly kind: 'plan' | 'newer' | 'damaged';
}

type Loose = Readonly<Record<string, unknown>>;

const table = (value: unknown): Loose =>
  typeof value === 'object' && value !== null ? (value as Loose) : {};
const text = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 200) : '');

/** Reads as much as a record gives away, whatever has become of it. */
export function headOf(value: unknown, id: string, kind: PlanHead['kind']): PlanHead {
  const { revision, savedAt, draft } = table(value);
  const { name, place, streets } = table(draft);
  const lists = (Array.isArray(streets) ? streets : []).map(
    (street) => table(street)['communities'],
  );
  return {
    version: STORED_VERSION,
    id,
    name: text(name),
    place: text(place),
    communities: lists.reduce<number>(
      (sum, list) => sum + (Array.isArray(list) ? list.length : 0),
      0,
    ),
    revision: Number.isSafeInteger(revision) ? Number(revision) : 0,
    savedAt: text(savedAt),
    kind,
  };
}

/** A head as it was kept beside its record; null when it is none, and is made anew from the record. */
export function readHead(value: unknown, id: string): PlanHead | null {
  const head = table(value);
  const sound =
    head['id'] === id &&
    ['plan', 'newer', 'damaged'].includes(text(head['kind'])) &&
    typeof head['name'] === 'string' &&
    typeof head['savedAt'] === 'string' &&
    head['version'] === STORED_VERSION;
  return sound ? (value as PlanHead) : null;
}
