// The bar of a standard: from its lower to its upper end; an end left open runs to the edge and fades.
import { decimal } from '../../../core/quantity/decimal.ts';
import { multiply, print, ratio, type Ratio } from '../../../core/quantity/ratio.ts';
import type { Standard, StandardKind } from '../../../core/catalogue/bounding.ts';
import styles from './measures.module.css';

interface Props {
  readonly standard: Standard;
  readonly greatest: StandardKind['greatest'];
}

const WIDE = decimal('100');

/** For the eye alone: the figures stand beside it. */
export function StandardBar({ standard: { lower, upper }, greatest }: Props) {
  const from = lower === null ? '0' : percentOf(lower, greatest);
  const to = upper === null ? '100' : percentOf(upper, greatest);
  return (
    <svg
      className={styles['bar']}
      viewBox="0 0 104 10"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <line className={styles['rail']} x1="0" y1="5" x2="104" y2="5" />
      {upper === null && <line className={styles['onward']} x1={from} y1="5" x2={to} y2="5" />}
      {lower === null && <line className={styles['onward']} x1="0" y1="5" x2={to} y2="5" />}
      {lower !== null && upper !== null && (
        <line className={styles['span']} x1={from} y1="5" x2={to} y2="5" />
      )}
      {lower !== null && <rect className={styles['end']} x={from} y="1" width="1.4" height="8" />}
      {upper !== null && <rect className={styles['end']} x={to} y="1" width="1.4" height="8" />}
    </svg>
  );
}

/** Where a value stands between nothing and the greatest, in hundredths. */
function percentOf(value: Ratio, greatest: Ratio | null): string {
  if (greatest === null || greatest.numerator.isZero()) return '0';
  const part = ratio(
    value.numerator.times(greatest.denominator),
    value.denominator.times(greatest.numerator),
  );
  return print(multiply(part, WIDE), 'down');
}
