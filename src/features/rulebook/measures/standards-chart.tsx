// Standards of one kind drawn on one scale, by date or by place, each with its exact figures beside it.
import { useState } from 'react';
import { dayOf, type Standard, type StandardKind } from '../../../core/catalogue/bounding.ts';
import type { Measure } from '../../../core/rulebook/pack.ts';
import { SourceLink } from '../../../fields/source-link.tsx';
import { formatRatio, groupDigits } from '../../../i18n/format.ts';
import { useAmount } from '../../../i18n/amount.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { baseWord, inputName } from '../../../sheets/words/naming.ts';
import { useRulebook } from '../../../state/rulebook/rulebook-context.ts';
import { Segmented } from '../../../ui/segmented.tsx';
import { usePlaceName } from '../place-name.ts';
import page from '../rulebook.module.css';
import { StandardBar } from './standard-bar.tsx';
import styles from './measures.module.css';

interface Props {
  readonly kind: StandardKind;
  readonly measure: Measure;
}

const ORDERS = ['byDate', 'byPlace'] as const;
type Order = (typeof ORDERS)[number];

/** One standard alone is no comparison. */
const FEWEST = 2;

export function StandardsChart({ kind, measure }: Props) {
  const { t } = useWords();
  const [order, setOrder] = useState<Order>('byDate');
  const title = useTitle(kind);
  if (kind.standards.length < FEWEST) return null;
  return (
    <section className={page['section']}>
      <h3>{title}</h3>
      <Segmented<Order>
        label={t('rulebook.measure.order')}
        value={order}
        onChange={setOrder}
        options={ORDERS.map((id) => ({ id, label: t(`rulebook.measure.${id}`) }))}
      />
      <ul className={styles['bars']} aria-label={title}>
        {inOrder(kind.standards, order).map((standard) => (
          <Bar
            key={standard.rule.provision.id}
            standard={standard}
            greatest={kind.greatest}
            measure={measure}
          />
        ))}
      </ul>
    </section>
  );
}

/** What is compared: `standards by households, as per 1,000`. */
function useTitle({ bases, per }: StandardKind): string {
  const words = useWords();
  const { t, language } = words;
  const { rulebook } = useRulebook();
  if (bases[0] === 'one') return t('rulebook.measure.chartFixed');
  const name = bases.map((one) => inputName(one, rulebook, words)).join('＋');
  const said = t('rulebook.measure.chart', { name });
  if (per === '1') return said;
  const base = bases.map((one) => baseWord(one, rulebook, words)).join('＋');
  const of = t('rulebook.measure.chartOf', { per: groupDigits(per, language), base });
  return language === 'zh' ? `${said}（${of}）` : `${said} (${of})`;
}

/** Standards come by date; by place they stand from the nation to the narrowest code. */
function inOrder(standards: readonly Standard[], order: Order): readonly Standard[] {
  if (order === 'byDate') return standards;
  const placeOf = ({ rule }: Standard) => rule.document.jurisdiction ?? 'zz';
  return [...standards].sort((a, b) =>
    placeOf(a) < placeOf(b) ? -1 : placeOf(a) > placeOf(b) ? 1 : 0,
  );
}

interface BarProps {
  readonly standard: Standard;
  readonly greatest: StandardKind['greatest'];
  readonly measure: Measure;
}

function Bar({ standard, greatest, measure }: BarProps) {
  const { t } = useWords();
  const nameOf = usePlaceName();
  const value = useValue(measure);
  const { document, provision } = standard.rule;
  const day = dayOf(document);
  return (
    <li>
      <span className={styles['year']}>
        {day === null ? t('rulebook.measure.undated') : day.slice(0, 4)}
      </span>
      <span className={styles['place']}>
        <SourceLink document={document} section={provision.section}>
          {nameOf(document.jurisdiction)}
        </SourceLink>
      </span>
      <StandardBar standard={standard} greatest={greatest} />
      <span className={styles['value']}>{value(standard)}</span>
    </li>
  );
}

function useValue({ unit }: Measure): (standard: Standard) => string {
  const { t, language } = useWords();
  const amount = useAmount();
  return ({ lower, upper }) => {
    if (lower === null)
      return t('rulebook.measure.atMost', { upper: amount(upper, unit, 'upper') });
    if (upper === null) return t('rulebook.measure.atLeast', { lower: amount(lower, unit) });
    const from = formatRatio(lower, 'lower', language);
    const to = formatRatio(upper, 'upper', language);
    if (from === to) return amount(lower, unit);
    return t('rulebook.measure.range', { lower: from, upper: amount(upper, unit, 'upper') });
  };
}
