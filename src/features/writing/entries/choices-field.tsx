// The readings, or the ways, among which a group of provisions leaves the choice.
import { useWords } from '../../../i18n/i18n.ts';
import { freeId } from '../../../state/writing/fresh-entries.ts';
import {
  tablesAt,
  textAt,
  withEntry,
  withoutEntry,
  type DataPath,
} from '../../../state/writing/pack-data.ts';
import { useEdit, useOpenPaper } from '../open-paper.ts';
import { TextField } from './text-field.tsx';
import { WordsField } from './words-field.tsx';
import { styles } from '../looks/styles.ts';

export function ChoicesField({ path, label }: { readonly path: DataPath; readonly label: string }) {
  const { t } = useWords();
  const { document } = useOpenPaper();
  const edit = useEdit();
  const choices = tablesAt(document, path);
  const taken = new Set(choices.map((one) => textAt(one, ['id'])));
  const fresh = () => ({ id: freeId('choice', taken), label: { zh: '', en: '' } });
  return (
    <fieldset className={styles['checks']}>
      <legend>{label}</legend>
      {choices.map((choice, at) => (
        <div key={at} className={styles['row']}>
          <TextField path={[...path, at, 'id']} label={t('writing.fields.id')} empty="blank" />
          <WordsField path={[...path, at, 'label']} label={t('writing.fields.label')} />
          <button
            type="button"
            className="button quiet"
            onClick={() => edit((now) => withoutEntry(now, path, at))}
          >
            {t('writing.list.remove', { name: textAt(choice, ['id']) })}
          </button>
        </div>
      ))}
      <button
        type="button"
        className="button quiet"
        onClick={() => edit((now) => withEntry(now, path, choices.length, fresh()))}
      >
        {t('writing.list.addChoice')}
      </button>
    </fieldset>
  );
}
