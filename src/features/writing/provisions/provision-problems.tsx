// What is wrong with a sentence and stands at none of its open fields; sentences that differ are linked by a press.
import type { Problem } from '../../../core/plan/problem.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { problemSentence } from '../../../i18n/problems.ts';
import { textsAt, withValue } from '../../../state/writing/pack-data.ts';
import { isAt, useEdit, useOpenPaper } from '../open-paper.ts';
import { styles } from '../looks/styles.ts';

/** Fields that show their own problems while the form is open. */
const SHOWN = /\]\.(section|statement|measure|least|most|per|base|force|due|examples)\b/;

export function ProvisionProblems({ at }: { readonly at: number }) {
  const { t } = useWords();
  const { problems } = useOpenPaper();
  const own = problems.filter(
    ({ path }) => isAt(path, `provisions[${String(at)}]`) && !SHOWN.test(path),
  );
  if (own.length === 0) return null;
  return (
    <ul className={styles['problems']} aria-label={t('writing.problems.label')}>
      {own.map((problem) => (
        <li key={`${problem.path} ${problem.code} ${JSON.stringify(problem.values)}`}>
          <OneProblem at={at} problem={problem} />
        </li>
      ))}
    </ul>
  );
}

function OneProblem({ at, problem }: { readonly at: number; readonly problem: Problem }) {
  const { t, language } = useWords();
  const edit = useEdit();
  const { document } = useOpenPaper();
  const path = ['provisions', at, 'beside'];
  const other = problem.values['id'] ?? '';
  return (
    <>
      <span className={styles['wrong']}>{problemSentence(problem, language)}</span>
      {problem.code === 'unacknowledged' && (
        <button
          type="button"
          className="button quiet"
          onClick={() => edit((now) => withValue(now, path, [...textsAt(document, path), other]))}
        >
          {t('writing.problems.acknowledge')}
        </button>
      )}
    </>
  );
}
