// What stands today, to be typed where it is judged; figures that follow from others are shown as they are.
import type { Outcome } from '../../../core/assessment/verdict/outcome.ts';
import { formatDecimal } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { unitName } from '../../../i18n/place-name.ts';
import { partsText } from '../../../sheets/words/parts-text.ts';
import { DraftInput } from '../marks/draft-input.tsx';
import { useSteady } from '../marks/loaded.ts';
import { unitText } from '../marks/requirement-text.ts';
import { useVerdictSentence } from './verdict-sentence.ts';
import styles from './rows.module.css';

interface Props {
  readonly outcome: Outcome;
  readonly label: string;
}

export function Existing({ outcome, label }: Props) {
  const { t } = useWords();
  const { measure, existing } = outcome;
  return (
    <span className={styles['withUnit']}>
      <Figure outcome={outcome} label={label} />
      <span className={styles['unit']}>{unitText(measure.unit, existing, t)}</span>
      <Parts outcome={outcome} />
    </span>
  );
}

/** The sum that the figure is, or that it should be and is not. */
function Parts({ outcome: { parts } }: Pick<Props, 'outcome'>) {
  const { t, language } = useWords();
  if (parts === null || parts.use === 'agrees') return null;
  const sum = partsText(parts, language);
  return (
    <span className={styles['entered']}>
      {parts.use === 'taken' ? t('results.parts', { sum }) : t('results.partsDiffer', { sum })}
    </span>
  );
}

function Figure({ outcome, label }: Props) {
  const words = useWords();
  const { t, language } = words;
  const { pathOf } = useSteady();
  const sentence = useVerdictSentence();
  const { measure, unit, existing } = outcome;
  if (measure.existingFrom !== undefined)
    return existing === null ? null : formatDecimal(existing, language);
  const derived =
    existing !== null && !unit.existing.has(measure.id)
      ? formatDecimal(existing, language)
      : t('results.fillIn');
  return (
    <DraftInput
      isOfResults
      path={[...pathOf(unit), 'existing', measure.id]}
      label={t('results.existingOf', { measure: label, name: unitName(unit, words) })}
      placeholder={derived}
      described={sentence(outcome)}
    />
  );
}
