// How a requirement grows with each figure behind it: drawn, where it changes near today's value.
import { Suspense, useMemo } from 'react';
import { staircasesOf } from '../../../core/assessment/outlook/staircase.ts';
import type { Outcome } from '../../../core/assessment/verdict/outcome.ts';
import { compare, type Ratio } from '../../../core/quantity/ratio.ts';
import { lazyPart } from '../../../fields/lazy-part.tsx';
import { formatRatio } from '../../../i18n/format.ts';
import { speakOfPages, useWords } from '../../../i18n/i18n.ts';
import { useInputName } from '../marks/input-names.ts';
import { useCalculator } from '../marks/loaded.ts';
import { unitText } from '../marks/requirement-text.ts';
import { useTurnedWords } from './turned-words.ts';

/** Its words come with it: the first screen does without them. */
const Staircase = lazyPart(async () => {
  const [drawn] = await Promise.all([
    import('../../../fields/drawn/staircase.tsx'),
    speakOfPages(),
  ]);
  return drawn.Staircase;
});

export function Staircases({ outcome }: { readonly outcome: Outcome }) {
  const { t, language } = useWords();
  const calculator = useCalculator();
  const nameOf = useInputName(calculator);
  const { amount, located } = useTurnedWords(outcome);
  const { assessment } = calculator;
  const isShown = useIsAim(outcome);
  const found = useMemo(
    () => (assessment === null || !isShown ? [] : staircasesOf(assessment.evaluator, outcome)),
    [assessment, outcome, isShown],
  );
  const required = (lower: Ratio) =>
    `${formatRatio(lower, 'lower', language)} ${unitText(outcome.measure.unit, lower, t)}`.trim();
  return (
    <Suspense fallback={null}>
      {found.map((one) => (
        <Staircase
          key={`${one.unit.at} ${one.fact}`}
          staircase={one}
          name={located(one, nameOf(one.fact))}
          figure={(at) => Object.values(amount(at, one.fact)).join(' ').trim()}
          required={required}
        />
      ))}
    </Suspense>
  );
}

/** A staircase counts all provisions: it is shown where these ask what the yardstick in use asks. */
function useIsAim({ levels }: Outcome): boolean {
  const { yardstick } = useCalculator();
  const [shown, aim] = [levels[yardstick].lower, levels.aim.lower];
  return shown !== null && aim !== null && compare(shown, aim) === 0;
}
