// All plans of this browser, with their names, in its database.
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { readStored, type StoredPlan } from './stored-plan.ts';

interface Library extends DBSchema {
  plans: { key: string; value: unknown };
}

let opened: Promise<IDBPDatabase<Library>> | null = null;

function library(): Promise<IDBPDatabase<Library>> {
  opened ??= openDB<Library>('community-facility-plans', 1, {
    upgrade: (database) => void database.createObjectStore('plans'),
  });
  return opened;
}

export async function keepPlan(plan: StoredPlan): Promise<void> {
  await (await library()).put('plans', plan, plan.id);
}

/** Every plan that reads, the one saved last first. */
export async function listPlans(): Promise<StoredPlan[]> {
  const database = await library();
  const keys = await database.getAllKeys('plans');
  const values = await database.getAll('plans');
  return values
    .flatMap((value, index) => readStored(value, keys[index] ?? '') ?? [])
    .sort((a, b) => b.savedAt.localeCompare(a.savedAt));
}

export async function removePlan(id: string): Promise<void> {
  await (await library()).delete('plans', id);
}
