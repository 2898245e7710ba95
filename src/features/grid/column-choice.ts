// Which columns the user shows beyond, or hides of, those that the place's rules ask for; kept while the tab is open.
import { create } from 'zustand';

export interface ColumnChoice {
  readonly more: readonly string[];
  readonly hidden: readonly string[];
  /** True while future figures and planned additions are shown too. */
  readonly future: boolean;
}

export const AS_ASKED: ColumnChoice = { more: [], hidden: [], future: false };

export const useColumnChoice = create<ColumnChoice>()(() => AS_ASKED);

const without = (ids: readonly string[], id: string) => ids.filter((one) => one !== id);

/** @param asked whether the rules ask for the column */
export function showColumn(id: string, asked: boolean, show: boolean): void {
  useColumnChoice.setState(({ more, hidden }) =>
    asked
      ? { hidden: show ? without(hidden, id) : [...hidden, id] }
      : { more: show ? [...more, id] : without(more, id) },
  );
}

export function isShown({ more, hidden }: ColumnChoice, id: string, asked: boolean): boolean {
  return asked ? !hidden.includes(id) : more.includes(id);
}
