// Fields that name something else: one thing, or a list of things.
import { useWords } from '../../../i18n/i18n.ts';
import { textsAt, withValue, type DataPath } from '../../../state/writing/pack-data.ts';
import { useEdit, useOpenPaper, usePaperField, useWrongAt } from '../open-paper.ts';
import { useNamed, type Named } from './names.ts';
import { Pick } from './pick.tsx';
import { styles } from '../looks/styles.ts';

interface Props {
  readonly path: DataPath;
  readonly label: string;
  readonly of: Named;
  readonly inline?: boolean | undefined;
  /** True where nothing need be named: the name can be taken away again. */
  readonly isOptional?: boolean | undefined;
}

export function NamedField({ path, label, of, inline, isOptional = false }: Props) {
  const { t } = useWords();
  const { value, write, wrong } = usePaperField(path, isOptional ? 'absent' : 'blank');
  const { find, wordsOf } = useNamed(of);
  return (
    <span className={styles['named']}>
      <Pick
        {...{ label, find, inline, wrong }}
        title={value === '' ? '' : wordsOf(value)}
        placeholder={t('writing.pick.search')}
        onPick={write}
      />
      {isOptional && value !== '' && (
        <Remove label={t('writing.list.remove', { name: label })} onRemove={() => write('')} />
      )}
    </span>
  );
}

interface ListProps extends Omit<Props, 'isOptional' | 'inline'> {
  readonly hint?: string | undefined;
}

/** A list of names, each with a button that takes it away, and a field that adds one. */
export function NamedList({ path, label, of, hint }: ListProps) {
  const { t } = useWords();
  const { document } = useOpenPaper();
  const edit = useEdit();
  const wrong = useWrongAt(path);
  const { find, wordsOf } = useNamed(of);
  const ids = textsAt(document, path);
  const write = (next: readonly string[]) =>
    edit((now) => withValue(now, path, next.length === 0 ? undefined : next));
  return (
    <div className={styles['list']} role="group" aria-label={label}>
      <Pick
        label={label}
        title=""
        placeholder={t('writing.list.add')}
        find={(typed) => find(typed).filter(({ id }) => !ids.includes(id))}
        wrong={wrong}
        onPick={(id) => write([...ids, id])}
      />
      <Chips
        ids={ids}
        wordsOf={wordsOf}
        onRemove={(id) => write(ids.filter((one) => one !== id))}
      />
      {hint !== undefined && <span className={styles['hint']}>{hint}</span>}
    </div>
  );
}

interface ChipsProps {
  readonly ids: readonly string[];
  readonly wordsOf: (id: string) => string;
  readonly onRemove: (id: string) => void;
}

export function Chips({ ids, wordsOf, onRemove }: ChipsProps) {
  const { t } = useWords();
  if (ids.length === 0) return null;
  return (
    <ul className={styles['chips']}>
      {ids.map((id) => (
        <li key={id}>
          {wordsOf(id)}
          <Remove
            label={t('writing.list.remove', { name: wordsOf(id) })}
            onRemove={() => onRemove(id)}
          />
        </li>
      ))}
    </ul>
  );
}

function Remove({ label, onRemove }: { readonly label: string; readonly onRemove: () => void }) {
  return (
    <button
      type="button"
      className={styles['remove']}
      aria-label={label}
      title={label}
      onClick={onRemove}
    >
      ×
    </button>
  );
}
