// Which rows of the tables would go into the plan, what that changes, and the step that does it, for one table or for all.
import { useMemo, useState } from 'react';
import { usePlanStore } from '../../state/keeping/plan-store.ts';
import { withAssumed } from '../../state/register/sum-offers.ts';
import type { TakeChoices } from '../../state/register/take-rows.ts';
import {
  broughtBy,
  broughtByAll,
  counted,
  leaves,
  rowKey,
  type Brought,
  type Bringing,
} from './reading/brought.ts';
import { isReadAsSaid, isRegister } from './reading/table-work.ts';
import { useChoices } from './matching/use-choices.ts';
import type { Import } from './use-import.ts';

/** What went into the plan in one step. */
export interface Took {
  readonly count: number;
  readonly added: number;
  readonly changed: number;
  /** True when nothing of the file is left to look at. */
  readonly isAll: boolean;
}

export interface Taking extends Brought {
  readonly count: number;
  readonly bad: number;
  /** Rows that all lists of communities in the file would bring, and how many lists that are besides this one. */
  readonly wholeCount: number;
  readonly others: number;
  /** Whether the rows of this table, and those of all of them, are those of what was said: only then they are taken. */
  readonly isRead: boolean;
  readonly isWholeRead: boolean;
  /** How many rows the last step took of this table; 0 before any. */
  readonly message: number;
  /** Tables of which rows were taken. */
  readonly begun: ReadonlySet<number>;
  readonly choices: TakeChoices;
  readonly choose: (choices: Partial<TakeChoices>) => void;
  /** Assumptions that a sum stands for a measure, made together with the taking. */
  readonly sums: readonly string[];
  readonly assume: (sums: readonly string[]) => void;
  readonly take: () => Took;
  readonly takeWhole: () => Took;
  readonly forget: () => void;
}

const NONE: ReadonlySet<string> = new Set();
const NOTHING: ReadonlyMap<number, number> = new Map();

export function useTaking(work: Import): Taking {
  const [done, setDone] = useState(NONE);
  const [took, setTook] = useState(NOTHING);
  const [sums, assume] = useState<readonly string[]>([]);
  const { works, table, targets } = work;
  const { choicesFor, choose, unchoose } = useChoices(work);
  const { open, sound } = untaken(work, took);
  const bringing: Bringing = { works, targets, done, choicesFor };
  const { own, whole } = useBrought(bringing, table, sound);
  const takeTables = (tables: readonly number[]): Took => {
    const { draft, setDraft } = usePlanStore.getState();
    const all = broughtByAll(bringing, tables, draft);
    const made = withAssumed(all.at(-1)?.taken.draft ?? draft, sums);
    if (made !== draft) setDraft(made);
    setDone(
      new Set([
        ...done,
        ...all.flatMap((one) => one.finished.map((row) => rowKey(one.table, row))),
      ]),
    );
    setTook(new Map([...took, ...all.map((one) => [one.table, one.finished.length] as const)]));
    return { ...counted(all), isAll: !leaves(all) && open.every((at) => tables.includes(at)) };
  };
  return {
    ...own,
    ...{ count: own.finished.length, bad: own.rows.length - own.finished.length },
    ...{ wholeCount: whole, others: sound.filter((at) => at !== table).length },
    isRead: isReadAsSaid(works[table]),
    isWholeRead: sound.every((at) => isReadAsSaid(works[at])),
    ...{ message: took.get(table) ?? 0, begun: new Set(took.keys()) },
    ...{ choices: choicesFor(table).choices, choose, sums, assume },
    take: () => takeTables([table]),
    takeWhole: () => takeTables(sound),
    forget: () => {
      setDone(NONE);
      setTook(NOTHING);
      unchoose();
    },
  };
}

/** Lists of communities that were not taken yet; sound are those that can be taken unseen: read, and without figures that cannot be. */
function untaken({ works, table }: Import, took: ReadonlyMap<number, number>) {
  const open = works.flatMap((one, at) => (isRegister(one) && !took.has(at) ? [at] : []));
  return { open, sound: open.filter((at) => at === table || works[at]?.read?.odd === 0) };
}

/** What the table that is looked at would bring, and how many rows all of them. */
function useBrought(bringing: Bringing, table: number, open: readonly number[]) {
  const draft = usePlanStore((state) => state.draft);
  const { works, done, targets, choicesFor } = bringing;
  const chosen = JSON.stringify(works.map((_, at) => choicesFor(at)));
  const read = works[table]?.read;
  const own = useMemo(
    () => broughtBy(bringing, table, draft),
    [draft, read, done, table, targets, chosen],
  );
  const several = open.length > 1 ? open.join(' ') : '';
  const whole = useMemo(
    () => (several === '' ? 0 : counted(broughtByAll(bringing, open, draft)).count),
    [draft, works, done, targets, chosen, several],
  );
  return { own, whole };
}
