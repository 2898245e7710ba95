// The register of readings: what can be read otherwise, with its switch and what it would change, and what was decided once.
import { useMemo } from 'react';
import type { Assessment } from '../../../core/assessment/assess.ts';
import { choicesHere } from '../../../core/assessment/comparison/choices-here.ts';
import { openQuestions, type OpenQuestion } from '../../../core/catalogue/reading-register.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { useRulebook } from '../../../state/rulebook/rulebook-context.ts';
import { PageTitle } from '../page-title.tsx';
import page from '../rulebook.module.css';
import { DecidedList } from './decided-list.tsx';
import { OpenQuestionCard } from './open-question.tsx';

export function ReadingsPage() {
  const { t } = useWords();
  const { rulebook, assessment } = useRulebook();
  const questions = useMemo(() => openQuestions(rulebook), [rulebook]);
  const [here, elsewhere] = useMemo(() => apart(questions, assessment), [questions, assessment]);
  return (
    <>
      <PageTitle>{t('rulebook.nav.readings')}</PageTitle>
      <p className={page['why']}>{t('rulebook.readings.why')}</p>
      <section className={page['section']}>
        <h3>{t('rulebook.readings.open', { count: questions.length })}</h3>
        <h4>{t('rulebook.readings.openHere', { count: here.length })}</h4>
        {here.length === 0 && <p className={page['why']}>{t('rulebook.readings.noneHere')}</p>}
        {[
          ...here.map(cardOf),
          <h4 key="elsewhere">
            {t('rulebook.readings.openElsewhere', { count: elsewhere.length })}
          </h4>,
          ...elsewhere.map(cardOf),
        ]}
      </section>
      <DecidedList />
    </>
  );
}

/** Questions of provisions that the plan in hand has to do with, and all others. */
function apart(questions: readonly OpenQuestion[], assessment: Assessment | null) {
  const acting = new Set(assessment === null ? [] : choicesHere(assessment).map(({ id }) => id));
  const isHere = ({ group }: OpenQuestion) => acting.has(group.id);
  return [questions.filter(isHere), questions.filter((one) => !isHere(one))] as const;
}

/** All in one list, so that a card stays the same one when the plan in hand has been worked out. */
const cardOf = (question: OpenQuestion) => (
  <OpenQuestionCard key={question.group.id} question={question} />
);
