// Compares the papers that a plan was last looked at with those of now, once when it comes into hand, and notes those of now once nothing is left to be told.
import { create } from 'zustand';
import type { Assessment } from '../../core/assessment/assess.ts';
import { inSlices } from '../assessed/in-slices.ts';
import type { Moment } from '../assessed/moment.ts';
import { papersOf, type CarriedPaper } from './carried-paper.ts';
import { heldPapers, letGoOfPapers } from './held-papers.ts';
import { notePapers, papersLookedAt } from './looked-store.ts';
import { sinceThenInSteps, type SinceThen } from './since-then.ts';

interface Since {
  /** The plan in hand; empty before there is one. */
  readonly plan: string;
  readonly stage: 'asking' | 'told' | 'settled';
  /** What has changed and was not seen yet; null where nothing has. */
  readonly since: SinceThen | null;
}

export const useSince = create<Since>()(() => ({ plan: '', stage: 'asking', since: null }));

/** @param isKept whether the plan is saved: of one that is not, nothing is noted */
export function lookAt({ plan, assessment, isComputed }: Moment, isKept: boolean): void {
  if (assessment === null || !isComputed) return;
  const now = useSince.getState();
  if (now.plan !== plan) void ask(plan, assessment);
  else if (now.stage === 'settled' && isKept) note(plan, papersOf(assessment));
}

/** What has changed was seen: from now on the papers of today count. */
export function settleSince(): void {
  useSince.setState({ stage: 'settled', since: null });
}

async function ask(plan: string, assessment: Assessment): Promise<void> {
  useSince.setState({ plan, stage: 'asking', since: null });
  const then = heldPapers(plan) ?? (await papersLookedAt(plan).catch(() => null));
  if (useSince.getState().plan !== plan) return;
  if (then === null) return settleSince();
  inSlices(sinceThenInSteps(then, assessment), (since) => {
    if (useSince.getState().plan !== plan) return;
    if (since.provisions.length === 0) settleSince();
    else useSince.setState({ stage: 'told', since });
  });
}

let noted = '';

function note(plan: string, papers: readonly CarriedPaper[]): void {
  const key = `${plan} ${papers.map(({ hash }) => hash).join(' ')}`;
  if (key === noted) return;
  noted = key;
  letGoOfPapers(plan);
  notePapers(plan, papers).catch(() => undefined);
}
