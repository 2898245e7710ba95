// The grid with its filters: columns by what the place's rules ask, rows in the order chosen.
import { useMemo, useState } from 'react';
import { KINDS, SETTLEMENTS } from '../../core/plan/terms.ts';
import { blankNames, useWords } from '../../i18n/i18n.ts';
import { blankStreet } from '../../state/district.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import {
  allMeasures,
  askedMeasures,
  figureColumns,
  identityColumns,
  isTick,
  measureColumn,
  type Column,
} from './columns.ts';
import { Filters } from './filters.tsx';
import { Grid } from './grid.tsx';
import { useRegister, type Register } from './register-context.ts';
import { WHOLE_VIEW, rowsOf, type Row, type View } from './rows.ts';
import styles from './register.module.css';

/** @param ticks whether the facilities are shown, as a checklist, or all other measures */
export function RegisterGrid({ ticks }: { readonly ticks: boolean }) {
  const { t } = useWords();
  const draft = usePlanStore((state) => state.draft);
  const [view, setView] = useState<View>(WHOLE_VIEW);
  const [more, setMore] = useState<readonly string[]>([]);
  const register = useRegister();
  const columns = useColumns(register, ticks, view.measure, more);
  const rows = useRows(view, register);
  const sheet = useMemo(() => ({ draft, rows, columns }), [draft, rows, columns]);
  return (
    <>
      <Filters view={view} onView={setView} ticks={ticks} more={more} onMore={setMore} />
      <Grid sheet={sheet} label={t(ticks ? 'register.tabs.checklist' : 'register.tabs.grid')} />
      <Choices />
      <div className={styles['foot']}>
        <button type="button" className="button quiet" onClick={addStreet}>
          {t('register.addStreet')}
        </button>
        <p>{t('register.noSurplus')}</p>
        <details>
          <summary>{t('register.helpTitle')}</summary>
          <p>{t('register.help')}</p>
          <p>{t('register.checkHelp')}</p>
        </details>
      </div>
    </>
  );
}

function useColumns(
  register: Register,
  ticks: boolean,
  only: string,
  more: readonly string[],
): Column[] {
  const { t, say } = useWords();
  return useMemo(() => {
    const speaking = { t, say };
    const asked = askedMeasures(register).filter(
      ({ existingFrom, counts }) => existingFrom === undefined && counts === undefined,
    );
    const known = new Set(asked.map(({ id }) => id));
    const others = allMeasures(register).filter(({ id }) => more.includes(id) && !known.has(id));
    const measures = [...asked, ...others].filter((measure) =>
      only === '' ? isTick(measure) === ticks || more.includes(measure.id) : measure.id === only,
    );
    return [
      ...identityColumns(speaking),
      ...(ticks ? [] : figureColumns(register, speaking)),
      ...measures.map((measure) => measureColumn(measure, speaking)),
    ];
  }, [register, ticks, only, more, t, say]);
}

/** The order is taken when the view or the communities change, not with every figure: rows do not jump while one types. */
function useRows(view: View, register: Register): readonly Row[] {
  const draft = usePlanStore((state) => state.draft);
  const ready = register.assessment !== null;
  const communities = draft.streets
    .map((street) => `${street.id}:${street.communities.map(({ id }) => id).join(',')}`)
    .join(';');
  const key = `${JSON.stringify(view)} ${ready} ${register.yardstick} ${communities}`;
  const make = () => rowsOf(draft, view, register.standings, register.yardstick);
  const [taken, setTaken] = useState(() => ({ key, rows: make() }));
  if (taken.key === key) return taken.rows;
  const fresh = { key, rows: make() };
  setTaken(fresh);
  return fresh.rows;
}

function addStreet() {
  const { draft, setDraft } = usePlanStore.getState();
  const taken = new Set(draft.streets.map(({ id }) => id));
  let number = draft.streets.length + 1;
  while (taken.has(`s${number}`)) number += 1;
  const street = blankStreet(`s${number}`, blankNames.street(number));
  setDraft({ ...draft, edited: true, streets: [...draft.streets, street] });
}

/** What may be chosen in a cell, offered while typing. */
function Choices() {
  const { t } = useWords();
  return (
    <>
      <datalist id="choices-community">
        {SETTLEMENTS.map((id) => (
          <option key={id} value={t(`settlements.${id}`)} />
        ))}
      </datalist>
      <datalist id="choices-street">
        {KINDS.map((id) => (
          <option key={id} value={t(`kinds.${id}`)} />
        ))}
      </datalist>
    </>
  );
}
