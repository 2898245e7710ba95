// The id of an entry, taken once it is typed to its end: all that names the entry in the paper follows.
import { useState } from 'react';
import { useWords } from '../../../i18n/i18n.ts';
import type { EntryList } from '../../../state/writing/fresh-entries.ts';
import { isTable, textAt, valueAt, type DataPath } from '../../../state/writing/pack-data.ts';
import { holderOf, renamed } from '../../../state/writing/renamed.ts';
import { useEdit, useOpenPaper, useWrongAt } from '../open-paper.ts';
import { Labelled } from './labelled.tsx';

interface Props {
  /** The list, the place of the entry in it, and `id`. */
  readonly path: DataPath;
  readonly label: string;
}

export function IdField({ path, label }: Props) {
  const { t } = useWords();
  const { document } = useOpenPaper();
  const edit = useEdit();
  const found = useWrongAt(path);
  const [list, at] = path as readonly [EntryList, number];
  const entry = valueAt(document, [list, at]);
  const now = textAt(document, path);
  const [typed, setTyped] = useState<string | null>(null);
  const id = (typed ?? now).trim();
  const holder = id === now ? null : holderOf(document, id, isTable(entry) ? entry : {});
  const taken = holder === null ? undefined : t('writing.idTaken', { id });
  const take = () => {
    if (id === now || holder !== null) return;
    edit((paperNow) => renamed(paperNow, list, at, id));
    setTyped(null);
  };
  return (
    <Labelled label={label} wrong={taken ?? found} hint={t('writing.idFollowed')}>
      {(wired) => (
        <input
          {...wired}
          className="input"
          autoComplete="off"
          value={typed ?? now}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={take}
          onKeyDown={({ key }) => key === 'Enter' && take()}
        />
      )}
    </Labelled>
  );
}
