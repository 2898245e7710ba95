// What "plan what is required" leaves open, measure by measure, each with the reason.
import { leftToPlanner, type LeftWhy } from '../../../../core/assessment/outlook/still-to-plan.ts';
import type { Outcome } from '../../../../core/assessment/verdict/outcome.ts';
import { useWords } from '../../../../i18n/i18n.ts';
import { useInputName } from '../../marks/input-names.ts';
import { useCalculator } from '../../marks/loaded.ts';
import { requirementText } from '../../marks/requirement-text.ts';
import styles from '../results.module.css';

interface LeftLine {
  readonly label: string;
  readonly why: string;
}

/** Each measure that is left, once for each reason. */
export function useLeft(): ReadonlyMap<string, LeftLine> {
  const { say } = useWords();
  const { assessment, yardstick } = useCalculator();
  const whyText = useWhyText();
  const left = leftToPlanner(assessment?.outcomes ?? [], yardstick);
  return new Map(
    left.map(({ outcome, why }) => [
      `${outcome.measure.id} ${why}`,
      { label: say(outcome.measure.label), why: whyText(outcome, why) },
    ]),
  );
}

export function LeftToPlanner({ lines }: { readonly lines: ReadonlyMap<string, LeftLine> }) {
  const { t } = useWords();
  if (lines.size === 0) return null;
  return (
    <details className={styles['left']}>
      <summary>{t('results.left', { count: lines.size })}</summary>
      <ul>
        {[...lines].map(([key, { label, why }]) => (
          <li key={key}>{t('results.leftOne', { measure: label, why })}</li>
        ))}
      </ul>
    </details>
  );
}

function useWhyText(): (outcome: Outcome, why: LeftWhy) => string {
  const { t, language } = useWords();
  const calculator = useCalculator();
  const nameOf = useInputName(calculator);
  const { yardstick } = calculator;
  return ({ levels }, why) => {
    const level = levels[yardstick];
    if (why === 'pending') {
      const names = new Set(level.missing.map(({ input }) => nameOf(input)));
      return t('results.missing', { inputs: [...names].join(t('results.and')) });
    }
    const value = requirementText(level, t, language) ?? '';
    return t(`results.leftWhy.${why}`, { value });
  };
}
