// The top of the page: the plan's file actions on one side, language and appearance on the other.
import { useRef, useState } from 'react';
import { Link } from 'wouter';
import { useStore } from 'zustand';
import { blankNames, useWords } from '../i18n/i18n.ts';
import type { Draft } from '../state/draft.ts';
import { loadRules } from '../state/lazy-rules.ts';
import { openPlanFile, savePlanFile } from '../state/plan-files.ts';
import { startOrFind, startPlan } from '../state/plan-session.ts';
import { timeTravel, usePlanStore } from '../state/plan-store.ts';
import { blankPlan, SAMPLES } from '../state/samples.ts';
import { today } from '../state/today.ts';
import styles from './header.module.css';
import { Preferences } from './preferences.tsx';
import { Refusal, type Refused } from './refusal.tsx';

export function Header() {
  const { t, language } = useWords();
  const chooser = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const take = (draft: Draft) => {
    setRefused(null);
    startPlan(draft, 'untouched');
  };
  const open = async (file: File | undefined) => {
    if (file === undefined) return;
    const read = await openPlanFile(file, await loadRules(null));
    setRefused(null);
    if (read.ok) await startOrFind(read.value);
    else setRefused({ file: file.name, problems: read.problems });
  };
  return (
    <header className={styles['header']}>
      <h1 className={styles['name']}>{t('app.name')}</h1>
      <Pages />
      <div className={styles['actions']} role="group" aria-label={t('plan.actions')}>
        <button
          type="button"
          className="button quiet"
          onClick={() => take(blankPlan(today(), blankNames))}
        >
          {t('plan.new')}
        </button>
        <select
          className={styles['samples']}
          aria-label={t('plan.samples')}
          value=""
          onChange={(event) =>
            SAMPLES.filter((one) => one.id === event.target.value).forEach((one) =>
              take(one.make(language)),
            )
          }
        >
          <option value="">{t('plan.samples')}</option>
          {SAMPLES.map(({ id, label }) => (
            <option key={id} value={id}>
              {label[language]}
            </option>
          ))}
        </select>
        <button type="button" className="button quiet" onClick={() => chooser.current?.click()}>
          {t('plan.open')}
        </button>
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label={t('plan.open')}
          onChange={(event) => {
            void open(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
        <button
          type="button"
          className="button quiet"
          onClick={() => savePlanFile(usePlanStore.getState().draft, t('plan.unnamed'))}
        >
          {t('plan.export')}
        </button>
        <History />
      </div>
      <Preferences />
      {refused !== null && (
        <Refusal refused={refused} onClose={() => setRefused(null)} language={language} />
      )}
    </header>
  );
}

/** The screens of the app. */
function Pages() {
  const { t } = useWords();
  return (
    <nav className={styles['pages']} aria-label={t('app.pages')}>
      {PAGES.map(([path, key]) => (
        <Link key={path} href={path} className={(active) => (active ? (styles['here'] ?? '') : '')}>
          {t(`app.${key}`)}
        </Link>
      ))}
    </nav>
  );
}

const PAGES = [
  ['/', 'calculator'],
  ['/register', 'register'],
  ['/sheet', 'sheet'],
] as const;

function History() {
  const { t } = useWords();
  const past = useStore(usePlanStore.temporal, (state) => state.pastStates.length);
  const future = useStore(usePlanStore.temporal, (state) => state.futureStates.length);
  return (
    <>
      <button
        type="button"
        className="button quiet"
        disabled={past === 0}
        onClick={() => timeTravel('undo')}
      >
        {t('plan.undo')}
      </button>
      <button
        type="button"
        className="button quiet"
        disabled={future === 0}
        onClick={() => timeTravel('redo')}
      >
        {t('plan.redo')}
      </button>
    </>
  );
}
