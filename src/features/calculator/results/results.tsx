// What the place requires: groups of rows, worst first, with the yardstick above and the silences below.
import { Suspense, useMemo } from 'react';
import { YARDSTICKS, type Yardstick } from '../../../core/assessment/requirement/requirement.ts';
import { placeChain } from '../../../core/plan/place.ts';
import { takesPart } from '../../../core/rulebook/rulebook.ts';
import { lazyDialog, lazyPart } from '../../../fields/lazy-part.tsx';
import { speakOfPages, useWords } from '../../../i18n/i18n.ts';
import { scheduleOf, type ScheduleGroup } from '../../../sheets/frame/outcome-rows.ts';
import { lacksPlaceOrDates } from '../../../state/draft/lacks.ts';
import { useSettings } from '../../../state/settings-store.ts';
import { Segmented } from '../../../ui/segmented.tsx';
import { useRested } from '../../../ui/use-rested.ts';
import type { Explained } from '../explanation/explanation.tsx';
import { FillLater } from './planned/fill-later.tsx';
import { GroupTable } from './group-table.tsx';
import { useCalculator, useSteady } from '../marks/loaded.ts';
import { useExplained } from '../marks/use-explained.ts';
import { LapsedChoice } from './lapsed-choice.tsx';
import { Summary } from './summary.tsx';
import { WaitingInputs } from './waiting-inputs.tsx';
import styles from './results.module.css';

/** Its words come with it: the first screen does without them. */
const Explanation = lazyDialog(() =>
  speakOfPages().then(async () => (await import('../explanation/explanation.tsx')).Explanation),
);
const HINTS = {
  must: 'results.mustWhy',
  should: 'results.shouldWhy',
  aim: 'results.aimWhy',
} as const;

export function Results() {
  const { assessment, yardstick } = useCalculator();
  const { stocks } = useSteady();
  const [explained, setExplained, close] = useExplained();
  const groups = useMemo(
    () => (assessment === null ? [] : scheduleOf(assessment, yardstick, !stocks.existing)),
    [assessment, yardstick, stocks],
  );
  return (
    <section
      className={styles['results']}
      id="results"
      tabIndex={-1}
      aria-labelledby="results-heading"
    >
      <Head />
      {assessment === null ? <Nothing /> : <Groups groups={groups} onExplain={setExplained} />}
      {explained !== null && (
        <Suspense>
          <Explanation explained={explained} onClose={close} />
        </Suspense>
      )}
    </section>
  );
}

interface GroupsProps {
  readonly groups: readonly ScheduleGroup[];
  readonly onExplain: (explained: Explained) => void;
}

function Groups({ groups, onExplain }: GroupsProps) {
  return (
    <>
      <Summary groups={groups} />
      <WaitingInputs />
      <FillLater />
      {groups.length === 0 && <NoRules />}
      {groups.map(({ group, rows }) => (
        <GroupTable
          key={group}
          group={group}
          rows={rows}
          open={group !== 'participation' && group !== 'programme'}
          onExplain={onExplain}
        />
      ))}
      <Rest onExplain={onExplain} />
    </>
  );
}

function Head() {
  const { t } = useWords();
  const { yardstick } = useCalculator();
  const setYardstick = useSettings((state) => state.setYardstick);
  return (
    <header className={styles['head']}>
      <h2 id="results-heading">{t('results.heading')}</h2>
      <Segmented<Yardstick>
        label={t('results.yardstick')}
        value={yardstick}
        onChange={setYardstick}
        options={YARDSTICKS.map((id) => ({ id, label: t(`results.${id}`), hint: t(HINTS[id]) }))}
      />
      <LapsedChoice />
    </header>
  );
}

/** No paper on the chain is silence, said plainly; a paper that asks nothing here is another thing. */
function NoRules() {
  const { t } = useWords();
  const { assessment, rules } = useCalculator();
  const { packs, places } = rules.rulebook;
  const chain = assessment === null ? [] : placeChain(assessment.plan.place, places);
  const switchedOn = assessment?.plan.packs ?? [];
  const papers = packs.some(({ document }) => takesPart(document, chain, switchedOn));
  return <p className={styles['none']}>{t(papers ? 'results.noneYet' : 'results.silentPlace')}</p>;
}

const Folded = lazyPart(async () => (await import('./folded.tsx')).Folded);

/** What is not required stands below everything else, and comes after it. */
function Rest({ onExplain }: { readonly onExplain: (explained: Explained) => void }) {
  if (!useRested()) return null;
  return (
    <Suspense>
      <Folded onExplain={onExplain} />
    </Suspense>
  );
}

const NotReadable = lazyPart(
  async () => (await import('../../../fields/not-readable.tsx')).NotReadable,
);

function Nothing() {
  const { t } = useWords();
  const { problems, isComputed, draft } = useCalculator();
  if (!isComputed) return <p className={styles['empty']}>{t('moment.computing')}</p>;
  if (problems.size > 0 && !lacksPlaceOrDates(draft, problems))
    return (
      <Suspense>
        <NotReadable problems={problems} />
      </Suspense>
    );
  const dated = [...problems.keys()].some((path) => path === 'asOf' || path === 'horizon');
  return (
    <div className={styles['empty']}>
      <p className={styles['emptyTitle']}>
        {dated ? t('results.notComputed') : t('plan.startHere')}
      </p>
      {!dated && <p>{t('plan.startHint')}</p>}
    </div>
  );
}
