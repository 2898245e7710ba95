// What was chosen for each table of a file, else what the table suggests. Another sheet is another street; urban or rural holds for the file.
import { useState } from 'react';
import { knownStreet } from '../../../io/register/sheet-street.ts';
import { usePlanStore } from '../../../state/keeping/plan-store.ts';
import type { TakeChoices } from '../../../state/register/take-rows.ts';
import type { Import } from '../use-import.ts';

type Chosen = Readonly<Record<number, Partial<TakeChoices>>>;

export interface TableChoices {
  readonly choices: TakeChoices;
  /** The street that was said, or that the sheet is named after; '' when rows name theirs. */
  readonly stated: string;
}

export function useChoices({ works, tables, table }: Import) {
  const streets = usePlanStore((state) => state.draft.streets);
  const [chosen, setChosen] = useState<Chosen>({});
  const [settled, setSettled] = useState('urban');
  const choicesFor = (at: number): TableChoices => {
    const own = chosen[at] ?? {};
    const has = (id: string) =>
      works[at]?.match.columns.some(({ target }) => target === id) === true;
    const names = streets.map(({ name }) => name);
    const stated = has('street')
      ? ''
      : (own.street ?? knownStreet(tables[at]?.street ?? '', names));
    const isOpen = has('street') || own.street !== undefined;
    const street = stated || (isOpen ? '' : (names[0] ?? ''));
    const settlement = has('settlement') ? '' : settled;
    return { choices: { street, settlement, elsewhere: own.elsewhere ?? 'ask' }, stated };
  };
  const choose = (more: Partial<TakeChoices>) => {
    setSettled(more.settlement ?? settled);
    setChosen({ ...chosen, [table]: { ...chosen[table], ...more } });
  };
  const unchoose = () => {
    setSettled('urban');
    setChosen({});
  };
  return { choicesFor, choose, unchoose };
}
