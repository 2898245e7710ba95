// A sum that may stand for a measure, in words: the measure, its parts, and the sum as one writes it.
import type { OfferedSum } from '../../../core/rulebook/assumed-sums.ts';
import type { Rulebook } from '../../../core/rulebook/rulebook.ts';
import { useWords } from '../../../i18n/i18n.ts';

interface SumWords {
  readonly measure: string;
  readonly parts: string;
  readonly sum: string;
}

export function useSumWords({
  measures,
}: Pick<Rulebook, 'measures'>): (sum: OfferedSum) => SumWords {
  const { t, say } = useWords();
  return ({ measure, parts }) => {
    const labels = parts.flatMap((id) => {
      const label = measures.get(id)?.label;
      return label === undefined ? [] : [say(label)];
    });
    return {
      measure: say(measure.label),
      parts: labels.join(t('register.import.between')),
      sum: labels.join('＋'),
    };
  };
}
