// Ids that nothing else in the paper need know: typed, a space between two of them.
import { useState } from 'react';
import { pathText } from '../../../core/plan/problem.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { textsAt, withValue, type DataPath } from '../../../state/writing/pack-data.ts';
import { useEdit, useOpenPaper, useWrongAt } from '../open-paper.ts';
import { Labelled } from './labelled.tsx';

const idsIn = (text: string) => text.split(/[\s,，、;；]+/).filter((id) => id !== '');

export function IdsField({ path, label }: { readonly path: DataPath; readonly label: string }) {
  const { t } = useWords();
  const { document } = useOpenPaper();
  const edit = useEdit();
  const wrong = useWrongAt(path);
  const value = textsAt(document, path).join(' ');
  const [typed, setTyped] = useState(value);
  const shown = idsIn(typed).join(' ') === value ? typed : value;
  return (
    <Labelled {...{ label, wrong }} hint={t('writing.list.spaced')}>
      {(wired) => (
        <input
          {...wired}
          className="input"
          autoComplete="off"
          value={shown}
          onChange={({ target }) => {
            setTyped(target.value);
            const ids = idsIn(target.value);
            edit((now) => withValue(now, path, ids.length === 0 ? undefined : ids), pathText(path));
          }}
        />
      )}
    </Labelled>
  );
}
