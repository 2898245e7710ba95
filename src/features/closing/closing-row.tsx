// One gap and how it will be closed.
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import { useWords } from '../../i18n/i18n.ts';
import type { DraftPath } from '../../state/draft/draft-path.ts';
import { useAmount } from '../../i18n/amount.ts';
import { DraftField } from '../../fields/draft-field.tsx';
import { useFullName } from '../../fields/full-name.ts';
import { useRegister } from '../../state/assessed/register-context.ts';

export const CLOSING_FIELDS = ['way', 'deadline', 'unit', 'note'] as const;
export type ClosingField = (typeof CLOSING_FIELDS)[number];
export const WAYS_LIST = 'closing-ways';

interface Props {
  readonly outcome: Outcome;
  readonly path: DraftPath;
  readonly picked: boolean;
  readonly onPick: (on: boolean) => void;
}

export function ClosingRow({ outcome: { unit, measure, levels }, path, picked, onPick }: Props) {
  const { t, say } = useWords();
  const { yardstick } = useRegister();
  const amount = useAmount();
  const name = useFullName()(unit);
  const label = say(measure.label);
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          aria-label={t('register.costs.select', { name, measure: label })}
          checked={picked}
          onChange={(event) => onPick(event.target.checked)}
        />
      </td>
      <th scope="row">{name}</th>
      <td>{label}</td>
      <td className="number">{amount(levels[yardstick].gap, measure.unit)}</td>
      {CLOSING_FIELDS.map((field) => (
        <td key={field}>
          <DraftField
            path={[...path, field]}
            label={`${name} ${label} ${t(`register.costs.${field}`)}`}
            {...hintsOf(field, t('register.costs.datePlaceholder'))}
          />
        </td>
      ))}
    </tr>
  );
}

interface Hints {
  readonly type: 'date' | 'text';
  readonly placeholder?: string;
  readonly list?: string;
}

/** What kind of text a field takes, and what it offers. */
export function hintsOf(field: ClosingField, date: string): Hints {
  if (field === 'deadline') return { type: 'date', placeholder: date };
  return field === 'way' ? { type: 'text', list: WAYS_LIST } : { type: 'text' };
}
