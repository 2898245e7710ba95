// A question that can be answered otherwise: its choices with the provisions each switches on, an example of each, and the switch.
import type { ChoiceOfGroup, OpenQuestion } from '../../../core/catalogue/reading-register.ts';
import { SourceLink } from '../../../fields/source-link.tsx';
import { useWords } from '../../../i18n/i18n.ts';
import { appliesTexts } from '../../../sheets/words/applies-text.ts';
import { standardText } from '../../../sheets/words/standard-text.ts';
import { usePlanStore } from '../../../state/keeping/plan-store.ts';
import { useRulebook } from '../../../state/rulebook/rulebook-context.ts';
import { Segmented } from '../../../ui/segmented.tsx';
import { ExampleLine } from '../papers/example-lines.tsx';
import page from '../rulebook.module.css';
import styles from './readings.module.css';
import { SwitchedResults } from './switched-results.tsx';

interface Props {
  readonly question: OpenQuestion;
}

export function OpenQuestionCard({ question }: Props) {
  const { t, say } = useWords();
  const { group, choices } = question;
  return (
    <article className={styles['question']} aria-labelledby={`reading-${group.id}`}>
      <h5 id={`reading-${group.id}`}>{say(group.label)}</h5>
      <p className={page['cite']}>
        {t(group.offers === 'ways' ? 'rulebook.readings.ways' : 'rulebook.readings.ours')}
      </p>
      <Switch question={question} />
      <div className={styles['choices']}>
        {choices.map((choice) => (
          <Choice key={choice.id} choice={choice} />
        ))}
      </div>
      <SwitchedResults question={question} />
    </article>
  );
}

/** The choice of the plan in hand, at hand here too. */
function Switch({ question: { group, choices } }: Props) {
  const { t, say } = useWords();
  const chosen = usePlanStore(({ draft }) => draft.choices[group.id]);
  const setAt = usePlanStore((state) => state.setAt);
  return (
    <Segmented
      label={t('rulebook.readings.choose')}
      value={chosen ?? group.default ?? ''}
      options={[
        ...(group.default === undefined ? [{ id: '', label: t('rulebook.readings.either') }] : []),
        ...choices.map(({ id, label, isDefault }) => ({
          id,
          label: isDefault ? `${say(label)} (${t('rulebook.readings.isDefault')})` : say(label),
        })),
      ]}
      onChange={(choice) => setAt(['choices', group.id], choice)}
    />
  );
}

/** A question of many papers is told by the first of them. */
const MOST_RULES = 4;

function Choice({ choice: { label, rules } }: { readonly choice: ChoiceOfGroup }) {
  const words = useWords();
  const { t, say } = words;
  const { rulebook, examples } = useRulebook();
  return (
    <div>
      <h6>{say(label)}</h6>
      <ul className={styles['rules']}>
        {rules.slice(0, MOST_RULES).map(({ document, provision }) => {
          const applies = appliesTexts(provision, rulebook, words);
          const [example] = examples?.(provision) ?? [];
          return (
            <li key={provision.id}>
              <SourceLink document={document} section={provision.section} />{' '}
              {standardText(provision, rulebook, words)}
              {applies.length > 0 && ` · ${applies.join(t('results.and'))}`}
              {example !== undefined && (
                <div className={page['cite']}>
                  {t('rulebook.readings.example')}{' '}
                  <ExampleLine provision={provision} example={example} />
                </div>
              )}
            </li>
          );
        })}
        {rules.length > MOST_RULES && (
          <li>{t('rulebook.readings.rest', { count: rules.length - MOST_RULES })}</li>
        )}
      </ul>
    </div>
  );
}
