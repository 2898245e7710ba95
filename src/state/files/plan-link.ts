// A whole plan in the fragment of a link, compressed: no server sees it, and it opens without a network.
import { readJson } from '../../io/plan/json.ts';
import { readPlanValue } from '../../io/plan/plan-file.ts';
import type { Draft } from '../draft/draft.ts';
import { planData } from '../draft/plan-data.ts';
import { packed, unpacked, type Unreadable } from './link-code.ts';
import { mendedDraft, type Mended } from './mended-draft.ts';
import type { Rules } from '../rules/rules.ts';

const START = '#plan=';

export async function planLink(draft: Draft, page: string): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify(planData(draft)));
  return `${page.replace(/#.*$/, '')}${START}${await packed(text)}`;
}

export function isPlanLink(fragment: string): boolean {
  return fragment.startsWith(START);
}

export type Linked =
  ({ readonly ok: true } & Mended) | { readonly ok: false; readonly why: Unreadable | 'noPlan' };

export async function readPlanLink(fragment: string, rules: Rules): Promise<Linked> {
  const data = await unpacked(fragment.slice(START.length));
  if (!data.ok) return data;
  const json = readJson(data.bytes);
  if (!json.ok) return { ok: false, why: 'noPlan' };
  const mended = mendedDraft(json.value, rules);
  if (mended !== null) return { ok: true, ...mended };
  const read = readPlanValue(json.value, rules.withOwnPacks);
  const newer = !read.ok && read.problems.some(({ code }) => code === 'future-version');
  return { ok: false, why: newer ? 'newer' : 'noPlan' };
}
