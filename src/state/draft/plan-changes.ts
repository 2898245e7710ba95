// What differs between two states of a draft, as little as possible, and how to get from one to the other.

/** A step into a list is the id of its entry where that tells which one is meant, else its place. */
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
  if (before.length === after.length) {
    const stepTo = stepsInto(before, after);
    return after.flatMap((value, index) =>
      Object.is(before[index], value)
        ? []
        : changesBetween(before[index], value, [...at, stepTo(index)]),
    );
  }
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from += 1;
  let end = 0;
  while (end < shorter - from && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const put = after.slice(from, after.length - end);
  return [{ at, from, out: before.length - end - from, put }];
}

/** How the entries of two lists of one length are told apart: by an id that each list has once, else by their places. */
function stepsInto(before: readonly unknown[], after: readonly unknown[]) {
  let once: ReadonlySet<string> | null = null;
  return (index: number): string | number => {
    const id = idOf(after[index]);
    if (id === null || idOf(before[index]) !== id) return index;
    once ??= both(idsOnce(before), idsOnce(after));
    return once.has(id) ? id : index;
  };
}

const both = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
  new Set([...one].filter((id) => other.has(id)));

function idOf(value: unknown): string | null {
  const id = isTable(value) ? entry(value, 'id') : undefined;
  return typeof id === 'string' ? id : null;
}

function idsOnce(list: readonly unknown[]): Set<string> {
  const [once, again] = [new Set<string>(), new Set<string>()];
  for (const id of list.map(idOf)) if (id !== null) (once.has(id) ? again : once).add(id);
  return new Set([...once].filter((id) => !again.has(id)));
}

/** True of changes that say by its place in a list what they are of: in any other state, that may be something else. */
export function arePositional(changes: readonly Change[]): boolean {
  return changes.some(
    (change) => 'out' in change || change.at.some((step) => typeof step === 'number'),
  );
}

/** @throws RangeError where an entry that a change is of is not there */
export function applyChanges<T>(target: T, changes: readonly Change[]): T {
  return changes.reduce<unknown>((value, change) => applied(value, change.at, change), target) as T;
}

function applied(target: unknown, [step, ...rest]: Path, change: Change): unknown {
  if (step === undefined) return ended(target, change);
  if (Array.isArray(target)) {
    const list: unknown[] = target;
    const at = typeof step === 'number' ? step : list.findIndex((one) => idOf(one) === step);
    if (at < 0) throw new RangeError(`no entry ${step}`);
    return list.map((one, index) => (index === at ? applied(one, rest, change) : one));
  }
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
