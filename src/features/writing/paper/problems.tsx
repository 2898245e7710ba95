// Everything that is wrong with the paper, in its order; each leads to the part in which it stands.
import { useState } from 'react';
import { useWords } from '../../../i18n/i18n.ts';
import { problemSentence } from '../../../i18n/problems.ts';
import { stepsOf } from '../../../io/pack/steps.ts';
import { textAt, type Table } from '../../../state/writing/pack-data.ts';
import { useOpenPaper } from '../open-paper.ts';
import { styles } from '../looks/styles.ts';

const SHOWN = 12;

export function Problems({ onGo }: { readonly onGo: (path: string) => void }) {
  const { t, language } = useWords();
  const { problems, document } = useOpenPaper();
  const nameOf = usePlaceNames();
  const [shown, setShown] = useState(SHOWN);
  return (
    <section className={styles['section']} aria-label={t('writing.problems.label')}>
      <h3>{t('writing.problems.label')}</h3>
      <p role="status" className={styles['hint']}>
        {problems.length === 0
          ? t('writing.problems.none')
          : t('writing.problems.count', { count: problems.length })}
      </p>
      {problems.length > 0 && (
        <ul className={styles['problems']}>
          {problems.slice(0, shown).map((problem) => (
            <li key={`${problem.path} ${problem.code} ${JSON.stringify(problem.values)}`}>
              <button type="button" className="link" onClick={() => onGo(problem.path)}>
                {nameOf(problem.path, document)}
              </button>{' '}
              {problemSentence(problem, language)}
            </li>
          ))}
        </ul>
      )}
      {problems.length > shown && (
        <button type="button" className="link" onClick={() => setShown(Infinity)}>
          {t('writing.problems.more', { count: problems.length - shown })}
        </button>
      )}
    </section>
  );
}

/** `Provision 3, figure`: where a path stands, in the words of the form. */
function usePlaceNames(): (path: string, document: Table) => string {
  const { t } = useWords();
  const look = t as (key: string) => string;
  return (path, document) => {
    const [list = '', at] = stepsOf(path);
    if (list === '') return t('writing.problems.whole');
    const said = look(`writing.lists.${String(list)}`);
    const named = said.startsWith('writing.') ? String(list) : said;
    const place = typeof at === 'number' ? `${named} ${String(at + 1)}` : named;
    const section = typeof at === 'number' ? textAt(document, [list, at, 'section']) : '';
    const field = stepsOf(path).slice(typeof at === 'number' ? 2 : 1);
    const words = field.map((one) => look(`writing.fields.${String(one)}`));
    const known = words.find((one) => !one.startsWith('writing.'));
    return [place, section, known ?? ''].filter((one) => one !== '').join(' · ');
  };
}
