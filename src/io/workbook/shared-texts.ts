// The texts of a workbook, each written once however many cells show it: a part of its own that cells point into.
import { xmlCellText } from './xml-text.ts';

const TEXTS_IN_A_PIECE = 2000;

export class SharedTexts {
  readonly #numbers = new Map<string, number>();
  #uses = 0;

  /** The number by which a cell names its text. */
  numberOf(text: string): number {
    this.#uses += 1;
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(text, number);
    return number;
  }

  /** To be written when all cells are. */
  *xml(): Generator<string> {
    yield `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${String(this.#uses)}" uniqueCount="${String(this.#numbers.size)}">`;
    let piece = '';
    let at = 0;
    for (const text of this.#numbers.keys()) {
      piece += `<si><t xml:space="preserve">${xmlCellText(text)}</t></si>`;
      at += 1;
      if (at % TEXTS_IN_A_PIECE > 0) continue;
      yield piece;
      piece = '';
    }
    yield `${piece}</sst>`;
  }
}
