// Everything kept, into one file and back; where both hold a plan and differ, the planner decides.
import { useState } from 'react';
import { problemSentence } from '../../i18n/problems.ts';
import { useWords, type Translate } from '../../i18n/i18n.ts';
import {
  allRecords,
  backupText,
  bringIn,
  readBackup,
  sortOut,
  type Sorted,
} from '../../state/keeping/backup.ts';
import { saveTextFile } from '../../state/files/plan-files.ts';
import { keptPlans } from '../../state/keeping/plan-session.ts';
import { today } from '../../state/today.ts';
import { FileButton } from '../../ui/file-button.tsx';
import type { Tell } from './said.ts';
import styles from './plans.module.css';
import { bringInPapers, papersHere } from './backup-papers.ts';
import { useTrying } from './use-trying.ts';

type Waiting = Sorted & { readonly lost: readonly string[]; readonly papers: number };

export function BackupActions({ tell }: { readonly tell: Tell }) {
  const { t } = useWords();
  const { waiting, take, settle } = useRestore(tell);
  return (
    <>
      <FileButton
        label={t('kept.plans.restore')}
        accept=".json,application/json"
        onFile={(file) => void take(file)}
      />
      <BackUp tell={tell} />
      {waiting !== null && <Differing waiting={waiting} onChoose={(how) => void settle(how)} />}
    </>
  );
}

function BackUp({ tell }: { readonly tell: Tell }) {
  const { t } = useWords();
  const trying = useTrying(tell);
  const backUp = async () => {
    const unread = (await keptPlans()).filter(({ kind }) => kind !== 'plan').length;
    const records = await allRecords();
    const papers = await papersHere();
    saveTextFile(backupText(records, papers), `plans-${today()}`);
    const also = unread === 0 ? '' : t('kept.plans.backedUpAlso', { count: unread });
    const own = papers.length === 0 ? '' : t('kept.plans.withPapers', { count: papers.length });
    tell({ text: `${t('kept.plans.backedUp', { count: records.length })} ${also}${own}` });
  };
  return (
    <button type="button" className="button quiet" onClick={() => void trying(backUp)}>
      {t('kept.plans.backup')}
    </button>
  );
}

type How = 'beside' | 'replace' | 'skip';

function useRestore(tell: Tell) {
  const { t, language } = useWords();
  const trying = useTrying(tell);
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const bring = async (sorted: Waiting, how: How) => {
    setWaiting(null);
    const settled = how === 'skip' ? [] : sorted.differing;
    const failed = [
      ...(await bringIn(sorted.fresh, 'add')),
      ...(how === 'skip' ? [] : await bringIn(settled, how)),
    ];
    const restored = sorted.fresh.length + settled.length - failed.length;
    const kept = sorted.differing.length - settled.length;
    tell({ text: restoredText(t, language, { ...sorted, restored, kept, failed }) });
  };
  const take = async (file: File) => {
    const bytes = await file.arrayBuffer().catch(() => null);
    if (bytes === null) return tell({ text: t('plan.notOpened') });
    const read = readBackup(new Uint8Array(bytes));
    if (!read.ok) {
      const why = read.problem === null ? '' : problemSentence(read.problem, language);
      return tell({ text: t(`kept.plans.${read.why}`, { why }) });
    }
    await trying(async () => {
      const papers = await bringInPapers(read.papers);
      const sorted = { ...(await sortOut(read.plans)), lost: read.lost, papers };
      if (sorted.differing.length > 0) setWaiting(sorted);
      else await bring(sorted, 'skip');
    });
  };
  const settle = async (how: How) => waiting !== null && bring(waiting, how);
  return { waiting, take, settle };
}

type Restored = Waiting & {
  readonly restored: number;
  readonly kept: number;
  readonly failed: readonly string[];
};

function restoredText(t: Translate, language: 'zh' | 'en', told: Restored): string {
  const { restored, same, kept, lost, failed, papers } = told;
  const [between, after] = language === 'zh' ? ['、', ''] : [', ', ' '];
  const named = (list: readonly string[]) => ({ count: list.length, names: list.join(between) });
  return [
    t('kept.plans.restored', { count: restored }),
    papers > 0 && t('kept.plans.withPapers', { count: papers }),
    same.length > 0 && t('kept.plans.restoredSame', { count: same.length }),
    kept > 0 && t('kept.plans.restoredKept', { count: kept }),
    lost.length > 0 && t('kept.plans.notRestored', named(lost)),
    failed.length > 0 && t('kept.plans.notStored', named(failed)),
  ]
    .filter(Boolean)
    .join(after);
}

interface DifferingProps {
  readonly waiting: Waiting;
  readonly onChoose: (how: How) => void;
}

function Differing({ waiting, onChoose }: DifferingProps) {
  const { t } = useWords();
  const choices = [
    ['beside', t('kept.plans.differBoth')],
    ['replace', t('kept.plans.differReplace')],
    ['skip', t('kept.plans.differSkip')],
  ] as const;
  return (
    <div role="alert" className={styles['question']}>
      <p>{t('kept.plans.differAsk', { count: waiting.differing.length })}</p>
      <ul>
        {waiting.differing.map(({ id, draft }) => (
          <li key={id}>{draft.name || t('kept.plans.unnamed')}</li>
        ))}
      </ul>
      <div className={styles['actions']}>
        {choices.map(([how, label]) => (
          <button key={how} type="button" className="button quiet" onClick={() => onChoose(how)}>
            {label}
          </button>
        ))}
      </div>
    </div>
  );
}
