// The gaps in a table, each with how it will be closed; a part of them at a time.
import { useState } from 'react';
import type { Assessment } from '../../core/assessment/assess.ts';
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import { useWords } from '../../i18n/i18n.ts';
import { closingKey, closingPath } from './closing-place.ts';
import { CLOSING_FIELDS, ClosingRow } from './closing-row.tsx';
import { MoreRows } from '../../fields/more-rows.tsx';
import { ScrollTable } from '../../fields/scroll-table.tsx';

const STEP = 50;

interface Props {
  readonly assessment: Assessment;
  readonly listed: readonly Outcome[];
  readonly picked: ReadonlySet<string>;
  readonly onPick: (keys: readonly string[], on: boolean) => void;
}

export function ClosingTable({ assessment, listed, picked, onPick }: Props) {
  const { t } = useWords();
  const [limit, setLimit] = useState(STEP);
  const keys = listed.map(closingKey);
  return (
    <>
      <ScrollTable title={t('register.costs.closing')}>
        <Heads all={keys.every((key) => picked.has(key))} onAll={(on) => onPick(keys, on)} />
        <tbody>
          {listed.slice(0, limit).map((outcome) => (
            <ClosingRow
              key={closingKey(outcome)}
              outcome={outcome}
              path={closingPath(outcome, assessment)}
              picked={picked.has(closingKey(outcome))}
              onPick={(on) => onPick([closingKey(outcome)], on)}
            />
          ))}
        </tbody>
      </ScrollTable>
      <MoreRows rest={listed.length - limit} onMore={() => setLimit(limit + 4 * STEP)} />
    </>
  );
}

function Heads({ all, onAll }: { readonly all: boolean; readonly onAll: (on: boolean) => void }) {
  const { t } = useWords();
  return (
    <thead>
      <tr>
        <td>
          <input
            type="checkbox"
            aria-label={t('register.costs.selectAll')}
            checked={all}
            onChange={(event) => onAll(event.target.checked)}
          />
        </td>
        <th scope="col">{t('register.costs.community')}</th>
        <th scope="col">{t('register.costs.measure')}</th>
        <th scope="col" className="number">
          {t('register.costs.short')}
        </th>
        {CLOSING_FIELDS.map((field) => (
          <th key={field} scope="col">
            {t(`register.costs.${field}`)}
          </th>
        ))}
      </tr>
    </thead>
  );
}
