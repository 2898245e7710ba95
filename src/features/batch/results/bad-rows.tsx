// The rows that could not be read, by line and reason: they cost nothing else.
import { useState } from 'react';
import { useWords } from '../../../i18n/i18n.ts';
import { problemSentence } from '../../../i18n/problems.ts';
import { Heads, ScrollTable } from '../../../fields/scroll-table.tsx';
import styles from '../batch.module.css';
import type { BatchView } from '../worker/views.ts';
import { columnNames } from './column-names.ts';
import { MoreOf } from './more-of.tsx';
import { useCount } from './overview.tsx';

const SHOWN = 20;

export function BadRows({ bad: { count, first } }: { readonly bad: BatchView['bad'] }) {
  const { t, language } = useWords();
  const written = useCount();
  const [shown, setShown] = useState(SHOWN);
  const names = columnNames(t);
  if (count === 0) return null;
  const title = t('batch.bad');
  return (
    <section className={styles['section']} aria-label={title}>
      <h3>{title}</h3>
      <p className={styles['note']}>{t('batch.badCount', { number: written(count) })}</p>
      {count > first.length && (
        <p className={styles['note']}>{t('batch.badMore', { number: written(first.length) })}</p>
      )}
      <ScrollTable title={title}>
        <Heads words={[t('batch.line'), t('batch.columnHead'), t('batch.reason')]} figures={[0]} />
        <tbody>
          {first.slice(0, shown).flatMap(({ line, problems }) =>
            problems.map((problem) => (
              <tr key={`${line} ${problem.path} ${problem.code}`}>
                <td className="number">{line}</td>
                <th scope="row">{names[problem.path] ?? problem.path}</th>
                <td>{problemSentence(problem, language)}</td>
              </tr>
            )),
          )}
        </tbody>
      </ScrollTable>
      <MoreOf all={first.length} shown={shown} onMore={() => setShown(shown + SHOWN)} sheet="bad" />
    </section>
  );
}
