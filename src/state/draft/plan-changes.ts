// What differs between two states of a draft, as little as possible, and how to get from one to the other.
type Path = readonly (string | number)[];

export type Change =
  | { readonly at: Path; readonly to: unknown }
  | { readonly at: Path; readonly gone: true }
  /** Entries of a list taken out and put in at one place. */
  | { readonly at: Path; readonly from: number; readonly out: number; readonly put: unknown[] };

type Table = Readonly<Record<string, unknown>>;

const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An entry of its own: a table may have keys that every object inherits, such as `valueOf`. */
const entry = (table: Table, key: string | number) =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** Parts that are the same object are not looked into: states of one draft share what did not change. */
export function changesBetween(before: unknown, after: unknown, at: Path = []): Change[] {
  if (Object.is(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) return changesOfList(before, after, at);
  if (!isTable(before) || !isTable(after)) return [{ at, to: after }];
  const gone = Object.keys(before).filter((key) => entry(after, key) === undefined);
  return [
    ...gone.flatMap((key): Change[] =>
      before[key] === undefined ? [] : [{ at: [...at, key], gone: true }],
    ),
    ...Object.keys(after).flatMap((key) =>
      after[key] === undefined ? [] : changesBetween(entry(before, key), after[key], [...at, key]),
    ),
  ];
}

function changesOfList(before: readonly unknown[], after: readonly unknown[], at: Path): Change[] {
  if (before.length === after.length)
    return after.flatMap((value, index) => changesBetween(before[index], value, [...at, index]));
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from += 1;
  let end = 0;
  while (end < shorter - from && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const put = after.slice(from, after.length - end);
  return [{ at, from, out: before.length - end - from, put }];
}

export function applyChanges<T>(target: T, changes: readonly Change[]): T {
  return changes.reduce<unknown>((value, change) => applied(value, change.at, change), target) as T;
}

function applied(target: unknown, [step, ...rest]: Path, change: Change): unknown {
  if (step === undefined) return ended(target, change);
  if (Array.isArray(target))
    return target.map((value: unknown, index) =>
      index === step ? applied(value, rest, change) : value,
    );
  const table = isTable(target) ? target : {};
  if ('gone' in change && rest.length === 0)
    return Object.fromEntries(Object.entries(table).filter(([key]) => key !== step));
  return { ...table, [step]: applied(entry(table, step), rest, change) };
}

function ended(target: unknown, change: Change): unknown {
  if ('to' in change) return change.to;
  if ('gone' in change || !Array.isArray(target)) return target;
  const list: unknown[] = target;
  return [...list.slice(0, change.from), ...change.put, ...list.slice(change.from + change.out)];
}

/** True while what changed has fewer values than `most`: little enough to write down at every keystroke. */
export function areFew(changes: readonly Change[], most: number): boolean {
  let left = most;
  const open: unknown[] = [changes];
  while (open.length > 0 && left >= 0) {
    const value = open.pop();
    left -= 1;
    if (typeof value === 'object' && value !== null) open.push(...Object.values(value));
  }
  return left >= 0;
}
