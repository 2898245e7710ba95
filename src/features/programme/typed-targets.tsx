// Targets that no community can be counted for: what stands is typed in, and so is what the target is a share of.
import type { Assessment } from '../../core/assessment/assess.ts';
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import { useWords } from '../../i18n/i18n.ts';
import { unitName } from '../../i18n/place-name.ts';
import { inputName } from '../../sheets/words/naming.ts';
import { verdictOf } from '../../core/assessment/verdict/row-verdict.ts';
import { draftPathOf } from '../../state/draft/unit-path.ts';
import { CellVerdict } from '../../fields/cell-verdict.tsx';
import { DraftField } from '../../fields/draft-field.tsx';
import { useRegister } from '../../state/assessed/register-context.ts';
import { Reason } from '../../fields/links/reason-link.tsx';
import { useRequirement } from '../../fields/required.ts';
import { Heads, ScrollTable } from '../../fields/scroll-table.tsx';
import styles from '../../fields/judged.module.css';

interface Props {
  readonly outcomes: readonly Outcome[];
  readonly assessment: Assessment;
}

export function TypedTargets({ outcomes, assessment }: Props) {
  const { t } = useWords();
  const heads = ['measure', 'required', 'existing', 'verdict'] as const;
  return (
    <section className={styles['section']}>
      <h3>{t('register.goals.other')}</h3>
      <p className={styles['why']}>{t('register.goals.otherWhy')}</p>
      <ScrollTable title={t('register.goals.other')}>
        <Heads words={heads.map((head) => t(`results.${head}`))} figures={[]} />
        <tbody>
          {outcomes.map((outcome) => (
            <Row
              key={`${outcome.unit.at} ${outcome.measure.id}`}
              outcome={outcome}
              assessment={assessment}
            />
          ))}
        </tbody>
      </ScrollTable>
    </section>
  );
}

/** Facts that the requirement waits for; entered here they stand for the whole place. */
function missingFacts({ missing }: Outcome, { rulebook }: Assessment): string[] {
  return [...new Set(missing.map(({ input }) => input))].filter((one) => rulebook.facts.has(one));
}

interface RowProps extends Pick<Props, 'assessment'> {
  readonly outcome: Outcome;
}

function Row({ outcome, assessment }: RowProps) {
  const words = useWords();
  const { t, say } = words;
  const { yardstick } = useRegister();
  const requirement = useRequirement();
  const { unit, measure } = outcome;
  const { plan, rulebook } = assessment;
  const at = unitName(unit, words);
  const label = `${say(measure.label)} · ${at}`;
  const own = draftPathOf(plan, unit);
  const facts = missingFacts(outcome, assessment);
  return (
    <tr data-verdict={verdictOf(outcome, yardstick)}>
      <th scope="row">
        <Reason measure={measure} units={[unit]}>
          {label}
        </Reason>
      </th>
      <td>
        {facts.length === 0
          ? requirement(outcome)
          : facts.map((input) => {
              const name = inputName(input, rulebook, words);
              return (
                <label key={input} className={styles['typedField']}>
                  {t('register.goals.waiting', { inputs: name })}{' '}
                  <DraftField path={[...own, 'facts', input]} label={`${name} · ${at}`} />
                </label>
              );
            })}
      </td>
      <td>
        <DraftField path={[...own, 'existing', measure.id]} label={label} />
      </td>
      <td>
        <CellVerdict outcome={outcome} />
      </td>
    </tr>
  );
}
