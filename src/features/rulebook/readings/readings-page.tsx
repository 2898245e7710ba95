// The register of readings: what can be read otherwise, with its switch and what it would change, and what was decided once.
import { useMemo } from 'react';
import { openQuestions } from '../../../core/catalogue/reading-register.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { useRulebook } from '../../../state/rulebook/rulebook-context.ts';
import { PageTitle } from '../page-title.tsx';
import page from '../rulebook.module.css';
import { DecidedList } from './decided-list.tsx';
import { OpenQuestionCard } from './open-question.tsx';

export function ReadingsPage() {
  const { t } = useWords();
  const { rulebook } = useRulebook();
  const questions = useMemo(() => openQuestions(rulebook), [rulebook]);
  return (
    <>
      <PageTitle>{t('rulebook.nav.readings')}</PageTitle>
      <p className={page['why']}>{t('rulebook.readings.why')}</p>
      <section className={page['section']}>
        <h3>{t('rulebook.readings.open', { count: questions.length })}</h3>
        {questions.map((question) => (
          <OpenQuestionCard key={question.group.id} question={question} />
        ))}
      </section>
      <DecidedList />
    </>
  );
}
