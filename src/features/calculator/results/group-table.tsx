// One group of measures as a table: requirement, existing, verdict and source, one row a measure.
import type { Stocks } from '../../../core/plan/stocks.ts';
import type { Group } from '../../../core/rulebook/pack.ts';
import { useWords } from '../../../i18n/i18n.ts';
import type { ScheduleRow } from '../../../sheets/frame/outcome-rows.ts';
import { metWords, otherCounts } from '../../../sheets/frame/verdict-counts.ts';
import type { Explained } from '../explanation/explanation.tsx';
import { useSettings } from '../../../state/settings-store.ts';
import { useSteady } from '../marks/loaded.ts';
import { MeasureRow } from './measure-row.tsx';
import columns from './columns.module.css';
import styles from './group-table.module.css';

interface Props {
  readonly group: Group;
  readonly rows: readonly ScheduleRow[];
  readonly open: boolean;
  readonly onExplain: (explained: Explained) => void;
}

export function GroupTable({ group, rows, open, onExplain }: Props) {
  const { t } = useWords();
  const isOpen = useSettings((state) => state.groupsOpen[group] ?? open);
  const setGroupOpen = useSettings((state) => state.setGroupOpen);
  const name = t(`groups.${group}`);
  return (
    <details
      className={styles['group']}
      open={isOpen}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== isOpen) setGroupOpen(group, currentTarget.open);
      }}
    >
      <summary>
        <span className={styles['groupName']}>{name}</span>
        <Picture name={name} rows={rows} />
      </summary>
      {isOpen && <Table name={name} rows={rows} onExplain={onExplain} />}
    </details>
  );
}

const NUMBERS: ReadonlySet<string> = new Set(['required', 'existing', 'planned', 'gap']);

/** The verdict of what is planned has a column where nothing stands; else it stands with its figure. */
function columnsOf({ existing, planned }: Stocks) {
  return [
    ...(['measure', 'required'] as const),
    ...(existing ? (['existing'] as const) : []),
    ...(planned ? (['planned'] as const) : []),
    ...(['gap', existing ? 'verdict' : 'asPlanned', 'source'] as const),
  ];
}

function Table({ name, rows, onExplain }: Omit<Props, 'group' | 'open'> & { name: string }) {
  const { t } = useWords();
  const { yardstick, stocks } = useSteady();
  const shown = columnsOf(stocks);
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']}>
        <caption className="hidden">{name}</caption>
        <colgroup>
          {shown.map((column) => (
            <col key={column} className={columns[column]} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {shown.map((column) => (
              <th key={column} scope="col" className={NUMBERS.has(column) ? 'number' : undefined}>
                {t(`results.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map((row) => (
          <MeasureRow key={row.key} row={row} yardstick={yardstick} onExplain={onExplain} />
        ))}
      </table>
    </div>
  );
}

function isMet({ verdict }: ScheduleRow): boolean {
  return verdict === 'met' || verdict === 'above';
}

function toneOf(row: ScheduleRow): 'short' | 'met' | 'metLess' | 'open' {
  if (row.verdict === 'short') return 'short';
  if (!isMet(row)) return 'open';
  return row.evidence === 'primary' ? 'met' : 'metLess';
}

/** A square for each measure: met (only framed where the papers were not read whole), short, or still open; read out as a sentence. */
function Picture({ name, rows }: { readonly name: string; readonly rows: readonly ScheduleRow[] }) {
  const { t } = useWords();
  const met = rows.filter(isMet).length;
  const metSaid = metWords(rows, t);
  const short = rows.filter(({ verdict }) => verdict === 'short').length;
  const { stocks } = useSteady();
  const words = stocks.existing ? 'results.groupPicture' : 'results.groupPlanned';
  const others = otherCounts(rows).map(({ verdict, count }) =>
    t('results.groupOther', { count, verdict: t(`verdicts.${verdict}`) }),
  );
  const label = [t(words, { group: name, met: metSaid, short }), ...others].join('');
  return (
    <span className={styles['picture']}>
      <svg role="img" aria-label={label} width={rows.length * 11} height="10">
        <title>{label}</title>
        {rows.map((row, index) => (
          <rect
            key={row.key}
            x={index * 11 + 0.5}
            y={row.verdict === 'short' ? 3.5 : 0.5}
            width="8"
            height={row.verdict === 'short' ? 6 : 9}
            className={styles[toneOf(row)]}
          />
        ))}
      </svg>
      <span className={styles['pictureWords']}>
        {short > 0 && <b className={styles['shortWords']}>{`${t('verdicts.short')} ${short}`}</b>}{' '}
        {met > 0 && metSaid}
      </span>
    </span>
  );
}
