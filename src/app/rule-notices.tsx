// What differs from how the plan in hand was worked out before: other readings, other papers; fetched where something may be told.
import { Suspense, useRef } from 'react';
import { lazyPart } from '../fields/lazy-part.tsx';
import { isOlder } from '../state/draft/edition.ts';
import type { Moment } from '../state/assessed/moment.ts';
import { useFoot } from '../ui/use-foot.ts';
import styles from './rule-notices.module.css';
import { spoken } from './spoken.ts';

const ChangedRules = lazyPart(async () => {
  const { ChangedRules: changed } = await spoken(
    import('../features/kept-plans/changed-rules.tsx'),
  );
  return changed;
});
const PapersSince = lazyPart(async () => {
  const { PapersSince: since } = await spoken(import('../features/kept-plans/papers-since.tsx'));
  return since;
});
const NewerPacks = lazyPart(async () => {
  const { NewerPacks: newer } = await spoken(import('../features/kept-plans/newer-packs.tsx'));
  return newer;
});

/**
 * Papers are compared once all of them are there, so what is told comes late: below the page, where it moves nothing that
 * somebody is about to press.
 */
export function RuleNotices({ moment }: { readonly moment: Moment }) {
  const foot = useRef<HTMLDivElement>(null);
  useFoot(foot);
  return (
    <div ref={foot} className={styles['notices']}>
      <Suspense fallback={null}>
        {isOlder(moment.draft) && <ChangedRules moment={moment} />}
        {moment.rules.place === null && <PapersSince moment={moment} />}
        {moment.draft.ownPacks.length > 0 && <NewerPacks moment={moment} />}
      </Suspense>
    </div>
  );
}
