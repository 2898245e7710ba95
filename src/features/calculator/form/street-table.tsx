// One street: its name and kind, and a line for each of its communities.
import { useState } from 'react';
import { KINDS, SEATS } from '../../../core/plan/terms.ts';
import { blankNames, useWords } from '../../../i18n/i18n.ts';
import type { DraftStreet } from '../../../state/draft/draft.ts';
import { addCommunity } from '../../../state/register/street-edits.ts';
import { CommunityRow, type Column } from './community-row.tsx';
import { DraftChoice } from './draft-choice.tsx';
import { distinctKeys } from './distinct-keys.ts';
import { DraftInput } from '../marks/draft-input.tsx';
import { useSteady } from '../marks/loaded.ts';
import styles from './street-table.module.css';

export const SHOWN_AT_FIRST = 12;
const COLUMNS: readonly Column[] = ['households', 'population', 'siteArea', 'floorArea'];
const ALWAYS: ReadonlySet<string> = new Set(['households', 'population']);

interface Props {
  readonly street: DraftStreet;
  readonly at: number;
}

export function StreetTable({ street, at }: Props) {
  const { t } = useWords();
  const [limit, setLimit] = useState(SHOWN_AT_FIRST);
  const hidden = Math.max(0, street.communities.length - limit);
  return (
    <div className={styles['street']}>
      <div className={styles['streetHead']}>
        <DraftInput path={['streets', at, 'name']} label={t('communities.street')} text />
        <DraftChoice
          path={['streets', at, 'kind']}
          label={t('communities.kind')}
          options={KINDS.map((id) => [id, t(`kinds.${id}`)])}
        />
        <SeatChoice at={at} />
      </div>
      <CommunityTable street={street} at={at} limit={limit} />
      <div className={styles['actions']}>
        {hidden > 0 && (
          <button type="button" className="link" onClick={() => setLimit(limit + 100)}>
            {t('communities.more', { count: hidden })}
          </button>
        )}
        <button type="button" className="link" onClick={() => addCommunity(at, blankNames)}>
          {t('communities.add')}
        </button>
      </div>
    </div>
  );
}

/** Asked only where a rule of the place does. */
function SeatChoice({ at }: Pick<Props, 'at'>) {
  const { t } = useWords();
  const { needed } = useSteady();
  if (needed?.has('seat') !== true) return null;
  return (
    <DraftChoice
      path={['streets', at, 'seat']}
      label={t('communities.seat')}
      options={SEATS.map((id) => [id, t(`seats.${id}`)])}
      visibleLabel
    />
  );
}

function CommunityTable({ street, at, limit }: Props & { readonly limit: number }) {
  const { t } = useWords();
  const { needed } = useSteady();
  const isUsed = (column: Column) => ALWAYS.has(column) || needed === null || needed.has(column);
  const columns = COLUMNS.filter(
    (column) => isUsed(column) || street.communities.some((one) => one[column] !== ''),
  );
  return (
    <div className={styles['scroll']}>
      <table className={styles['inputs']}>
        <thead>
          <tr>
            <th scope="col">{t('communities.name')}</th>
            <th scope="col">{t('communities.settlement')}</th>
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                className={isUsed(column) ? 'number' : `number ${styles['unused']}`}
              >
                {t(`communities.${column}`)}
                {!isUsed(column) && (
                  <span className={styles['why']}>{t('communities.unused')}</span>
                )}
              </th>
            ))}
            <th>
              <span className="hidden">{t('communities.remove', { name: '' })}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          <Rows {...{ street, at, limit }} columns={columns.join(' ')} />
        </tbody>
      </table>
    </div>
  );
}

function Rows({
  street,
  at,
  limit,
  columns,
}: Props & { readonly limit: number; readonly columns: string }) {
  const keys = distinctKeys(street.communities.map(({ id }) => id));
  return street.communities
    .slice(0, limit)
    .map(({ name }, index) => (
      <CommunityRow key={keys[index]} {...{ name, street: at, at: index, columns }} />
    ));
}
