// Which columns the user shows beyond, or hides of, those that the place's rules ask for; kept while the tab is open.
import { create } from 'zustand';

export interface ColumnChoice {
  readonly more: readonly string[];
  readonly hidden: readonly string[];
  /** True while future figures and planned additions are shown too. */
  readonly future: boolean;
  /** True after an import: of what the rules ask, columns in which nothing stands are folded away. */
  readonly filledOnly: boolean;
}

export const AS_ASKED: ColumnChoice = { more: [], hidden: [], future: false, filledOnly: false };

export const useColumnChoice = create<ColumnChoice>()(() => AS_ASKED);

const without = (ids: readonly string[], id: string) => ids.filter((one) => one !== id);

/** @param asked whether the rules ask for the column */
export function showColumn(id: string, asked: boolean, show: boolean): void {
  useColumnChoice.setState(({ more, hidden, filledOnly }) =>
    asked
      ? {
          hidden: show ? without(hidden, id) : [...hidden, id],
          more: show && filledOnly ? [...without(more, id), id] : without(more, id),
        }
      : { more: show ? [...more, id] : without(more, id) },
  );
}

/** @param isFilled whether anything stands in the column */
export function isShown(
  choice: ColumnChoice,
  id: string,
  asked: boolean,
  isFilled: boolean,
): boolean {
  if (!asked) return choice.more.includes(id);
  return !choice.hidden.includes(id) && !isFolded(choice, id, isFilled);
}

/** True of a column that is asked for and folded away, for nothing stands in it. */
export function isFolded(
  { more, hidden, filledOnly }: ColumnChoice,
  id: string,
  isFilled: boolean,
): boolean {
  return filledOnly && !isFilled && !more.includes(id) && !hidden.includes(id);
}
