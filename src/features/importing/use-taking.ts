// Which rows of the table would go into the plan, what that changes, and the step that does it.
import { useMemo, useState } from 'react';
import { knownStreet, rowsIn } from '../../io/register/sheet-street.ts';
import type { ImportRow } from '../../io/register/read-register.ts';
import { usePlanStore } from '../../state/keeping/plan-store.ts';
import { takeRows, type TakeChoices, type Taken } from '../../state/register/take-rows.ts';
import type { Import } from './use-import.ts';

export interface Taking {
  /** Rows not taken yet. */
  readonly rows: readonly ImportRow[];
  readonly taken: Taken;
  readonly count: number;
  readonly bad: number;
  /** How many rows the last step took of this table; 0 before any. */
  readonly message: number;
  /** Tables of which rows were taken. */
  readonly begun: ReadonlySet<number>;
  readonly choices: TakeChoices;
  readonly choose: (choices: Partial<TakeChoices>) => void;
  readonly take: () => void;
  readonly forget: () => void;
}

const NONE: ReadonlySet<string> = new Set();
const NOTHING: ReadonlyMap<number, number> = new Map();

export function useTaking(work: Import): Taking {
  const draft = usePlanStore((state) => state.draft);
  const [done, setDone] = useState(NONE);
  const [took, setTook] = useState(NOTHING);
  const { read, table, targets } = work;
  const { choices, stated, choose, unchoose } = useChoices(work);
  const rows = useMemo(
    () => (read?.rows ?? []).filter(({ row }) => !done.has(`${table} ${row}`)),
    [read, done, table],
  );
  const good = useMemo(() => rows.filter(({ problems }) => problems.length === 0), [rows]);
  const taken = useMemo(
    () => takeRows(draft, rowsIn(good, stated), targets, choices),
    [draft, good, targets, choices, stated],
  );
  const count = good.length - taken.waiting.length;
  const take = () => {
    const waiting = new Set(taken.waiting.map(({ row }) => row));
    const finished = good.filter(({ row }) => !waiting.has(row));
    if (taken.draft !== draft) usePlanStore.getState().setDraft(taken.draft);
    setDone(new Set([...done, ...finished.map(({ row }) => `${table} ${row}`)]));
    setTook(new Map([...took, [table, count]]));
  };
  const forget = () => {
    setDone(NONE);
    setTook(NOTHING);
    unchoose();
  };
  const bad = rows.length - count;
  const message = took.get(table) ?? 0;
  const begun = useMemo(() => new Set(took.keys()), [took]);
  return { rows, taken, count, bad, message, begun, choices, choose, take, forget };
}

type Chosen = Readonly<Record<number, Partial<TakeChoices>>>;

/** What was chosen, else what the table suggests. Another sheet is another street; urban or rural holds for the file. */
function useChoices({ match, tables, table }: Import) {
  const streets = usePlanStore((state) => state.draft.streets);
  const [chosen, setChosen] = useState<Chosen>({});
  const [settled, setSettled] = useState('urban');
  const own = chosen[table] ?? {};
  const has = (id: string) => match?.columns.some(({ target }) => target === id) === true;
  const names = streets.map(({ name }) => name);
  const stated = has('street')
    ? ''
    : (own.street ?? knownStreet(tables[table]?.street ?? '', names));
  const open = has('street') || own.street !== undefined;
  const street = stated || (open ? '' : (names[0] ?? ''));
  const settlement = has('settlement') ? '' : settled;
  const elsewhere = own.elsewhere ?? 'ask';
  const choices: TakeChoices = useMemo(
    () => ({ street, settlement, elsewhere }),
    [street, settlement, elsewhere],
  );
  const choose = (more: Partial<TakeChoices>) => {
    setSettled(more.settlement ?? settled);
    setChosen({ ...chosen, [table]: { ...own, ...more } });
  };
  const unchoose = () => {
    setSettled('urban');
    setChosen({});
  };
  return { choices, stated, choose, unchoose };
}
