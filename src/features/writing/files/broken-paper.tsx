// What is wrong with a pack that came as a file: each problem with its place, and its line where that is known.
import { useState } from 'react';
import { problemSentence } from '../../../i18n/problems.ts';
import { useWords } from '../../../i18n/i18n.ts';
import type { Arrived } from './arrived.ts';

const SHOWN = 20;

interface Props {
  readonly arrived: Extract<Arrived, { readonly kind: 'broken' }>;
  readonly name: string;
}

export function BrokenPaper({ arrived: { problems }, name }: Props) {
  const { t, language } = useWords();
  const [shown, setShown] = useState(SHOWN);
  return (
    <div role="alert">
      <p>{t('writing.files.arrival.broken', { file: name, count: problems.length })}</p>
      <ul>
        {problems.slice(0, shown).map((problem) => (
          <li key={`${problem.path} ${problem.code} ${JSON.stringify(problem.values)}`}>
            {problem.path !== '' && <code>{problem.path}</code>}{' '}
            {problemSentence(problem, language)}
            {problem.line !== null && t('writing.files.arrival.line', { line: problem.line })}
          </li>
        ))}
      </ul>
      {problems.length > shown && (
        <button type="button" className="link" onClick={() => setShown(Infinity)}>
          {t('writing.files.arrival.more', { count: problems.length - shown })}
        </button>
      )}
    </div>
  );
}
