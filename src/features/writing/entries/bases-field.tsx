// What a provision counts, where that is a sum of several figures.
import { useWords } from '../../../i18n/i18n.ts';
import { valueAt, withValue, type DataPath } from '../../../state/writing/pack-data.ts';
import { basesIn, withBase } from '../../../state/writing/bound.ts';
import { isTable } from '../../../state/writing/pack-data.ts';
import { useEdit, useOpenPaper, useWrongAt } from '../open-paper.ts';
import { Chips } from './named-field.tsx';
import { useNamed } from './names.ts';
import { Pick } from './pick.tsx';
import { styles } from '../looks/styles.ts';

/** @param path of the base; only facts and figures are added up */
export function BasesField({ path, label }: { readonly path: DataPath; readonly label: string }) {
  const { t } = useWords();
  const { document } = useOpenPaper();
  const edit = useEdit();
  const wrong = useWrongAt(path);
  const summed = useNamed('figure');
  const { wordsOf } = useNamed('base');
  const at = path.slice(0, -1);
  const entry = valueAt(document, at);
  const bases = basesIn(isTable(entry) ? entry : {}).filter((one) => one !== 'one');
  const write = (next: readonly string[]) => {
    const base = next.length > 1 ? next : (next[0] ?? 'one');
    edit((now) => {
      const found = valueAt(now, at);
      return withValue(now, at, withBase(isTable(found) ? found : {}, base));
    });
  };
  return (
    <div className={styles['list']} role="group" aria-label={label}>
      <Pick
        {...{ label, wrong }}
        title=""
        placeholder={t('writing.base.addTo')}
        find={(typed) => summed.find(typed).filter(({ id }) => !bases.includes(id))}
        onPick={(id) => write([...bases, id])}
      />
      <Chips
        ids={bases}
        wordsOf={wordsOf}
        onRemove={(id) => write(bases.filter((one) => one !== id))}
      />
    </div>
  );
}
