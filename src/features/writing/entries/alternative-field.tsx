// To which reading or way a sentence belongs, and which of the readings is taken while nobody chooses.
import { useWords } from '../../../i18n/i18n.ts';
import { tablesAt, textAt, withValue, type DataPath } from '../../../state/writing/pack-data.ts';
import { useEdit, useOpenPaper, useWrongAt } from '../open-paper.ts';
import { styles } from '../looks/styles.ts';
import { ChoiceField } from './choice-field.tsx';
import { Chips } from './named-field.tsx';
import { Pick, type Item } from './pick.tsx';

interface Props {
  readonly path: DataPath;
  readonly label: string;
}

/** A group and one of its choices, found together. */
export function AlternativeField({ path, label }: Props) {
  const { t, say, language } = useWords();
  const { document, rulebook } = useOpenPaper();
  const edit = useEdit();
  const wrong = useWrongAt(path);
  const items = [...rulebook.alternatives.values()].flatMap(({ id, label: group, choices }) =>
    choices.map((choice): Item => {
      const words = `${say(group)}${language === 'zh' ? '：' : ': '}${say(choice.label)}`;
      return { id: `${id} ${choice.id}`, words };
    }),
  );
  const named = [textAt(document, [...path, 'group']), textAt(document, [...path, 'choice'])];
  const id = named.join(' ').trim();
  const write = (picked: string) => {
    const [group = '', choice = ''] = picked.split(' ');
    edit((now) => withValue(now, path, group === '' ? undefined : { group, choice }));
  };
  return (
    <div className={styles['list']} role="group" aria-label={label}>
      <Pick
        {...{ label, wrong }}
        title=""
        placeholder={t('writing.pick.search')}
        find={(typed) => items.filter(({ words }) => words.includes(typed.trim()))}
        onPick={write}
      />
      <Chips
        ids={id === '' ? [] : [id]}
        wordsOf={(one) => items.find((item) => item.id === one)?.words ?? one}
        onRemove={() => write('')}
      />
    </div>
  );
}

/** Readings have a default, ways have none. */
export function DefaultChoice({ path, label }: Props) {
  const { t, language } = useWords();
  const { document } = useOpenPaper();
  const choices = tablesAt(document, [...path.slice(0, -1), 'choices']);
  return (
    <ChoiceField
      {...{ path, label }}
      none={t('writing.choices.none')}
      options={choices.map((one) => {
        const id = textAt(one, ['id']);
        return [id, textAt(one, ['label', language]) || id];
      })}
    />
  );
}
