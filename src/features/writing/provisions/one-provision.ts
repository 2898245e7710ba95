// One provision of the open paper: its data, and how it is changed.
import { isTable, valueAt, withValue, type Table } from '../../../state/writing/pack-data.ts';
import { useEdit, useOpenPaper } from '../open-paper.ts';

/** @param at the place of the provision in the paper's list */
export function useProvision(at: number): Table {
  const { document } = useOpenPaper();
  const found = valueAt(document, ['provisions', at]);
  return isTable(found) ? found : {};
}

export function useEditProvision(at: number) {
  const edit = useEdit();
  return (change: (provision: Table) => Table, step = '') =>
    edit((now) => {
      const found = valueAt(now, ['provisions', at]);
      return withValue(now, ['provisions', at], change(isTable(found) ? found : {}));
    }, step);
}
