// The same plan of another size: totals typed in place, each community keeping its share.
import { useId } from 'react';
import type { Assessment } from '../../../core/assessment/assess.ts';
import { SIZED, totalIn, type Sized } from '../../../core/assessment/comparison/totals-typed.ts';
import { formatDecimal } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { problemSentence } from '../../../i18n/problems.ts';
import { useCompare, type SizesChosen } from '../compare-store.ts';
import { readTotal } from '../sizes-typed.ts';
import styles from '../compare.module.css';
import { ColumnCards } from './column-cards.tsx';
import cards from './editors.module.css';

export function SizesEditor({ assessment }: { readonly assessment: Assessment }) {
  const { sizes, choose } = useCompare();
  return (
    <ColumnCards<SizesChosen>
      chosen={sizes}
      blank={{}}
      onChange={(changed) => choose({ sizes: changed })}
      edit={(one, change, name) => (
        <div className={cards['totals']}>
          {SIZED.map((figure) => (
            <TotalField
              key={figure}
              name={name}
              figure={figure}
              assessment={assessment}
              value={one[figure] ?? ''}
              onChange={(text) => change({ ...one, [figure]: text })}
            />
          ))}
        </div>
      )}
    />
  );
}

interface FieldProps {
  readonly name: string;
  readonly figure: Sized;
  readonly assessment: Assessment;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

function TotalField({ name, figure, assessment: { plan }, value, onChange }: FieldProps) {
  const { t, language } = useWords();
  const id = useId();
  const read = readTotal(figure, value);
  const wrong = read !== null && 'code' in read ? read : null;
  const today = totalIn(plan, figure);
  const values: Record<string, string> = wrong?.most === undefined ? {} : { most: wrong.most };
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>
        <span className="hidden">{name} · </span>
        {t(`inputs.${figure}`)}
      </label>
      <input
        id={id}
        className="input number"
        inputMode="decimal"
        value={value}
        aria-invalid={wrong !== null}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
      <span
        id={`${id}-hint`}
        className={wrong === null ? styles['note'] : styles['wrong']}
        role={wrong === null ? undefined : 'alert'}
      >
        {wrong !== null
          ? problemSentence({ path: figure, code: wrong.code, values }, language)
          : today === null
            ? t('compare.sizes.unknown')
            : t('compare.sizes.today', { value: formatDecimal(today, language) })}
      </span>
    </div>
  );
}
