// A plan as the browser keeps it: versioned, and older versions are brought up to date when they are read.
import { readDraftShape } from '../draft/draft-shape.ts';
import type { Draft } from '../draft/draft.ts';

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

/** What a kept record turned out to be; one that this program cannot read is left as it is. */
export type Found =
  | { readonly kind: 'plan'; readonly plan: StoredPlan }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'damaged' };

export function newPlanId(): string {
  return `plan-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
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

/** What was kept under an id, in today's version; under another id than its own it is the plan of the id it lies under. */
export function findKept(value: unknown, id: string): Found {
  const found = findStored(value, id);
  return found.kind === 'plan' ? { kind: 'plan', plan: { ...found.plan, id } } : found;
}

/** A stored plan in today's version, whatever it lies under. */
export function findStored(value: unknown, id: string): Found {
  let found = value;
  for (let steps = 0; steps <= STORED_VERSION; steps += 1) {
    if (typeof found !== 'object' || found === null) break;
    const { version } = found as { version?: unknown };
    if (typeof version !== 'number' || !Number.isInteger(version)) break;
    if (version > STORED_VERSION) return { kind: 'newer', version };
    if (version === STORED_VERSION) return current(found);
    found = MIGRATIONS[version]?.(found as Record<string, unknown>, id);
  }
  return { kind: 'damaged' };
}

function current(value: object): Found {
  const { id, revision, savedAt, draft } = value as Partial<Record<keyof StoredPlan, unknown>>;
  const shaped = readDraftShape(draft);
  const sound =
    typeof id === 'string' && id !== '' && Number.isSafeInteger(revision) && Number(revision) >= 0;
  if (!sound || shaped === null) return { kind: 'damaged' };
  return {
    kind: 'plan',
    plan: {
      version: STORED_VERSION,
      id,
      revision: Number(revision),
      savedAt: typeof savedAt === 'string' ? savedAt : '',
      draft: shaped,
    },
  };
}

/** The plan, or null when it is none that this program reads. */
export function readStored(value: unknown, id: string): StoredPlan | null {
  const found = findStored(value, id);
  return found.kind === 'plan' ? found.plan : null;
}

export function readStoredText(text: string, id: string): StoredPlan | null {
  try {
    return readStored(JSON.parse(text), id);
  } catch {
    return null;
  }
}
