// Papers of one's own that a plan carries in an older version than this machine keeps: which, and what the newer ones would change.
import type { Assessment } from '../../core/assessment/assess.ts';
import { differencesOf } from '../../core/assessment/comparison/difference.ts';
import type { Pack } from '../../core/rulebook/pack.ts';
import { readPack } from '../../io/pack/pack-file.ts';
import { assessDraftInSteps } from '../assessed/assessed.ts';
import type { Draft } from '../draft/draft.ts';
import { hashOf, idOf, type OwnPack } from '../own-packs/own-pack.ts';
import type { Rules } from '../rules/rules.ts';
import { carriedPaper } from './carried-paper.ts';
import { changedProvisions, reachedBy } from './changed-provisions.ts';
import type { SinceThen } from './since-then.ts';

export interface NewerPack {
  readonly id: string;
  /** The version that the plan carries. */
  readonly carried: OwnPack;
  readonly newest: OwnPack;
}

/** A state of a paper that was never kept as a version is neither older nor newer. */
export function newerPacks(ownPacks: readonly unknown[], kept: readonly OwnPack[]): NewerPack[] {
  return ownPacks.flatMap((data): NewerPack[] => {
    const id = idOf(data);
    const versions = kept.filter((one) => one.id === id);
    if (versions.length < 2) return [];
    const hash = hashOf(data as OwnPack['document']);
    const carried = versions.find((one) => one.hash === hash);
    const newest = versions.reduce((most, one) => (one.version > most.version ? one : most));
    return carried === undefined || carried === newest ? [] : [{ id, carried, newest }];
  });
}

/** The plan with the newer versions in the place of those that it carries. */
export function withNewer(draft: Draft, newer: readonly NewerPack[]): Draft {
  const ownPacks = draft.ownPacks.map(
    (data) => newer.find(({ id }) => id === idOf(data))?.newest.document ?? data,
  );
  return { ...draft, ownPacks };
}

/** With a pause after each place; null where a newer version cannot be used as it stands. */
export function* newerInSteps(
  newer: readonly NewerPack[],
  draft: Draft,
  rules: Rules,
  now: Assessment,
): Generator<void, SinceThen | null> {
  const after = withNewer(draft, newer);
  const fits = rules.withOwnPacks(packsOf(after.ownPacks));
  if (!fits.ok || packsOf(after.ownPacks).length < after.ownPacks.length) return null;
  const papers = (which: 'carried' | 'newest') =>
    packsOf(newer.map((one) => one[which].document)).map(carriedPaper);
  const provisions = changedProvisions(papers('carried'), papers('newest'));
  const { assessment } = yield* assessDraftInSteps(after, rules, null);
  if (assessment === null) return null;
  const results = differencesOf(now, assessment, 'aim').map(({ before, after: then }) => ({
    ...{ before, after: then },
    by: reachedBy([before, then], provisions),
  }));
  return { provisions, results };
}

const packsOf = (data: readonly unknown[]): Pack[] =>
  data.flatMap((one) => {
    const read = readPack(one);
    return read.ok ? [read.value] : [];
  });
