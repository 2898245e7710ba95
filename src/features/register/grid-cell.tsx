// One cell at rest: its figure, and below it what the rules say of it, in words and with a shape.
import { decimalFrom } from '../../core/quantity/decimal.ts';
import type { Outcome } from '../../core/assessment/outcome.ts';
import type { Standing } from '../../core/assessment/standing.ts';
import type { Total } from '../../core/assessment/totals.ts';
import type { Problem } from '../../core/plan/problem.ts';
import { formatDecimal, formatRatio, groupDigits } from '../../i18n/format.ts';
import { problemSentence } from '../../i18n/problems.ts';
import { useWords } from '../../i18n/i18n.ts';
import { CellVerdict } from './cell-verdict.tsx';
import type { Column } from './columns.ts';
import { rowKind } from './edits.ts';
import type { Row } from './rows.ts';
import styles from './grid.module.css';

export interface CellProps {
  readonly row: Row;
  readonly column: Column;
  readonly text: string;
  readonly name: string;
  readonly problem: Problem | undefined;
  readonly outcome: Outcome | undefined;
  readonly total: Total | undefined;
  readonly standing: Standing | undefined;
}

export function GridCell(props: CellProps & { readonly hidden: boolean }) {
  const { column, text, problem, outcome, total, hidden } = props;
  const { t, language } = useWords();
  const shown = useShown(props);
  if (problem !== undefined)
    return (
      <span className={styles['wrong']}>
        <span className={hidden ? styles['covered'] : styles['value']}>{text}</span>
        <span className={styles['note']}>✱ {problemSentence(problem, language)}</span>
      </span>
    );
  const summed = outcome === undefined && total !== undefined && total.existing !== null;
  return (
    <span className={column.type === 'figure' ? styles['figure'] : styles['words']}>
      <span className={hidden ? styles['covered'] : styles['value']}>
        {summed && text === ''
          ? t('register.sum', { value: formatDecimal(total.existing, language) })
          : shown}
      </span>
      {outcome !== undefined && <CellVerdict outcome={outcome} />}
      {outcome === undefined && total !== undefined && total.gap !== null && (
        <span className={total.gap.numerator.isZero() ? styles['note'] : styles['gapNote']}>
          {t('register.gapSum', { value: formatRatio(total.gap, 'lower', language) })}
        </span>
      )}
      {column.id === 'name' && <Summary {...props} />}
    </span>
  );
}

/** The text as people read it: choices by name, figures grouped, ticks as marks. */
function useShown({ row, column, text, outcome }: CellProps): string {
  const { t, language } = useWords();
  if (row.kind === 'blank' && column.id === 'name') return t('register.addHere');
  if (column.type === 'choice')
    return column.choices[rowKind(row)]?.find(({ id }) => id === text)?.label ?? text;
  if (column.type === 'tick' && text !== '') {
    if (text === '1') return `☑ ${t('register.there')}`;
    return text === '0' ? `☐ ${t('register.notThere')}` : text;
  }
  if (column.type === 'figure' || column.type === 'tick') {
    if (text === '' && outcome !== undefined && outcome.existing !== null)
      return formatDecimal(outcome.existing, language);
    return decimalFrom(text) === null ? text : groupDigits(text, language);
  }
  return text;
}

/** Under the name: how many measures are short here. */
function Summary({ row, standing }: CellProps) {
  const { t } = useWords();
  if (standing === undefined || row.kind === 'blank') return null;
  const { short, open } = standing;
  return (
    <span className={short > 0 ? styles['gapNote'] : styles['note']}>
      {short > 0 && `▼ ${t('register.shortOf', { count: short })} `}
      {short === 0 && open === 0 && `✓ ${t('verdicts.met')}`}
      {open > 0 && <span className={styles['note']}>{t('register.openOf', { count: open })}</span>}
    </span>
  );
}
