// One figure of the plan in hand: what the paper asks by itself, to be accepted as it is or as the office computed it.
import type { UseFormReturn } from 'react-hook-form';
import { written } from '../../../fields/field-text.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { unitName } from '../../../i18n/place-name.ts';
import { isFigure } from '../../../state/writing/figures.ts';
import { styles } from '../looks/styles.ts';
import { useAsked } from '../trying/changes.tsx';
import { useOpenPaper } from '../open-paper.ts';
import { useTrial } from '../trying/trial-context.ts';
import { ENDS, keyOf, type End } from './named-places.ts';
import type { Accepted, Figure } from './accepted.ts';

interface Props {
  readonly form: UseFormReturn<Accepted>;
  readonly at: number;
  readonly figure: Figure;
}

export function ProposedRow({ form, at, figure }: Props) {
  const words = useWords();
  const { t, say } = words;
  const { unit, measure } = figure.outcome;
  const place = unitName(unit, words);
  const named = { place, measure: say(measure.label) };
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          aria-label={t('writing.whole.accept', named)}
          {...form.register(`rows.${at}.isAccepted`)}
        />
      </td>
      <td>{place}</td>
      <td>{named.measure}</td>
      {ENDS.map((end) => (
        <td key={end} className="number">
          {figure[end] !== undefined && <Cell {...{ form, at, end, named }} />}
        </td>
      ))}
      <td className="number">
        <InPlan figure={figure} />
      </td>
    </tr>
  );
}

interface CellProps extends Pick<Props, 'form' | 'at'> {
  readonly end: End;
  readonly named: { readonly place: string; readonly measure: string };
}

function Cell({ form, at, end, named }: CellProps) {
  const { t } = useWords();
  const wrong = form.formState.errors.rows?.[at]?.[end] !== undefined;
  const note = `proposed-${at}-${end}`;
  return (
    <>
      <input
        className="input number"
        inputMode="decimal"
        autoComplete="off"
        aria-label={t('writing.whole.cell', { ...named, end: t(`writing.whole.heads.${end}`) })}
        aria-invalid={wrong}
        aria-describedby={wrong ? note : undefined}
        {...form.register(`rows.${at}.${end}`, {
          validate: (text, { rows }) =>
            rows[at]?.isAccepted !== true || isFigure(written(text, 'figure')),
        })}
      />
      {wrong && (
        <span id={note} className={styles['wrong']}>
          {t('writing.series.wrong.figure')}
        </span>
      )}
    </>
  );
}

/** Where other papers speak too, the plan may ask for more. */
function InPlan({ figure }: Pick<Props, 'figure'>) {
  const { rulebook } = useOpenPaper();
  const asked = useAsked(rulebook);
  const { tried } = useTrial();
  const found = tried?.after.outcomes.find(
    ({ unit, measure }) =>
      keyOf({ scope: unit.scope, at: unit.at, measure: measure.id }) === keyOf(figure),
  );
  return <>{found === undefined ? '' : asked(found)}</>;
}
