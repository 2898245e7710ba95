// A plan as one canonical line of JSON, and the short code by which a paper names exactly that plan.
import type { Plan } from '../../core/plan/plan.ts';

/** Keys in order, nothing that is not known: the same plan always gives the same text, and it reads as a plan file. */
export function planText(plan: Plan): string {
  return JSON.stringify(ordered(plan));
}

function ordered(value: unknown): unknown {
  if (value instanceof Map) return ordered(Object.fromEntries(value));
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  if ('toFixed' in value && typeof value.toFixed === 'function') return String(value);
  const entries = Object.entries(value).filter(([, inner]) => inner !== null && inner !== '');
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, ordered(inner)]));
}

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const MASK = 0xffffffffffffffffn;

/** FNV-1a over the plan's text, whoever looked at it last, as four groups of four signs that can be read aloud. */
export function planHash(plan: Plan): string {
  const known = hashes.get(plan);
  if (known !== undefined) return known;
  const made = hashOf({ ...plan, edition: null });
  hashes.set(plan, made);
  return made;
}

const hashes = new WeakMap<Plan, string>();

function hashOf(plan: Plan): string {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(planText(plan)))
    hash = ((hash ^ BigInt(byte)) * PRIME) & MASK;
  const digits = hash.toString(16).toUpperCase().padStart(16, '0');
  return digits.match(/.{4}/g)?.join('-') ?? digits;
}
