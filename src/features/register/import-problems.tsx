// Every problem of the table by row and column, with its reason and a field to put it right.
import { useState } from 'react';
import { problemSentence } from '../../i18n/problems.ts';
import { useWords } from '../../i18n/i18n.ts';
import { registerZh } from '../../i18n/register.zh.ts';
import type { ImportProblem, ImportRow } from '../../io/read-register.ts';
import type { Import } from './use-import.ts';
import styles from './import.module.css';

interface Props {
  readonly work: Import;
  readonly rows: readonly ImportRow[];
  readonly ambiguous: readonly number[];
}

const SHOWN = 100;
type Reason = keyof typeof registerZh.reasons;
const isReason = (code: string): code is Reason => Object.hasOwn(registerZh.reasons, code);

export function ImportProblems({ work, rows, ambiguous }: Props) {
  const { t } = useWords();
  const unclear = new Set(ambiguous);
  const named = work.match?.columns.findIndex(({ target }) => target === 'name') ?? 0;
  const problems = rows.flatMap((row) => [
    ...row.problems.map((problem) => ({ row, problem })),
    ...(unclear.has(row.row)
      ? [{ row, problem: { column: named, code: 'ambiguous-name', values: {} } }]
      : []),
  ]);
  if (problems.length === 0) return null;
  return (
    <section>
      <h3>{t('register.import.problems', { count: problems.length })}</h3>
      <p className={styles['why']}>{t('register.import.problemHelp')}</p>
      <div className={styles['scroll']}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col" className="number">
                {t('register.import.row')}
              </th>
              <th scope="col">{t('register.import.name')}</th>
              <th scope="col">{t('register.import.column')}</th>
              <th scope="col">{t('register.import.value')}</th>
              <th scope="col">{t('register.import.problem')}</th>
            </tr>
          </thead>
          <tbody>
            {problems.slice(0, SHOWN).map(({ row, problem }) => (
              <Line
                key={`${row.row},${problem.column} ${problem.code}`}
                work={work}
                row={row}
                problem={problem}
              />
            ))}
          </tbody>
        </table>
      </div>
      {problems.length > SHOWN && (
        <p>{t('register.import.more', { count: problems.length - SHOWN })}</p>
      )}
    </section>
  );
}

interface LineProps {
  readonly work: Import;
  readonly row: ImportRow;
  readonly problem: ImportProblem;
}

function Line({ work, row, problem }: LineProps) {
  const { t, language } = useWords();
  const { code, values, column } = problem;
  const cell = `${row.row},${column}`;
  const stated = values['text'] ?? (column >= 0 && code !== 'no-name' ? row.name : '');
  const [typed, setTyped] = useState(work.corrections[cell] ?? stated);
  const header = work.match?.columns[column]?.header ?? '';
  const reason = isReason(code)
    ? t(`register.reasons.${code}`, { row: values['row'] ?? '', text: values['text'] ?? '' })
    : problemSentence({ path: '', code, values }, language);
  const save = () => {
    if (typed !== (work.corrections[cell] ?? stated)) work.correct(cell, typed);
  };
  return (
    <tr>
      <td className="number">{row.row + 1}</td>
      <th scope="row">{[row.street, row.name].filter((text) => text !== '').join(' ')}</th>
      <td>{header}</td>
      <td>
        <input
          className="input"
          aria-label={`${row.row + 1} ${header}`}
          aria-invalid="true"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={save}
          onKeyDown={(event) => {
            if (event.key === 'Enter') save();
          }}
        />
      </td>
      <td>{reason}</td>
    </tr>
  );
}
