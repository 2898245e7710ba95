// A paper while it is written: the pack's own data as it was read, in which single values are changed and nothing else is.

/** Part of a pack as plain data: a key that this program does not know stays in it. */
export type Table = Readonly<Record<string, unknown>>;
/** Steps into a pack: keys of tables, places in lists. */
export type DataPath = readonly (string | number)[];

export const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An entry of its own: a table may be asked for keys that every object inherits, such as `valueOf`. */
const entry = (value: unknown, step: string | number): unknown => {
  if (Array.isArray(value)) return typeof step === 'number' ? (value[step] as unknown) : undefined;
  return isTable(value) && Object.hasOwn(value, step) ? value[step] : undefined;
};

export function valueAt(data: unknown, path: DataPath): unknown {
  return path.reduce<unknown>(entry, data);
}

/** What a field shows: digits as they are written, nothing where nothing stands. */
export function textAt(data: unknown, path: DataPath): string {
  const value = valueAt(data, path);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

export function listAt(data: unknown, path: DataPath): readonly unknown[] {
  const value = valueAt(data, path);
  return Array.isArray(value) ? value : [];
}

export const tablesAt = (data: unknown, path: DataPath): readonly Table[] =>
  listAt(data, path).map((one) => (isTable(one) ? one : {}));

/** Texts of a list; one that stands alone where a list may stand counts as a list of one. */
export function textsAt(data: unknown, path: DataPath): readonly string[] {
  const value = valueAt(data, path);
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((one) => typeof one === 'string');
}

/** Tables that a pack must have, be there anything in them or not. */
const KEPT: ReadonlySet<string> = new Set(['document', 'given', 'expect']);

/**
 * A copy with one value changed; tables on the way are made as needed.
 * @param value what stands there from now on; undefined takes the key away, and every table that this leaves empty
 */
export function withValue<T>(data: T, path: DataPath, value: unknown): T {
  return (changed(data, path, value) ?? {}) as T;
}

function changed(data: unknown, [step, ...rest]: DataPath, value: unknown): unknown {
  if (step === undefined) return value;
  const inner = changed(entry(data, step), rest, value);
  if (typeof step === 'number') {
    const list = Array.isArray(data) ? [...(data as readonly unknown[])] : [];
    list[step] = inner ?? {};
    return list;
  }
  const table = isTable(data) ? data : {};
  if (inner !== undefined) return { ...table, [step]: inner };
  if (rest.length > 0 && KEPT.has(step)) return { ...table, [step]: {} };
  if (entry(data, step) === undefined) return data;
  const left = Object.entries(table).filter(([key]) => key !== step);
  return left.length === 0 ? undefined : Object.fromEntries(left);
}

/** A list with an entry put in at a place; an empty list is made where there was none. */
export function withEntry<T>(data: T, path: DataPath, at: number, put: unknown): T {
  const list = listAt(data, path);
  return withValue(data, path, [...list.slice(0, at), put, ...list.slice(at)]);
}

export function withoutEntry<T>(data: T, path: DataPath, at: number): T {
  return withValue(
    data,
    path,
    listAt(data, path).filter((_, index) => index !== at),
  );
}

/** An entry moved by one place, up or down; as it was where it cannot move further. */
export function withEntryMoved<T>(data: T, path: DataPath, at: number, by: -1 | 1): T {
  const list = [...listAt(data, path)];
  const isInside = (one: number) => one >= 0 && one < list.length;
  if (!isInside(at) || !isInside(at + by)) return data;
  const [moved] = list.splice(at, 1);
  list.splice(at + by, 0, moved);
  return withValue(data, path, list);
}
