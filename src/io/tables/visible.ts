// Text without the signs that nobody sees: they come along from web pages and messengers, and make two of one name.

/** Soft hyphens, joiners, marks of writing direction, byte-order marks. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

export function visible(text: string): string {
  return text.replace(INVISIBLE, '').trim();
}

/** Marks that point at a note below the table; a raised 2 or 3 behind an m is part of a unit. */
const RAISED = /(?<![mM])[\u00b2\u00b3]|[\u00b9\u2070\u2074-\u207f]/;
const CIRCLED = /[\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u3251-\u325f\u32b1-\u32bf]/;
const BRACKETED =
  /[[［【〔（(]?注\s*\d*[\]］】〕）)]?$|[[［【〔]\d{1,2}[\]］】〕]$|(?<=\d)[*＊※†‡#]+$/;
const MARK = new RegExp(`${RAISED.source}|${CIRCLED.source}|${BRACKETED.source}`);

/** True of a cell whose text carries the mark of a footnote. */
export function hasFootnoteMark(text: string): boolean {
  return MARK.test(text);
}

/** A name or a header without such marks behind it. */
export function withoutFootnoteMarks(text: string): string {
  let [before, after] = ['', text];
  while (before !== after) [before, after] = [after, after.replace(BEHIND, '').trim()];
  return after;
}

const BEHIND = new RegExp(
  `(${RAISED.source}|${CIRCLED.source}|[[［【〔（(]注\\s*\\d*[\\]］】〕）)]|[[［【〔]\\d{1,2}[\\]］】〕])+$`,
);
