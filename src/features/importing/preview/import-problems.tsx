// Every problem of the table by row and column, with its reason and a field to put it right.
import { useState } from 'react';
import { useWords } from '../../../i18n/i18n.ts';
import type { ImportRow } from '../../../io/register/read-register.ts';
import type { Waiting } from '../../../state/register/take-rows.ts';
import { ProblemLine, type Found } from './problem-line.tsx';
import type { Import } from '../use-import.ts';
import styles from '../import.module.css';
import asks from './import-asks.module.css';

interface Props {
  readonly work: Import;
  readonly rows: readonly ImportRow[];
  /** Rows that are good by themselves but cannot be placed. */
  readonly waiting: readonly Waiting[];
}

const STEP = 100;

export function ImportProblems({ work, rows, waiting }: Props) {
  const { t } = useWords();
  const [shown, setShown] = useState(STEP);
  const problems = problemsOf(work, rows, waiting);
  const left = problems.length - shown;
  if (problems.length === 0) return null;
  return (
    <section>
      <h3>{t('register.import.problems', { count: problems.length })}</h3>
      <p className={styles['why']}>{t('register.import.problemHelp')}</p>
      <div className={styles['scroll']}>
        <table className={`${styles['table'] ?? ''} ${asks['stacked'] ?? ''}`}>
          <Heads />
          <tbody>
            {problems.slice(0, shown).map(({ row, problem }) => (
              <ProblemLine
                key={`${row.row},${problem.column} ${problem.code}`}
                work={work}
                row={row}
                problem={problem}
              />
            ))}
          </tbody>
        </table>
      </div>
      {left > 0 && (
        <button
          type="button"
          className="button quiet"
          onClick={() => setShown(shown + Math.max(STEP, shown))}
        >
          {t('register.import.moreProblems', { count: left })}
        </button>
      )}
    </section>
  );
}

const HEADS = ['cell', 'name', 'column', 'value', 'problem'] as const;

function Heads() {
  const { t } = useWords();
  const heads = HEADS.map((head) => (
    <th key={head} scope="col">
      {t(`register.import.${head}`)}
    </th>
  ));
  return (
    <thead>
      <tr>{heads}</tr>
    </thead>
  );
}

function problemsOf(
  { match }: Import,
  rows: readonly ImportRow[],
  waiting: readonly Waiting[],
): Found[] {
  const columnOf = (id: string) => match?.columns.findIndex(({ target }) => target === id) ?? -1;
  const unplaced = new Map(waiting.map((one) => [one.row, one]));
  return rows.flatMap((row) => {
    const found = row.problems.map((problem) => ({ row, problem }));
    const wait = unplaced.get(row.row);
    if (wait === undefined) return found;
    const { code, values } = wait;
    const column = columnOf(code === 'id-of-another' ? 'id' : 'name');
    return [...found, { row, problem: { column, code, values } }];
  });
}
