// Which rows of the table would go into the plan, what that changes, and the step that does it.
import { useMemo, useState } from 'react';
import type { ImportRow } from '../../io/read-register.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { takeRows, type TakeChoices, type Taken } from '../../state/take-rows.ts';
import type { Import } from './use-import.ts';

export interface Taking {
  /** Rows not taken yet. */
  readonly rows: readonly ImportRow[];
  readonly taken: Taken;
  readonly count: number;
  readonly bad: number;
  /** How many rows the last step took; 0 before any. */
  readonly message: number;
  readonly choices: TakeChoices;
  readonly choose: (choices: Partial<TakeChoices>) => void;
  readonly take: () => void;
  readonly forget: () => void;
}

const NONE: ReadonlySet<string> = new Set();

export function useTaking(work: Import): Taking {
  const draft = usePlanStore((state) => state.draft);
  const [chosen, setChosen] = useState<Partial<TakeChoices>>({});
  const [done, setDone] = useState(NONE);
  const [message, setMessage] = useState(0);
  const { read, table, targets } = work;
  const choices = useChoices(work, chosen);
  const rows = useMemo(
    () => (read?.rows ?? []).filter(({ row }) => !done.has(`${table} ${row}`)),
    [read, done, table],
  );
  const good = useMemo(() => rows.filter(({ problems }) => problems.length === 0), [rows]);
  const taken = useMemo(
    () => takeRows(draft, good, targets, choices),
    [draft, good, targets, choices],
  );
  const count = good.length - taken.waiting.length;
  const take = () => {
    const waiting = new Set(taken.waiting.map(({ row }) => row));
    const finished = good.filter(({ row }) => !waiting.has(row));
    if (taken.draft !== draft) usePlanStore.getState().setDraft(taken.draft);
    setDone(new Set([...done, ...finished.map(({ row }) => `${table} ${row}`)]));
    setMessage(count);
  };
  const forget = () => {
    setDone(NONE);
    setMessage(0);
    setChosen({});
  };
  const choose = (more: Partial<TakeChoices>) => setChosen({ ...chosen, ...more });
  const bad = rows.length - count;
  return { rows, taken, count, bad, message, choices, choose, take, forget };
}

/** What was chosen, else what the table suggests. */
function useChoices({ match, tables, table }: Import, chosen: Partial<TakeChoices>): TakeChoices {
  const firstStreet = usePlanStore((state) => state.draft.streets[0]?.name ?? '');
  const has = (id: string) => match?.columns.some(({ target }) => target === id) === true;
  const street = has('street') ? '' : (chosen.street ?? (tables[table]?.street || firstStreet));
  const settlement = has('settlement') ? '' : (chosen.settlement ?? 'urban');
  const elsewhere = chosen.elsewhere ?? 'ask';
  return useMemo(() => ({ street, settlement, elsewhere }), [street, settlement, elsewhere]);
}
