// Everything the browser keeps, in one file, and back: nothing here is overwritten unless the planner says so.
import { readJson } from '../../io/plan/json.ts';
import type { Problem } from '../../core/plan/problem.ts';
import { findPlan, listHeads, placePlan, recordAt } from '../library/plan-library.ts';
import { replacePlan } from './plan-session.ts';
import { newPlanId, readStored, STORED_VERSION, type StoredPlan } from '../library/stored-plan.ts';

const FORMAT = 'community-facility-backup';
const PLAN = 'community-facility-plan';
const LIMITS = { bytes: 256 * 1024 * 1024, values: 20_000_000 };

interface Backup {
  readonly plans: readonly StoredPlan[];
  /** Names, or places in the file, of what could not be read. */
  readonly lost: readonly string[];
  /** Papers of one's own, as the file has them. */
  readonly papers: readonly unknown[];
}

type ReadBackup =
  | ({ readonly ok: true } & Backup)
  | {
      readonly ok: false;
      readonly why: 'notABackup' | 'aPlanFile' | 'newerBackup' | 'brokenBackup';
      readonly problem: Problem | null;
    };

/** Every record as it is kept, those that this program cannot read as well. */
export async function allRecords(): Promise<unknown[]> {
  const records: unknown[] = [];
  for (const { id } of await listHeads()) records.push(await recordAt(id));
  return records;
}

export function backupText(records: readonly unknown[], papers: readonly unknown[] = []): string {
  const lines = (list: readonly unknown[]) => list.map((one) => JSON.stringify(one)).join(',\n');
  const also = papers.length === 0 ? '' : `,"papers":[\n${lines(papers)}\n]`;
  return `{"format":"${FORMAT}","version":${STORED_VERSION},"plans":[\n${lines(records)}\n]${also}}\n`;
}

export function readBackup(bytes: Uint8Array): ReadBackup {
  const json = readJson(bytes, LIMITS);
  if (!json.ok) return { ok: false, why: 'brokenBackup', problem: json.problems[0] ?? null };
  const refuse = (why: 'notABackup' | 'aPlanFile' | 'newerBackup'): ReadBackup => ({
    ...{ ok: false, why, problem: null },
  });
  if (typeof json.value !== 'object' || json.value === null) return refuse('notABackup');
  const { format, version, plans, papers } = json.value as Readonly<Record<string, unknown>>;
  if (format === PLAN) return refuse('aPlanFile');
  if (format !== FORMAT || !Array.isArray(plans)) return refuse('notABackup');
  if (typeof version === 'number' && version > STORED_VERSION) return refuse('newerBackup');
  const read = plans.map((plan: unknown) => readStored(plan, newPlanId()));
  return {
    ok: true,
    papers: Array.isArray(papers) ? papers : [],
    plans: read.flatMap((plan) => plan ?? []),
    lost: read.flatMap((plan, index) => (plan === null ? [nameOf(plans[index], index)] : [])),
  };
}

function nameOf(plan: unknown, index: number): string {
  const { draft } = (plan ?? {}) as { draft?: { name?: unknown } };
  const name = draft?.name;
  return typeof name === 'string' && name !== '' ? name.slice(0, 80) : `#${index + 1}`;
}

/** The plans of a backup by what is here of them already. */
export interface Sorted {
  readonly fresh: readonly StoredPlan[];
  readonly same: readonly StoredPlan[];
  readonly differing: readonly StoredPlan[];
}

export async function sortOut(plans: readonly StoredPlan[]): Promise<Sorted> {
  const sorted = { fresh: [], same: [], differing: [] } as Record<keyof Sorted, StoredPlan[]>;
  const seen = new Map<string, string>();
  for (const plan of plans) {
    const text = JSON.stringify(plan.draft);
    const found = await findPlan(plan.id);
    const here = found?.kind === 'plan' ? JSON.stringify(found.plan.draft) : null;
    const before = seen.get(plan.id);
    if (before === text) continue;
    if (before !== undefined || (found !== null && here === null))
      sorted.fresh.push({ ...plan, id: newPlanId() });
    else sorted[found === null ? 'fresh' : here === text ? 'same' : 'differing'].push(plan);
    seen.set(plan.id, text);
  }
  return sorted;
}

/** Puts plans in; answers the names of those for which there was no room. */
export async function bringIn(
  plans: readonly StoredPlan[],
  how: 'add' | 'beside' | 'replace',
): Promise<string[]> {
  const left: string[] = [];
  for (const plan of plans)
    try {
      if (how === 'replace') await replacePlan(plan);
      else await placePlan(how === 'add' ? plan : { ...plan, id: newPlanId() });
    } catch {
      left.push(plan.draft.name || plan.id);
    }
  return left;
}
