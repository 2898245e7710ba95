// A field of the correction: a figure, or the reason, with what is wrong with it beside it.
import type { UseFormReturn } from 'react-hook-form';
import { written } from '../../../fields/field-text.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { isFigure } from '../../../state/writing/figures.ts';
import type { Typed } from './typed-correction.ts';
import { styles } from '../looks/styles.ts';

interface Props {
  readonly form: UseFormReturn<Typed>;
  readonly name: 'figure' | 'per' | 'reason';
}

const SOUND = {
  figure: (text: string) => isFigure(written(text, 'figure')),
  per: (text: string) => isFigure(written(text, 'figure')) && /[1-9]/.test(text),
  reason: (text: string) => text.trim() !== '',
} as const;

export function CorrectionField({ form, name }: Props) {
  const { t } = useWords();
  const wrong = form.formState.errors[name] !== undefined;
  const note = `correction-${name}-note`;
  const label = t(`writing.correction.${name}`);
  const isReason = name === 'reason';
  const field = (
    <input
      className={isReason ? 'input' : 'input number'}
      inputMode={isReason ? undefined : 'decimal'}
      autoComplete="off"
      aria-label={isReason ? undefined : label}
      aria-invalid={wrong}
      aria-describedby={wrong ? note : undefined}
      {...form.register(name, { validate: SOUND[name] })}
    />
  );
  const said = wrong && (
    <span id={note} className={styles['wrong']}>
      {t(`writing.correction.wrong.${name}`)}
    </span>
  );
  if (!isReason)
    return (
      <span className={styles['inline']}>
        {field}
        {said}
      </span>
    );
  return (
    <label className={styles['field']}>
      <span>{label}</span>
      {field}
      {said}
    </label>
  );
}
