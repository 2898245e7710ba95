// What a field of an entry is: where it stands in the entry, what it is called, and how it is edited.
import type { writingZh } from '../../../i18n/zh/writing.ts';
import type { DataPath } from '../../../state/writing/pack-data.ts';
import type { Named } from './names.ts';

/** Closed lists of words, under which their words stand in the tables of words. */
export type WordList =
  | 'units'
  | 'groups'
  | 'scopes'
  | 'forces'
  | 'areaBases'
  | 'inputs'
  | 'settlements'
  | 'developments'
  | 'kinds'
  | 'countyClasses'
  | 'writing.choices';

interface Base {
  readonly at: DataPath;
  /** Under which its name stands in the words. */
  readonly name: FieldName;
}

/** How a field is edited. */
export type FieldOf = Base &
  (
    | { readonly kind: 'text' | 'figure' | 'date' | 'month'; readonly empty?: 'blank' | 'null' }
    | { readonly kind: 'words'; readonly isOptional?: true }
    | {
        readonly kind: 'choice';
        readonly of: WordList;
        readonly ids: readonly string[];
        readonly isOptional?: true;
      }
    | {
        readonly kind: 'flag';
        readonly otherwise: boolean;
        /** True of one that a pack must say, be it as it would be anyway. */
        readonly isWritten?: true;
      }
    | { readonly kind: 'named'; readonly of: Named; readonly isOptional?: true }
    | { readonly kind: 'names'; readonly of: Named }
    | {
        readonly kind:
          'id' | 'ids' | 'place' | 'choices' | 'bases' | 'alternative' | 'defaultChoice';
      }
  );

type FieldName = keyof (typeof writingZh)['fields'];
