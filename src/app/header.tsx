// The top of the page: the screens, the plan's file actions, and language and appearance.
import { Suspense, useState } from 'react';
import { lazyDialog, lazyPart } from '../fields/lazy-part.tsx';
import { useTried } from '../fields/use-tried.tsx';
import { blankNames, useWords } from '../i18n/i18n.ts';
import { part } from '../parts/part.ts';
import { blankPlan } from '../state/draft/blank-plan.ts';
import type { Draft } from '../state/draft/draft.ts';
import { startOrFind, startPlan } from '../state/keeping/plan-session.ts';
import { askForPlan } from '../state/keeping/turns.ts';
import { today } from '../state/today.ts';
import { FileButton } from '../ui/file-button.tsx';
import { Fold } from '../ui/fold.tsx';
import styles from './header.module.css';
import { History } from './history.tsx';
import { Pages } from './pages.tsx';
import { Preferences } from './preferences.tsx';
import type { Refused } from './refusal.tsx';
import { SamplesMenu } from './samples-menu.tsx';
import { spoken } from './spoken.ts';

const PlansDialog = lazyDialog(async () => {
  const { PlansDialog: dialog } = await spoken(import('../features/kept-plans/plans-dialog.tsx'));
  return dialog;
});

const Refusal = lazyPart(async () => (await import('./refusal.tsx')).Refusal);

export function Header() {
  const { t, language } = useWords();
  const [choosing, setChoosing] = useState(false);
  const { refused, setRefused, complaint, begin, ...opening } = useOpening();
  return (
    <>
      <header className={styles['header']}>
        <h1 className={styles['name']}>{t('app.name')}</h1>
        <Pages />
        <Fold label={t('app.menu')} folds="belowDesk" hangs="end">
          <PlanActions
            onTake={begin}
            onSample={opening.beginWith}
            onOpen={opening.open}
            onSave={opening.save}
            onChoose={() => setChoosing(true)}
          />
          <Preferences />
        </Fold>
        {complaint}
        {refused !== null && (
          <Suspense>
            <Refusal
              refused={refused}
              onClose={() => setRefused(null)}
              onTake={(draft) => {
                setRefused(null);
                void startOrFind(draft);
              }}
              language={language}
            />
          </Suspense>
        )}
      </header>
      {choosing && <Plans onClose={() => setChoosing(false)} />}
    </>
  );
}

/** The ways to another plan: a new one, a sample, a file, and what was wrong with the last file. Only who asked last begins one. */
function useOpening() {
  const { t, language } = useWords();
  const [refused, setRefused] = useState<Refused | null>(null);
  const { run, complaint } = useTried(t('plan.notOpened'));
  const begin = (
    draft: Draft,
    isWanted = askForPlan(),
    kind: 'sample' | 'untouched' = 'untouched',
  ) => {
    if (isWanted()) setRefused(null);
    void startPlan(draft, kind, isWanted);
  };
  const beginWith = (sample: string) => {
    const isWanted = askForPlan();
    void run(async () => {
      const { SAMPLES } = await part(() => import('../state/samples/samples.ts'));
      SAMPLES.filter(({ id }) => id === sample).forEach(({ make }) =>
        begin(make(language), isWanted, 'sample'),
      );
    });
  };
  const files = () => part(() => import('./take-file.ts'));
  const open = (file: File) => {
    const isWanted = askForPlan();
    void run(async () => setRefused(await (await files()).takeFile(file, isWanted)));
  };
  const save = () => void run(async () => (await files()).handOver(t('plan.unnamed')));
  return { refused, setRefused, complaint, begin, beginWith, open, save };
}

function Plans({ onClose }: { readonly onClose: () => void }) {
  return (
    <Suspense fallback={null}>
      <PlansDialog onClose={onClose} />
    </Suspense>
  );
}

interface ActionProps {
  readonly onTake: (draft: Draft) => void;
  readonly onSample: (id: string) => void;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  /** Shows the plans that this browser keeps. */
  readonly onChoose: () => void;
}

function PlanActions({ onTake, onSample, onOpen, onSave, onChoose }: ActionProps) {
  const { t } = useWords();
  return (
    <div className={styles['actions']} role="group" aria-label={t('plan.actions')}>
      <button
        type="button"
        className="button quiet"
        onClick={() => onTake(blankPlan(today(), blankNames))}
      >
        {t('plan.new')}
      </button>
      <SamplesMenu onTake={onSample} />
      <button type="button" className="button quiet" onClick={onChoose}>
        {t('plan.mine')}
      </button>
      <FileButton
        label={t('plan.open')}
        accept=".json,.yaml,.yml,application/json"
        onFile={onOpen}
      />
      <button type="button" className="button quiet" onClick={onSave}>
        {t('plan.export')}
      </button>
      <History />
    </div>
  );
}
