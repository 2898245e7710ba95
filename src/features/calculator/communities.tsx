// The streets and their communities, one line each; editing one takes it out of the even split.
import { useState } from 'react';
import { KINDS, SETTLEMENTS } from '../../core/plan/terms.ts';
import { neededInputs } from '../../core/assessment/needed.ts';
import { useWords } from '../../i18n/i18n.ts';
import { blankCommunity, blankStreet } from '../../state/district.ts';
import type { Draft, DraftStreet } from '../../state/draft.ts';
import { usePlanStore, type DraftPath } from '../../state/plan-store.ts';
import { DraftInput, fieldId } from './draft-input.tsx';
import { useCalculator } from './loaded.ts';
import styles from './calculator.module.css';

const SHOWN_AT_FIRST = 12;

export function Communities() {
  const { t } = useWords();
  const streets = usePlanStore((state) => state.draft.streets);
  const { setDraft } = usePlanStore.getState();
  const count = streets.reduce((sum, street) => sum + street.communities.length, 0);
  const addStreet = () => {
    const { draft } = usePlanStore.getState();
    const id = freeId(
      's',
      draft.streets.map((street) => street.id),
    );
    const street = blankStreet(
      id,
      t('communities.newStreet', { number: draft.streets.length + 1 }),
    );
    setDraft({ ...draft, edited: true, streets: [...draft.streets, street] });
  };
  return (
    <details className={styles['fold']} open={count <= SHOWN_AT_FIRST}>
      <summary>{t('communities.heading', { count })}</summary>
      {streets.map((street, at) => (
        <StreetTable key={street.id} street={street} at={at} />
      ))}
      <button type="button" className="button quiet" onClick={addStreet}>
        {t('communities.addStreet')}
      </button>
    </details>
  );
}

function freeId(stem: string, used: readonly string[]): string {
  let number = used.length + 1;
  while (used.includes(`${stem}${number}`)) number += 1;
  return `${stem}${number}`;
}

const markEdited = () => {
  if (!usePlanStore.getState().draft.edited) usePlanStore.getState().setAt(['edited'], true);
};

function StreetTable({ street, at }: { readonly street: DraftStreet; readonly at: number }) {
  const { t } = useWords();
  const { assessment } = useCalculator();
  const [limit, setLimit] = useState(SHOWN_AT_FIRST);
  const needed = new Set(
    assessment === null ? [] : neededInputs(assessment.evaluator).map(({ input }) => input),
  );
  const has = (input: 'siteArea' | 'floorArea') => assessment === null || needed.has(input);
  const columns = (['households', 'population', 'siteArea', 'floorArea'] as const).filter(
    (column) => column === 'households' || column === 'population' || has(column),
  );
  const shown = street.communities.slice(0, limit);
  const hidden = street.communities.length - shown.length;
  return (
    <div className={styles['street']}>
      <div className={styles['streetHead']}>
        <DraftInput path={['streets', at, 'name']} label={t('communities.street')} text />
        <Choice
          path={['streets', at, 'kind']}
          label={t('communities.kind')}
          options={KINDS.map((id) => [id, t(`kinds.${id}`)])}
        />
      </div>
      <div className={styles['scroll']}>
        <table className={styles['inputs']}>
          <thead>
            <tr>
              <th scope="col">{t('communities.name')}</th>
              <th scope="col">{t('communities.settlement')}</th>
              {columns.map((column) => (
                <th key={column} scope="col" className="number">
                  {t(`communities.${column}`)}
                </th>
              ))}
              <th>
                <span className="hidden">{t('communities.remove', { name: '' })}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((community, index) => {
              const path = ['streets', at, 'communities', index] as const;
              return (
                <tr key={community.id}>
                  <td>
                    <DraftInput path={[...path, 'name']} label={t('communities.name')} text />
                  </td>
                  <td>
                    <Choice
                      path={[...path, 'settlement']}
                      label={t('communities.settlement')}
                      options={SETTLEMENTS.map((id) => [id, t(`settlements.${id}`)])}
                    />
                  </td>
                  {columns.map((column) => (
                    <td key={column}>
                      <DraftInput
                        path={[...path, column]}
                        label={`${community.name} ${t(`communities.${column}`)}`}
                        onEdit={markEdited}
                      />
                    </td>
                  ))}
                  <td>
                    <button
                      type="button"
                      className="link"
                      aria-label={t('communities.remove', { name: community.name })}
                      onClick={() =>
                        change((list) => list.filter((_, other) => other !== index), at)
                      }
                    >
                      ×
                    </button>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <div className={styles['actions']}>
        {hidden > 0 && (
          <button type="button" className="link" onClick={() => setLimit(limit + 100)}>
            {t('communities.more', { count: hidden })}
          </button>
        )}
        <button
          type="button"
          className="link"
          onClick={() =>
            change((list, draft) => {
              const ids = draft.streets.flatMap((one) => one.communities.map(({ id }) => id));
              return [
                ...list,
                blankCommunity(
                  freeId('c', ids),
                  t('communities.newCommunity', { number: ids.length + 1 }),
                ),
              ];
            }, at)
          }
        >
          {t('communities.add')}
        </button>
      </div>
    </div>
  );
}

function change(
  edit: (list: DraftStreet['communities'], draft: Draft) => DraftStreet['communities'],
  at: number,
): void {
  const { draft, setDraft } = usePlanStore.getState();
  const streets = draft.streets.map((street, index) =>
    index === at ? { ...street, communities: edit(street.communities, draft) } : street,
  );
  setDraft({ ...draft, streets, edited: true });
}

interface ChoiceProps {
  readonly path: DraftPath;
  readonly label: string;
  readonly options: readonly (readonly [id: string, label: string])[];
}

function Choice({ path, label, options }: ChoiceProps) {
  const { t } = useWords();
  const value = usePlanStore(({ draft }) =>
    path.reduce<unknown>(
      (found, step) => (found as Record<string | number, unknown> | undefined)?.[step],
      draft,
    ),
  );
  const setAt = usePlanStore((state) => state.setAt);
  return (
    <select
      id={fieldId(path)}
      className="input"
      aria-label={label}
      value={typeof value === 'string' ? value : ''}
      onChange={(event) => setAt(path, event.target.value)}
    >
      <option value="">{t('input.unknown')}</option>
      {options.map(([id, words]) => (
        <option key={id} value={id}>
          {words}
        </option>
      ))}
    </select>
  );
}
