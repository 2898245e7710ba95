// The choices of a row, by the words that tables use for them; each word of a column is understood once.
import type { Problem } from '../../core/plan/problem.ts';
import {
  DEVELOPMENTS,
  KINDS,
  SEATS,
  SETTLEMENTS,
  type Development,
  type Kind,
  type Seat,
  type Settlement,
} from '../../core/plan/terms.ts';
import {
  chosenBy,
  DEVELOPMENT_WORDS,
  KIND_WORDS,
  SEAT_WORDS,
  settlementBy,
} from '../headers/choice-words.ts';
import { isBlankWord } from '../tables/written.ts';
import type { BatchHead } from './batch-columns.ts';
import type { BatchField } from './column-meaning.ts';

type Reader<T> = (cells: readonly string[], problems: Problem[]) => T | null;

export interface ChoiceReaders {
  readonly kind: Reader<Kind>;
  readonly seat: Reader<Seat>;
  readonly settlement: Reader<Settlement>;
  readonly development: Reader<Development>;
}

export function choiceReaders(
  { columns }: BatchHead,
  fields: ReadonlyMap<BatchField, number>,
): ChoiceReaders {
  const reader = <T extends string>(
    field: BatchField,
    values: readonly T[],
    meant: (text: string, header: string) => string | null,
  ): Reader<T> => {
    const at = fields.get(field);
    if (at === undefined) return () => null;
    const header = columns[at]?.header ?? field;
    const known = new Map<string, T | null>();
    return (cells, problems) => {
      const text = (cells[at] ?? '').trim();
      if (text === '') return null;
      const before = known.get(text);
      if (before !== undefined) return before;
      const found = values.find((one) => one === meant(text, header));
      if (found !== undefined || isBlankWord(text)) {
        known.set(text, found ?? null);
        return found ?? null;
      }
      const allowed = values.join(', ');
      problems.push({ path: header, code: 'not-one-of', values: { text, allowed } });
      return null;
    };
  };
  return {
    kind: reader('kind', KINDS, (text) => chosenBy(KIND_WORDS, text)),
    seat: reader('seat', SEATS, (text) => chosenBy(SEAT_WORDS, text)),
    settlement: reader('settlement', SETTLEMENTS, settlementBy),
    development: reader('development', DEVELOPMENTS, (text) => chosenBy(DEVELOPMENT_WORDS, text)),
  };
}
