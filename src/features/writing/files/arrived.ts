// Reads a file that came as a pack, and takes it: as a version, among the papers being written, and into the plan.
import type { Places } from '../../../core/plan/place.ts';
import type { Pack } from '../../../core/rulebook/pack.ts';
import type { Written } from '../../../core/rulebook/written.ts';
import { checkPaper, type PaperProblem } from '../../../io/papers/check-paper.ts';
import { usePlanStore } from '../../../state/keeping/plan-store.ts';
import { saveOwnPack } from '../../../state/own-packs/own-packs.ts';
import { loadRules } from '../../../state/rules/lazy-rules.ts';
import type { Rules } from '../../../state/rules/rules.ts';
import { withPaper } from '../../../state/writing/in-plan.ts';
import { textAt, type Table } from '../../../state/writing/pack-data.ts';
import { openWriting, useWriting } from '../../../state/writing/writing-store.ts';

export type Arrived =
  | {
      readonly kind: 'sound';
      readonly pack: Pack;
      readonly data: Written;
      /** True where a paper of its id is being written and says something else. */
      readonly isWritten: boolean;
      readonly places: Places;
    }
  | { readonly kind: 'broken'; readonly problems: readonly PaperProblem[] }
  | { readonly kind: 'aPlan' | 'unread' };

const A_PLAN = /^\s*\{\s*"format"\s*:\s*"community-facility-plan"/;

/** Looks at the file beside all packs that ship; a plan is told apart, however large. */
export async function readArrival(file: File): Promise<Arrived> {
  if (A_PLAN.test(await file.slice(0, 400).text())) return { kind: 'aPlan' };
  const [bytes, rules] = await Promise.all([file.arrayBuffer(), loadRules(null, 'with English')]);
  await openWriting();
  const checked = checkPaper(new Uint8Array(bytes), (pack) => problemsBeside(pack, rules));
  if (!checked.ok) return { kind: 'broken', problems: checked.problems };
  const { pack } = checked;
  const data = checked.data as Written;
  const same = writtenOf(pack.document.id);
  const isWritten = same.length > 0 && same.every((one) => !isSame(one.document, data));
  return { kind: 'sound', pack, data, isWritten, places: rules.rulebook.places };
}

/** As a plan would meet it; located by paper and entry, as on the command line. */
function problemsBeside(pack: Pack, rules: Rules) {
  const together = rules.withOwnPacks([pack]);
  if (together.ok) return [];
  return together.problems.map((one) => ({
    ...one,
    path: one.path.replace(/^ownPacks\[0\]\./, `${pack.document.id}.`),
  }));
}

const isSame = (one: Table, other: Table) => JSON.stringify(one) === JSON.stringify(other);

const writtenOf = (id: string) =>
  (useWriting.getState().papers ?? []).filter(
    ({ document }) => textAt(document, ['document', 'id']) === id,
  );

/**
 * Keeps the paper as a version; where none of its id is being written, it is one to be written on.
 * @param isUsed whether the plan in hand carries it from now on
 * @returns the key of the paper in the form
 */
export async function takeArrival(
  { data, pack }: Extract<Arrived, { readonly kind: 'sound' }>,
  isUsed: boolean,
): Promise<string> {
  await saveOwnPack(data);
  const { setDraft, draft } = usePlanStore.getState();
  if (isUsed) setDraft(withPaper(draft, data));
  const written = writtenOf(pack.document.id);
  const found = written.find(({ document }) => isSame(document, data)) ?? written[0];
  return found?.key ?? useWriting.getState().begin(data);
}
