// What must be known beside a number: conflict, rounding, period, share, estimate, area basis; all worded from its record.
import { recordOf, type OutcomeRecord } from '../../../core/assessment/trace/record.ts';
import type { Outcome } from '../../../core/assessment/verdict/outcome.ts';
import { groupDigits } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { useBearingNotes } from './bearing-notes.ts';
import { useCalculator } from './loaded.ts';
import styles from './explanation.module.css';

export function Notes({ outcome }: { readonly outcome: Outcome }) {
  const { assessment } = useCalculator();
  if (assessment === null) return null;
  return (
    <RecordNotes
      outcome={outcome}
      record={recordOf(assessment.evaluator, outcome)}
      isShare={assessment.plan.extent === 'site' && outcome.unit.scope === 'street'}
    />
  );
}

interface Props {
  readonly outcome: Pick<Outcome, 'status' | 'ways'>;
  readonly record: OutcomeRecord;
  readonly isShare: boolean;
}

function RecordNotes({ outcome: { status, ways }, record, isShare }: Props) {
  const { t, language } = useWords();
  const { yardstick } = useCalculator();
  const areas = useAreaNotes(record);
  const planned = usePlannedNotes(record);
  const partsNotes = usePartsNotes(record);
  const bearing = useBearingNotes(record, ways);
  const { upper } = record.levels[yardstick].exact;
  const notes: string[] = [
    ...(status === 'conflict' ? [t('explain.conflict')] : []),
    ...(status === 'noWholeFits' && upper !== null
      ? [t('explain.noWholeFits', { upper: groupDigits(upper.value, language) })]
      : []),
    ...(record.outsidePeriod ? [t('explain.outside')] : []),
    ...(isShare ? [t('explain.share')] : []),
    ...(record.estimated ? [t('explain.estimated')] : []),
    ...partsNotes,
    ...planned,
    ...bearing,
    ...areas,
  ];
  if (notes.length === 0) return null;
  return (
    <ul className={styles['notes']}>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}

/** What is planned, with what stands, and how it is judged. */
function usePlannedNotes({ planned, standing }: OutcomeRecord): string[] {
  const { t, language } = useWords();
  const { yardstick } = useCalculator();
  if (planned === null || planned.value === null) return [];
  const { verdict, gap } = planned.levels[yardstick];
  const digits = (text: string) => groupDigits(text, language);
  const said = {
    value: digits(planned.value),
    verdict: t(`verdicts.${verdict}`),
    gap: gap === null ? '' : digits(gap),
  };
  const judged = verdict === 'short' ? t('explain.plannedShort', said) : t('explain.planned', said);
  const parts =
    planned.here === null || standing.value === null
      ? []
      : [
          t('explain.plannedSum', {
            planned: digits(planned.here),
            existing: digits(standing.value),
            value: said.value,
          }),
        ];
  return [...parts, judged, ...(planned.standsUnknown ? [t('explain.plannedAlone')] : [])];
}

/** What stands as the sum that it is, or how the entered figure differs from it. */
function usePartsNotes({ standing }: OutcomeRecord): string[] {
  const { t, say, language } = useWords();
  const { rules } = useCalculator();
  const { parts, value: existing } = standing;
  if (parts === null || existing === null || parts.use === 'agrees') return [];
  const sum = parts.parts
    .map(({ measure, value }) => {
      const label = rules.rulebook.measures.get(measure)?.label;
      return `${label === undefined ? measure : say(label)} ${groupDigits(value, language)}`;
    })
    .join(language === 'zh' ? ' ＋ ' : ' + ');
  const total = groupDigits(parts.total, language);
  const entered = groupDigits(existing, language);
  return [
    parts.use === 'taken'
      ? t('explain.parts', { sum, total })
      : t('explain.partsDiffer', { sum, total, entered }),
  ];
}

/** In which area the rule speaks and the stock was measured, and what became of either between the two. */
function useAreaNotes({ levels, standing }: OutcomeRecord): string[] {
  const { t, language } = useWords();
  const { yardstick } = useCalculator();
  const { areas } = levels[yardstick];
  if (areas === null) return [];
  const { ruled, measured, coefficient, existing, lower } = areas;
  const both = { ruled: t(`areaBases.${ruled}`), measured: t(`areaBases.${measured}`) };
  const said: string[] = [t('explain.basis', both)];
  if (coefficient === null) return said;
  const digits = (text: string) => groupDigits(text, language);
  if (existing !== null && standing.value !== null)
    said.push(
      t('explain.converted', {
        existing: digits(standing.value),
        coefficient: digits(coefficient),
        value: digits(existing),
      }),
    );
  if (lower !== null)
    said.push(
      t('explain.convertedAsked', { coefficient: digits(coefficient), value: digits(lower) }),
    );
  return said;
}
