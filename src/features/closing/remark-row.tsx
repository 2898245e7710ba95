// One shortage: why, what is done, when, and who answers for it.
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import { useWords } from '../../i18n/i18n.ts';
import type { DraftPath } from '../../state/draft/draft-path.ts';
import { useAmount } from '../../i18n/amount.ts';
import { DraftField } from '../../fields/draft-field.tsx';
import { Reason } from '../../fields/links/reason-link.tsx';
import { REMARK_FIELDS, useRemarkHints } from './remark-fields.ts';
import { useFullName } from '../../fields/full-name.ts';
import { useRegister } from '../../state/assessed/register-context.ts';

interface Props {
  readonly outcome: Outcome;
  readonly path: DraftPath;
  /** Where the remark of the row above is kept. */
  readonly above: DraftPath | undefined;
  readonly picked: boolean;
  readonly onPick: (on: boolean) => void;
}

export function RemarkRow({ outcome, path, above, picked, onPick }: Props) {
  const { unit, measure, levels } = outcome;
  const { t, say } = useWords();
  const { yardstick } = useRegister();
  const amount = useAmount();
  const hintsOf = useRemarkHints();
  const name = useFullName()(unit);
  const label = say(measure.label);
  return (
    <tr>
      <td className="no-print">
        <input
          type="checkbox"
          aria-label={t('register.costs.select', { name, measure: label })}
          checked={picked}
          onChange={(event) => onPick(event.target.checked)}
        />
      </td>
      <th scope="row">{name}</th>
      <td>
        <Reason measure={measure} units={[unit]}>
          {label}
        </Reason>
      </td>
      <td className="number" data-head={t('register.costs.short')}>
        {amount(levels[yardstick].gap, measure.unit)}
      </td>
      {REMARK_FIELDS.map((field) => (
        <td key={field} data-field={field} data-head={t(`register.remarks.${field}`)}>
          <DraftField
            path={[...path, field]}
            label={`${name} ${label} ${t(`register.remarks.${field}`)}`}
            above={above && [...above, field]}
            {...hintsOf(field)}
          />
        </td>
      ))}
    </tr>
  );
}
