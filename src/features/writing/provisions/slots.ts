// A sentence of the language in use with places for fields in it: its words and its slots in their order.
import type { Translate } from '../../../i18n/i18n.ts';

const SLOTS = [
  ...(['bound', 'figure', 'unit', 'measure', 'per', 'base'] as const),
  ...(['settlement', 'development', 'due', 'force'] as const),
] as const;
export type Slot = (typeof SLOTS)[number];

/** A run of words, or a field. */
type Piece = { readonly words: string } | { readonly slot: Slot };

const MARK = '\u0001';
const MARKS = Object.fromEntries(SLOTS.map((slot) => [slot, `${MARK}${slot}${MARK}`]));

/** @param shape of the sentence: a rate of something counted, or a fixed figure */
export function piecesOf(shape: 'rate' | 'fixed', t: Translate): Piece[] {
  const look = t as (key: string, marks: Readonly<Record<string, string>>) => string;
  const sentence = look(`writing.sentence.${shape}`, MARKS) + look('writing.sentence.whom', MARKS);
  return sentence.split(MARK).flatMap((part, at): Piece[] => {
    if (at % 2 === 0) return part.trim() === '' ? [] : [{ words: part.trim() }];
    const slot = SLOTS.find((one) => one === part);
    return slot === undefined ? [] : [{ slot }];
  });
}
