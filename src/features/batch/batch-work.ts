// What can be done with a file of communities: look at it, judge it, write it out, open a line of it; one thing at a time.
import { proxy, type Remote } from 'comlink';
import { readPlanValue } from '../../io/plan/plan-file.ts';
import { draftOf } from '../../state/draft/draft-of-plan.ts';
import { EDITION } from '../../state/draft/edition.ts';
import type { Draft } from '../../state/draft/draft.ts';
import { loadRules } from '../../state/rules/lazy-rules.ts';
import type { Rules } from '../../state/rules/rules.ts';
import { today } from '../../state/today.ts';
import { startThread, type BatchThread } from './batch-thread.ts';
import { forgetBatch, useBatch } from './batch-store.ts';
import type { Desk } from './worker/desk.ts';
import type { BatchWish } from './worker/judge-file.ts';
import type { PlanData } from './worker/plan-of-rows.ts';
import type { MeasureView } from './worker/views.ts';
import type { BookWords } from '../../io/batch/summary-workbook.ts';

let thread: BatchThread | null = null;
let rules: Promise<Rules> | null = null;

function threadInHand(): BatchThread {
  thread ??= startThread(fail);
  return thread;
}

/** The rules of all places, with the words of both languages: fetched once for all files. */
function allRules(): Promise<Rules> {
  rules ??= loadRules(null, 'with English');
  rules.catch(() => {
    rules = null;
  });
  return rules;
}

function fail(): void {
  drop();
  useBatch.setState({ progress: null, said: 'failed' });
}

function drop(): void {
  thread?.end();
  thread = null;
}

/** Another file in the place of the one in hand. */
export function takeFile(file: File): void {
  drop();
  forgetBatch();
  useBatch.setState({ file });
  void lookBy(file, today());
}

/** What is understood of the file when it is judged by the rules of a day. */
export async function lookBy(file: File, asOf: string): Promise<void> {
  try {
    const { looked } = await ready(threadInHand(), file, asOf);
    if (useBatch.getState().file === file) useBatch.setState({ looked });
  } catch {
    if (useBatch.getState().file === file) fail();
  }
}

/** Reports of one run; those of a run that was called off are not heard. */
function reporting(work: 'judging' | 'writing', file: File) {
  let opened: number | null = null;
  const report = (rows: number, share: number) => {
    const { progress, file: now } = useBatch.getState();
    if (progress === null || now !== file) return;
    opened ??= performance.now();
    const seconds = (performance.now() - opened) / 1000;
    useBatch.setState({ progress: { work, rows, share, seconds } });
  };
  useBatch.setState({ progress: { work: 'opening', rows: 0, share: 0, seconds: 0 }, said: null });
  return proxy(report);
}

export async function judge(wish: BatchWish): Promise<void> {
  const { file } = useBatch.getState();
  if (file === null) return;
  const running = threadInHand();
  const report = reporting('judging', file);
  try {
    const { desk } = await ready(running, file, wish.asOf);
    const view = await desk.run(wish, report);
    if (thread !== running) return;
    const area = view?.areas[0]?.code ?? '';
    const said = view === null ? 'no-known-column' : null;
    useBatch.setState({ progress: null, view, wish, area, said });
  } catch {
    if (thread === running) fail();
  }
}

/** What was found before goes with the thread that found it. */
export function cancel(): void {
  drop();
  useBatch.setState({ progress: null, view: null, wish: null, said: 'cancelled' });
}

/** @param to a file of the user's choice; null for one that is handed back */
export async function writeAll(to: FileSystemFileHandle | null): Promise<Blob | null> {
  const { file, wish } = useBatch.getState();
  if (file === null || wish === null) return null;
  const running = threadInHand();
  const report = reporting('writing', file);
  try {
    const { desk } = await ready(running, file, wish.asOf);
    return await desk.write(wish, to, report);
  } finally {
    if (thread === running) useBatch.setState({ progress: null });
  }
}

export async function measuresOf(code: string): Promise<readonly MeasureView[]> {
  return (await threadInHand().desk()).area(code);
}

export async function workbook(words: BookWords): Promise<Uint8Array<ArrayBuffer>> {
  return (await threadInHand().desk()).workbook(words);
}

/** The street of a line as a plan to edit; null where the line holds no community. */
export function planOfLine(line: number): Promise<Draft | null> {
  return planBy((desk, wish) => desk.find(wish, line));
}

/** All communities of a place as a plan of that place. */
export function planOfArea(code: string): Promise<Draft | null> {
  return planBy((desk, wish) => desk.findArea(wish, code));
}

type Finder = Pick<Desk, 'find' | 'findArea'> | Pick<Remote<Desk>, 'find' | 'findArea'>;

async function planBy(
  find: (desk: Finder, wish: BatchWish) => Promise<PlanData | null>,
): Promise<Draft | null> {
  const { file, wish } = useBatch.getState();
  if (file === null || wish === null) return null;
  const { desk } = await ready(threadInHand(), file, wish.asOf);
  const data = await find(desk, wish);
  const read = data && readPlanValue(data, (await allRules()).withOwnPacks);
  return read?.ok === true ? { ...draftOf(read.value.plan), edition: EDITION } : null;
}

/** A thread that was started anew has to be told the rules, and which file it is about. */
async function ready(running: BatchThread, file: File, asOf: string) {
  const [desk, { rulebook }] = await Promise.all([running.desk(), allRules()]);
  await desk.begin(rulebook);
  return { desk, looked: await desk.look(file, asOf) };
}
