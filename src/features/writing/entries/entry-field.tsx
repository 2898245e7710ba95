// One field of an entry, drawn as its table says.
import { useWords, type Translate } from '../../../i18n/i18n.ts';
import type { DataPath } from '../../../state/writing/pack-data.ts';
import { AlternativeField, DefaultChoice } from './alternative-field.tsx';
import { BasesField } from './bases-field.tsx';
import { ChoiceField, FlagField, type Options } from './choice-field.tsx';
import { ChoicesField } from './choices-field.tsx';
import type { FieldOf, WordList } from './field-of.ts';
import { IdField } from './id-field.tsx';
import { IdsField } from './ids-field.tsx';
import { NamedField, NamedList } from './named-field.tsx';
import { PlaceField } from './place-fields.tsx';
import { TextField } from './text-field.tsx';
import { WordsField } from './words-field.tsx';

/** @param entry where the entry stands in the paper */
export function EntryField({
  entry,
  field,
}: {
  readonly entry: DataPath;
  readonly field: FieldOf;
}) {
  const { t } = useWords();
  const path = [...entry, ...field.at];
  const label = t(`writing.fields.${field.name}`);
  const shared = { path, label };
  switch (field.kind) {
    case 'words':
      return <WordsField {...shared} isOptional={field.isOptional} />;
    case 'choice':
      return <Choice {...shared} field={field} />;
    case 'flag':
      return <FlagField {...shared} otherwise={field.otherwise} isWritten={field.isWritten} />;
    case 'named':
      return <NamedField {...shared} of={field.of} isOptional={field.isOptional} />;
    case 'names':
      return <NamedList {...shared} of={field.of} />;
    case 'bases':
      return <BasesField {...shared} />;
    case 'id':
      return <IdField {...shared} />;
    case 'ids':
      return <IdsField {...shared} />;
    case 'place':
      return <PlaceField {...shared} />;
    case 'choices':
      return <ChoicesField {...shared} />;
    case 'alternative':
      return <AlternativeField {...shared} />;
    case 'defaultChoice':
      return <DefaultChoice {...shared} />;
    default:
      return <TextField {...shared} kind={field.kind} empty={field.empty} />;
  }
}

interface ChoiceProps {
  readonly path: DataPath;
  readonly label: string;
  readonly field: Extract<FieldOf, { kind: 'choice' }>;
}

function Choice({ path, label, field }: ChoiceProps) {
  const { t } = useWords();
  return (
    <ChoiceField
      {...{ path, label }}
      options={optionsOf(field.of, field.ids, t)}
      none={field.isOptional === true ? t('writing.choices.none') : undefined}
      empty={field.isOptional === true ? 'absent' : 'blank'}
    />
  );
}

/** The words of a closed list; a count of things, which has no word after a number, is called one here. */
export function optionsOf(of: WordList, ids: readonly string[], t: Translate): Options {
  const look = t as (key: string) => string;
  return ids.map((id) => [id, look(`${of}.${id}`) || t('sheet.cells.counted')]);
}
