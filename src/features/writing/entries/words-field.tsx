// Words in both languages: the English is the Chinese until somebody translates it.
import { pathText } from '../../../core/plan/problem.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { textAt, valueAt, withValue, type DataPath } from '../../../state/writing/pack-data.ts';
import { useEdit, useOpenPaper, useWrongAt } from '../open-paper.ts';
import { Labelled } from './labelled.tsx';
import { styles } from '../looks/styles.ts';

interface Props {
  readonly path: DataPath;
  readonly label: string;
  readonly hint?: string | undefined;
  /** True of words that may be left out altogether. */
  readonly isOptional?: boolean | undefined;
}

export function WordsField({ path, label, hint, isOptional = false }: Props) {
  const { t } = useWords();
  const { document } = useOpenPaper();
  const edit = useEdit();
  const [zh, en] = [textAt(document, [...path, 'zh']), textAt(document, [...path, 'en'])];
  const write = (words: { readonly zh: string; readonly en: string }) => {
    const isEmpty = isOptional && words.zh === '' && words.en === '';
    const kept = valueAt(document, path);
    edit(
      (now) => withValue(now, path, isEmpty ? undefined : { ...Object(kept), ...words }),
      pathText(path),
    );
  };
  return (
    <div className={styles['words']} role="group" aria-label={label}>
      <Field
        label={t('writing.words.zh', { label })}
        path={[...path, 'zh']}
        value={zh}
        hint={hint}
        onWrite={(text) => write({ zh: text, en: en === '' || en === zh ? text : en })}
      />
      <Field
        label={t('writing.words.en', { label })}
        path={[...path, 'en']}
        value={en}
        hint={en !== '' && en === zh ? t('writing.words.same') : undefined}
        onWrite={(text) => write({ zh, en: text })}
      />
    </div>
  );
}

interface FieldProps {
  readonly label: string;
  readonly path: DataPath;
  readonly value: string;
  readonly hint: string | undefined;
  readonly onWrite: (text: string) => void;
}

function Field({ label, path, value, hint, onWrite }: FieldProps) {
  const wrong = useWrongAt(path);
  return (
    <Labelled {...{ label, hint, wrong }}>
      {(wired) => (
        <input
          {...wired}
          className="input"
          autoComplete="off"
          value={value}
          onChange={({ target }) => onWrite(target.value)}
        />
      )}
    </Labelled>
  );
}
