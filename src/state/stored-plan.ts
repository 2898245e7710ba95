// A plan as the browser keeps it: versioned, and older versions are brought up to date when they are read.
import type { Draft } from './draft.ts';

export const STORED_VERSION = 2;

export interface StoredPlan {
  readonly version: typeof STORED_VERSION;
  readonly id: string;
  /** Counts saves, so that one window notices that another has saved. */
  readonly revision: number;
  /** ISO time of the last save. */
  readonly savedAt: string;
  readonly draft: Draft;
}

type Version = (value: Readonly<Record<string, unknown>>, id: string) => unknown;

/** From each older version to the next. Version 1 was one nameless plan, wrapped by the store that wrote it. */
const MIGRATIONS: Readonly<Record<number, Version>> = {
  1: ({ state }, id) => ({
    version: 2,
    id,
    revision: 0,
    savedAt: '',
    draft: (state as { draft?: unknown } | undefined)?.draft,
  }),
};

/** What was stored, in today's version; null when it is no plan, or newer than this program. */
export function readStored(value: unknown, id: string): StoredPlan | null {
  let found = value;
  for (let steps = 0; steps < STORED_VERSION; steps += 1) {
    if (typeof found !== 'object' || found === null) return null;
    const { version } = found as { version?: unknown };
    if (version === STORED_VERSION) break;
    const migrate = typeof version === 'number' ? MIGRATIONS[version] : undefined;
    if (migrate === undefined) return null;
    found = migrate(found as Record<string, unknown>, id);
  }
  return isStored(found) ? found : null;
}

export function readStoredText(text: string, id: string): StoredPlan | null {
  try {
    return readStored(JSON.parse(text), id);
  } catch {
    return null;
  }
}

function isStored(value: unknown): value is StoredPlan {
  if (typeof value !== 'object' || value === null) return false;
  const { id, revision, draft } = value as Partial<Record<keyof StoredPlan, unknown>>;
  return typeof id === 'string' && typeof revision === 'number' && isDraft(draft);
}

/** Enough of its shape that every screen can show it; figures are checked whenever it is assessed. */
export function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null) return false;
  const { name, place, streets, district, areas } = value as Partial<Record<keyof Draft, unknown>>;
  const tables = [district, areas].every((table) => typeof table === 'object' && table !== null);
  const listed =
    Array.isArray(streets) &&
    streets.every((street) => Array.isArray((street as { communities?: unknown }).communities));
  return typeof name === 'string' && typeof place === 'string' && tables && listed;
}
