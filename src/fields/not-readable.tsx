// Why nothing can be computed of a plan that has its place and its dates: what in it this version of the program does not know.
import type { Problem } from '../core/plan/problem.ts';
import { useWords } from '../i18n/i18n.ts';
import { problemSentence } from '../i18n/problems.ts';

const SHOWN = 8;

interface Props {
  readonly problems: ReadonlyMap<string, Problem>;
}

export function NotReadable({ problems }: Props) {
  const { t, language } = useWords();
  const all = [...problems.values()];
  return (
    <div role="alert">
      <p>{t('plan.notReadable')}</p>
      <ul>
        {all.slice(0, SHOWN).map((problem) => (
          <li key={`${problem.path} ${problem.code}`}>
            <code>{problem.path}</code> {problemSentence(problem, language)}
          </li>
        ))}
      </ul>
      {all.length > SHOWN && <p>… {all.length - SHOWN}</p>}
    </div>
  );
}
