// What must be known beside a number: conflict, rounding, period, share, estimate, area basis.
import { areaBasisOf, COEFFICIENT } from '../../../core/assessment/verdict/judge.ts';
import type { Outcome } from '../../../core/assessment/verdict/outcome.ts';
import { multiply, ratio } from '../../../core/quantity/ratio.ts';
import { formatDecimal, formatRatio } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { useBearingNotes } from './bearing-notes.ts';
import { useCalculator } from './loaded.ts';
import styles from './explanation.module.css';

export function Notes({ outcome }: { readonly outcome: Outcome }) {
  const { t, language } = useWords();
  const { assessment, yardstick } = useCalculator();
  const basis = useBasisNotes(outcome);
  const planned = usePlannedNotes(outcome);
  const partsNotes = usePartsNotes(outcome);
  const bearing = useBearingNotes(outcome);
  const { upper } = outcome.levels[yardstick].exact;
  const notes: string[] = [
    ...(outcome.status === 'conflict' ? [t('explain.conflict')] : []),
    ...(outcome.status === 'noWholeFits' && upper !== null
      ? [t('explain.noWholeFits', { upper: formatRatio(upper.value, 'upper', language) })]
      : []),
    ...(outcome.outsidePeriod ? [t('explain.outside')] : []),
    ...(assessment?.plan.extent === 'site' && outcome.unit.scope === 'street'
      ? [t('explain.share')]
      : []),
    ...(outcome.estimated ? [t('explain.estimated')] : []),
    ...partsNotes,
    ...planned,
    ...bearing,
    ...basis,
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
function usePlannedNotes({ planned, existing, measure, unit }: Outcome): string[] {
  const { t, language } = useWords();
  const { yardstick } = useCalculator();
  if (planned === null || planned.value === null) return [];
  const { verdict, gap } = planned.levels[yardstick];
  const own = unit.planned.get(measure.id);
  const said = {
    value: formatDecimal(planned.value, language),
    verdict: t(`verdicts.${verdict}`),
    gap: gap === null ? '' : formatRatio(gap, 'lower', language),
  };
  const judged = verdict === 'short' ? t('explain.plannedShort', said) : t('explain.planned', said);
  const parts =
    own === undefined || existing === null
      ? []
      : [
          t('explain.plannedSum', {
            planned: formatDecimal(own, language),
            existing: formatDecimal(existing, language),
            value: said.value,
          }),
        ];
  return [...parts, judged, ...(planned.standsUnknown ? [t('explain.plannedAlone')] : [])];
}

/** What stands as the sum that it is, or how the entered figure differs from it. */
function usePartsNotes({ parts, existing }: Outcome): string[] {
  const { t, say, language } = useWords();
  const { rules } = useCalculator();
  if (parts === null || existing === null || parts.use === 'agrees') return [];
  const sum = parts.parts
    .map(({ measure, value }) => {
      const label = rules.rulebook.measures.get(measure)?.label;
      return `${label === undefined ? measure : say(label)} ${formatDecimal(value, language)}`;
    })
    .join(language === 'zh' ? ' ＋ ' : ' + ');
  const total = formatDecimal(parts.total, language);
  const entered = formatDecimal(existing, language);
  return [
    parts.use === 'taken'
      ? t('explain.parts', { sum, total })
      : t('explain.partsDiffer', { sum, total, entered }),
  ];
}

/** In which area the rule speaks and the stock was measured, and what became of the stock between the two. */
function useBasisNotes(outcome: Outcome): string[] {
  const { t, language } = useWords();
  const { assessment, yardstick } = useCalculator();
  const ruled = areaBasisOf(outcome.levels[yardstick], outcome.considered);
  const measured = outcome.measure.unit === 'm2' ? outcome.unit.areaBasis : null;
  if (ruled === null || measured === null) return [];
  const both = { ruled: t(`areaBases.${ruled}`), measured: t(`areaBases.${measured}`) };
  const coefficient = assessment?.plan.assumptions.get(COEFFICIENT);
  const { existing } = outcome;
  const converts = ruled === 'usable' && measured === 'built';
  if (!converts || coefficient === undefined || existing === null)
    return [t('explain.basis', both)];
  const converted = t('explain.converted', {
    existing: formatDecimal(existing, language),
    coefficient: formatDecimal(coefficient, language),
    value: formatRatio(multiply(ratio(existing), coefficient), 'upper', language),
  });
  return [t('explain.basis', both), converted];
}
