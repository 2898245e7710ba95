// The choices of a row, by the words that tables use for them; each word of a column is understood once.
import { codeOf, type RowCodes } from '../../core/batch/codes.ts';
import type { Problem } from '../../core/plan/problem.ts';
import { COUNTY_CLASSES, DEVELOPMENTS, KINDS, SEATS, SETTLEMENTS } from '../../core/plan/terms.ts';
import {
  chosenBy,
  CLASS_WORDS,
  DEVELOPMENT_WORDS,
  KIND_WORDS,
  SEAT_WORDS,
  SETTLEMENT_WORDS,
  settlementBy,
  type ChoiceWord,
} from '../headers/choice-words.ts';
import { isBlankWord } from '../tables/written.ts';
import { byteWords } from './byte-words.ts';
import { cellText, type Spans } from './spans.ts';

export type Choice = Exclude<keyof RowCodes, 'place'>;

interface Meant {
  readonly values: readonly string[];
  readonly words: readonly ChoiceWord[];
  readonly by?: (text: string, header: string) => string | null;
}

const CHOICES: Readonly<Record<Choice, Meant>> = {
  kind: { values: KINDS, words: KIND_WORDS },
  seat: { values: SEATS, words: SEAT_WORDS },
  settlement: { values: SETTLEMENTS, words: SETTLEMENT_WORDS, by: settlementBy },
  development: { values: DEVELOPMENTS, words: DEVELOPMENT_WORDS },
  countyClass: { values: COUNTY_CLASSES, words: CLASS_WORDS },
};

/** Reads one choice of a row: its code, nought where the row does not say. */
type ChoiceCell = (row: Spans, problems: Problem[]) => number;

const WRONG = -1;

/** @param at the column, -1 where the file has none */
export function choiceCell(choice: Choice, at: number, header: string): ChoiceCell {
  if (at < 0) return () => 0;
  const { values, words: named, by = (text) => chosenBy(named, text) } = CHOICES[choice];
  const words = byteWords();
  const codes: number[] = [];
  const understood = (text: string) => {
    const found = values.find((one) => one === by(text, header));
    if (found !== undefined) return codeOf(values, found);
    return text === '' || isBlankWord(text) ? 0 : WRONG;
  };
  return (row, problems) => {
    if (at >= row.count) return 0;
    const word = words.numberOf(row.bytes, row.from[at] ?? 0, row.to[at] ?? 0, 0);
    const code = (codes[word] ??= understood(cellText(row, at)));
    if (code !== WRONG) return code;
    const said = { text: cellText(row, at), zh: inWords(named, 'zh'), en: inWords(named, 'en') };
    problems.push({ path: header, code: 'no-such-choice', values: said });
    return 0;
  };
}

const SEPARATORS = { zh: '、', en: ', ' } as const;

function inWords(words: readonly ChoiceWord[], language: keyof typeof SEPARATORS): string {
  return words.map(({ label }) => label[language]).join(SEPARATORS[language]);
}
