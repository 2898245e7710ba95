// A plan file that the user hands over, opened into a draft.
import type { Problem } from '../../core/plan/problem.ts';
import { readJson } from '../../io/plan/json.ts';
import { readPlanValue } from '../../io/plan/plan-file.ts';
import { part } from '../../parts/part.ts';
import { draftOf } from '../draft/draft-of-plan.ts';
import type { Draft } from '../draft/draft.ts';
import type { Rules } from '../rules/rules.ts';

type OpenedFile =
  | {
      readonly ok: true;
      readonly value: Draft;
      /** The papers that the file carries, as it has them; undefined where it names none. */
      readonly papers: unknown;
    }
  | {
      readonly ok: false;
      readonly problems: readonly Problem[];
      /** All of the plan, with what does not read as it was typed; null when something would be lost. */
      readonly asTyped: Draft | null;
      /** True of a file that is no plan, but says that it is a pack. */
      readonly isPack: boolean;
    };

/** A plan can be saved while a cell of it is wrong, so one that does not read can still be opened as it was typed. */
export async function openPlanFile(file: File, rules: Rules): Promise<OpenedFile> {
  const json = readJson(new Uint8Array(await file.arrayBuffer()));
  if (!json.ok) return { ...json, asTyped: null, isPack: false };
  const { format, papers } = (json.value ?? {}) as { format?: unknown; papers?: unknown };
  const read = readPlanValue(json.value, rules.withOwnPacks);
  if (read.ok) return { ok: true, value: draftOf(read.value.plan), papers };
  const { mendedDraft } = await part(() => import('./mended-draft.ts'));
  const mended = mendedDraft(json.value, rules);
  const asTyped = mended?.lost.length === 0 ? mended.draft : null;
  const isPack = format === 'community-facility-pack';
  return { ok: false, problems: read.problems, asTyped, isPack };
}
