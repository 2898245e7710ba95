// The shortages in a table, each with its remark; a part of them at a time.
import { useState } from 'react';
import type { Assessment } from '../../core/assessment/assess.ts';
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import { useWords } from '../../i18n/i18n.ts';
import { remarkKey, remarkPath } from './remark-place.ts';
import { REMARK_FIELDS } from './remark-fields.ts';
import { RemarkRow } from './remark-row.tsx';
import { MoreRows } from '../../fields/more-rows.tsx';
import { ScrollTable } from '../../fields/scroll-table.tsx';
import { usePrinting } from '../../ui/use-printing.ts';
import styles from './remarks.module.css';

const STEP = 50;

interface Props {
  readonly assessment: Assessment;
  readonly listed: readonly Outcome[];
  readonly picked: ReadonlySet<string>;
  readonly onPick: (keys: readonly string[], on: boolean) => void;
}

export function RemarkTable({ assessment, listed, picked, onPick }: Props) {
  const { t } = useWords();
  const [limit, setLimit] = useState(STEP);
  const most = usePrinting() ? Infinity : limit;
  const keys = listed.map(remarkKey);
  return (
    <>
      <ScrollTable title={t('register.remarks.heading')} look={styles['cards']}>
        <Heads all={keys.every((key) => picked.has(key))} onAll={(on) => onPick(keys, on)} />
        <tbody>
          {listed.slice(0, most).map((outcome, at) => (
            <RemarkRow
              key={remarkKey(outcome)}
              outcome={outcome}
              path={remarkPath(outcome, assessment)}
              above={pathAbove(listed[at - 1], assessment)}
              picked={picked.has(remarkKey(outcome))}
              onPick={(on) => onPick([remarkKey(outcome)], on)}
            />
          ))}
        </tbody>
      </ScrollTable>
      <MoreRows rest={listed.length - limit} onMore={() => setLimit(limit + 4 * STEP)} />
    </>
  );
}

function pathAbove(before: Outcome | undefined, assessment: Assessment) {
  return before === undefined ? undefined : remarkPath(before, assessment);
}

function Heads({ all, onAll }: { readonly all: boolean; readonly onAll: (on: boolean) => void }) {
  const { t } = useWords();
  return (
    <thead>
      <tr>
        <td className="no-print">
          <label>
            <input
              type="checkbox"
              checked={all}
              onChange={(event) => onAll(event.target.checked)}
            />
            <span className={styles['onCards']}>{t('register.costs.selectAll')}</span>
          </label>
        </td>
        <th scope="col">{t('register.costs.community')}</th>
        <th scope="col">{t('register.costs.measure')}</th>
        <th scope="col" className="number">
          {t('register.costs.short')}
        </th>
        {REMARK_FIELDS.map((field) => (
          <th key={field} scope="col">
            {t(`register.remarks.${field}`)}
          </th>
        ))}
      </tr>
    </thead>
  );
}
