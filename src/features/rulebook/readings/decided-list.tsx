// Questions that were decided once for all: what was asked, what was chosen, and the provisions that raise it.
import { useMemo, useState } from 'react';
import type { Assessment } from '../../../core/assessment/assess.ts';
import {
  decidedQuestions,
  type DecidedQuestion,
} from '../../../core/catalogue/reading-register.ts';
import { MoreRows } from '../../../fields/more-rows.tsx';
import { Heads, ScrollTable } from '../../../fields/scroll-table.tsx';
import { SourceLink } from '../../../fields/source-link.tsx';
import { useWords } from '../../../i18n/i18n.ts';
import { useRulebook } from '../../../state/rulebook/rulebook-context.ts';
import page from '../rulebook.module.css';

const PART = 40;
const HEADS = ['question', 'chosen', 'whyNone', 'raisedBy'] as const;

export function DecidedList() {
  const { t } = useWords();
  const { rulebook, assessment } = useRulebook();
  const [most, setMost] = useState(PART);
  const questions = useMemo(() => {
    const acting = actingIn(assessment);
    const isHere = ({ rules }: DecidedQuestion) =>
      rules.some(({ provision }) => acting.has(provision.id));
    const all = decidedQuestions(rulebook).map((question) => ({
      question,
      isHere: isHere(question),
    }));
    return [...all.filter((one) => one.isHere), ...all.filter((one) => !one.isHere)];
  }, [rulebook, assessment]);
  const title = t('rulebook.readings.decided', { count: questions.length });
  return (
    <section className={page['section']}>
      <h3>{title}</h3>
      <p className={page['why']}>{t('rulebook.readings.decidedWhy')}</p>
      <ScrollTable title={title}>
        <Heads words={HEADS.map((one) => t(`rulebook.readings.${one}`))} figures={[]} />
        <tbody>
          {questions.slice(0, most).map(({ question, isHere }) => (
            <Row
              key={`${question.question.zh} ${question.chosen.zh} ${question.sole ?? ''}`}
              question={question}
              isHere={isHere}
            />
          ))}
        </tbody>
      </ScrollTable>
      <MoreRows rest={questions.length - most} onMore={() => setMost(most + PART)} />
    </section>
  );
}

/** The provisions that speak in the plan in hand. */
function actingIn(assessment: Assessment | null): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { considered } of assessment?.outcomes ?? [])
    for (const { rule, fate } of considered)
      if (fate.kind === 'binds' || fate.kind === 'satisfied' || fate.kind === 'pending')
        found.add(rule.provision.id);
  return found;
}

const MOST_RULES = 6;

function Row({
  question: { question, chosen, sole, beside, rules },
  isHere,
}: {
  readonly question: DecidedQuestion;
  readonly isHere: boolean;
}) {
  const { t, say } = useWords();
  return (
    <tr>
      <th scope="row">
        {say(question)}
        {isHere && <div className={page['cite']}>● {t('rulebook.readings.here')}</div>}
        {beside.length > 0 && (
          <div className={page['cite']}>
            {t('rulebook.readings.beside', {
              groups: beside.map(({ label }) => say(label)).join(t('results.and')),
            })}
          </div>
        )}
      </th>
      <td>{say(chosen)}</td>
      <td>{t(`rulebook.readings.sole.${sole ?? 'none'}`)}</td>
      <td>
        {rules.slice(0, MOST_RULES).map(({ document, provision }) => (
          <div key={provision.id}>
            <SourceLink document={document} section={provision.section} />
          </div>
        ))}
        {rules.length > MOST_RULES && (
          <span className={page['cite']}>
            {t('rulebook.readings.rest', { count: rules.length - MOST_RULES })}
          </span>
        )}
      </td>
    </tr>
  );
}
