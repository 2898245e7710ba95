// Why a file was not opened: every problem with its place in the file.
import type { Problem } from '../core/plan/problem.ts';
import { useWords } from '../i18n/i18n.ts';
import { problemSentence } from '../i18n/problems.ts';
import type { Draft } from '../state/draft/draft.ts';
import styles from './header.module.css';

export interface Refused {
  readonly file: string;
  readonly problems: readonly Problem[];
  readonly asTyped: Draft | null;
}

const SHOWN = 12;

export function Refusal({
  refused,
  onClose,
  onTake,
  language,
}: {
  readonly refused: Refused;
  readonly onClose: () => void;
  readonly onTake: (draft: Draft) => void;
  readonly language: 'zh' | 'en';
}) {
  const { t } = useWords();
  const { asTyped } = refused;
  return (
    <div className={styles['refusal']} role="alert">
      <p>{t('plan.openProblems', { file: refused.file })}</p>
      <ul>
        {refused.problems.slice(0, SHOWN).map((problem) => (
          <li key={`${problem.path} ${problem.code}`}>
            {problem.path !== '' && <code>{problem.path}</code>}{' '}
            {problemSentence(problem, language)}
          </li>
        ))}
      </ul>
      {refused.problems.length > SHOWN && <p>… {refused.problems.length - SHOWN}</p>}
      {asTyped !== null && (
        <>
          <p>{t('plan.asTypedWhy')}</p>
          <button type="button" className="button" onClick={() => onTake(asTyped)}>
            {t('plan.asTyped')}
          </button>{' '}
        </>
      )}
      <button type="button" className="button quiet" onClick={onClose}>
        {t('plan.close')}
      </button>
    </div>
  );
}
