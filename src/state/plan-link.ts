// A whole plan in the fragment of a link, compressed: no server sees it, and it opens without a network.
import type { Problem } from '../core/plan/problem.ts';
import { readPlanValue } from '../io/plan-file.ts';
import { stepsOf } from './assessed.ts';
import { planData, type Draft } from './draft.ts';
import { draftOf } from './draft-of-plan.ts';
import { setIn } from './plan-store.ts';
import type { Rules } from './rules.ts';

const START = '#plan=';
const MOST_BYTES = 40 * 1024 * 1024;

export async function planLink(draft: Draft, page: string): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify(planData(draft)));
  const packed = await through(text, new CompressionStream('deflate-raw'));
  const letters = Array.from(packed, (byte) => String.fromCharCode(byte)).join('');
  const coded = btoa(letters).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  return `${page.replace(/#.*$/, '')}${START}${coded}`;
}

export function isPlanLink(fragment: string): boolean {
  return fragment.startsWith(START);
}

export interface Linked {
  readonly draft: Draft;
  /** What the link says that this program cannot take; it was left out. */
  readonly lost: readonly Problem[];
}

/** Null when the link is cut off or holds no plan. */
export async function readPlanLink(fragment: string, rules: Rules): Promise<Linked | null> {
  const data = await unpackedData(fragment.slice(START.length));
  if (data === null) return null;
  let value: unknown = data;
  const lost: Problem[] = [];
  for (let pass = 0; pass < 4; pass += 1) {
    const read = readPlanValue(value, rules.withOwnPacks);
    if (read.ok) return { draft: draftOf(read.value.plan), lost };
    lost.push(...read.problems);
    for (const { path } of [...read.problems].reverse()) value = without(value, stepsOf(path));
  }
  return null;
}

/** The data without what stands at a path: an entry of a list leaves no gap. */
function without(data: unknown, path: readonly (string | number)[]): unknown {
  const last = path.at(-1);
  if (typeof last !== 'number') return setIn(data, path, undefined);
  const list = path
    .slice(0, -1)
    .reduce<unknown>(
      (value, step) => (value as Record<string | number, unknown> | null)?.[step],
      data,
    );
  if (!Array.isArray(list)) return data;
  return setIn(
    data,
    path.slice(0, -1),
    list.filter((_, index) => index !== last),
  );
}

async function unpackedData(coded: string): Promise<unknown> {
  try {
    const letters = atob(coded.replace(/-/g, '+').replace(/_/g, '/'));
    const packed = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    const bytes = await through(packed, new DecompressionStream('deflate-raw'));
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    return null;
  }
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let total = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    total += value.length;
    if (total > MOST_BYTES) throw new Error('too large');
    parts.push(value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
