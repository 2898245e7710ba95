// Reads a file that came as a pack: whether it holds, and what this machine and the plan in hand have under its id.
import type { Pack } from '../../../core/rulebook/pack.ts';
import type { Written } from '../../../core/rulebook/written.ts';
import { checkPaper, type PaperProblem } from '../../../io/papers/check-paper.ts';
import { usePlanStore } from '../../../state/keeping/plan-store.ts';
import { listOwnPacks } from '../../../state/own-packs/own-packs.ts';
import { loadRules } from '../../../state/rules/lazy-rules.ts';
import type { Rules } from '../../../state/rules/rules.ts';
import { carriedIn } from '../../../state/writing/in-plan.ts';
import { inPaper } from '../../../state/writing/locate-problem.ts';
import { isTable, textAt, type Table } from '../../../state/writing/pack-data.ts';
import { openWriting } from '../../../state/writing/writing-store.ts';
import { isSamePaper, writtenOf } from './same-paper.ts';

/** A paper that holds. */
export interface Sound {
  readonly kind: 'sound';
  readonly pack: Pack;
  readonly data: Written;
  /** True where a paper of its id is being written and says something else. */
  readonly isWritten: boolean;
  /** True where the plan in hand carries something else under its id. */
  readonly isCarried: boolean;
  /** What is known here under its id and is called otherwise; null where nothing is. */
  readonly another: Table | null;
  readonly rules: Rules;
}

export type Arrived =
  | Sound
  | { readonly kind: 'broken'; readonly problems: readonly PaperProblem[] }
  | { readonly kind: 'aPlan' | 'unread' };

const A_PLAN = /^\s*\{\s*"format"\s*:\s*"community-facility-plan"/;

/** Looks at the file beside all packs that ship; a plan is told apart, however large. */
export async function readArrival(file: File): Promise<Arrived> {
  if (A_PLAN.test(await file.slice(0, 400).text())) return { kind: 'aPlan' };
  const [bytes, rules] = await Promise.all([file.arrayBuffer(), loadRules(null, 'with English')]);
  await openWriting();
  const checked = checkPaper(new Uint8Array(bytes), {
    beside: (pack) => problemsBeside(pack, rules),
    inPaper,
  });
  if (!checked.ok) return { kind: 'broken', problems: checked.problems };
  const { pack } = checked;
  const data = checked.data as Written;
  return { kind: 'sound', pack, data, rules, ...(await knownBeside(data)) };
}

/** What there is already of the paper's id. */
async function knownBeside(
  data: Written,
): Promise<Pick<Sound, 'isWritten' | 'isCarried' | 'another'>> {
  const id = textAt(data, ['document', 'id']);
  const written = writtenOf(id).map(({ document }) => document);
  const kept = (await listOwnPacks().catch(() => [])).filter((one) => one.id === id);
  const carried = carriedIn(usePlanStore.getState().draft, id);
  const inPlan = isTable(carried) ? [carried] : [];
  const known: readonly Table[] = [...written, ...kept.map(({ document }) => document), ...inPlan];
  return {
    isWritten: written.length > 0 && !written.some((one) => isSamePaper(one, data)),
    isCarried: inPlan.some((one) => !isSamePaper(one, data)),
    another: known.some((one) => isCalledAlike(one, data)) ? null : (known[0] ?? null),
  };
}

/** Versions of one paper keep its number or its title. */
function isCalledAlike(one: Table, other: Table): boolean {
  return (['number', 'title'] as const).some((field) => {
    const path = field === 'title' ? ['document', 'title', 'zh'] : ['document', 'number'];
    const text = textAt(one, path);
    return text !== '' && text === textAt(other, path);
  });
}

/** As a plan would meet it. */
function problemsBeside(pack: Pack, rules: Rules) {
  const together = rules.withOwnPacks([pack]);
  return together.ok ? [] : together.problems;
}
