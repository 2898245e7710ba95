// Counts what an OpenDocument spreadsheet holds while it is being unpacked: one cell may claim to stand for a million.
import { MOST_CELLS, MOST_COLUMNS, MOST_ROWS, Refusal } from './table.ts';

const TAG = /<(?:\w+:)?(table|table-row|table-cell|covered-table-cell|p)(?=[\s>/])([^<>]*)/g;
const LONGEST_TAG = 65_536;

const repeated = (attributes: string, what: 'rows' | 'columns') =>
  Math.max(1, Number(new RegExp(`number-${what}-repeated="(\\d+)"`).exec(attributes)?.[1] ?? 1));

/** Takes the content piece by piece; throws a refusal. Rows and columns that are only formatted do not count. */
export function odsScan(): (chunk: Uint8Array) => void {
  const counter = new Counter();
  const decoder = new TextDecoder('latin1');
  let carried = '';
  return (chunk) => {
    const text = carried + decoder.decode(chunk, { stream: true });
    const whole = text.lastIndexOf('<');
    const end = whole < 0 ? text.length : whole;
    for (const [, tag = '', attributes = ''] of text.slice(0, end).matchAll(TAG))
      counter.take(tag, attributes);
    carried = text.slice(end, end + LONGEST_TAG);
  };
}

class Counter {
  #rows = 0;
  #cells = 0;
  #row = { at: 0, times: 0, isFilled: false };
  #cell = { end: 0, times: 0, isFilled: false };

  take(tag: string, attributes: string): void {
    if (tag === 'table') this.#row = { at: 0, times: 0, isFilled: false };
    else if (tag === 'table-row') {
      const at = this.#row.at + this.#row.times;
      this.#row = { at, times: repeated(attributes, 'rows'), isFilled: false };
      this.#cell = { end: 0, times: 0, isFilled: false };
    } else if (tag === 'p') this.#fill();
    else {
      const times = repeated(attributes, 'columns');
      this.#cell = { end: this.#cell.end + times, times, isFilled: false };
      if (attributes.includes('value-type=')) this.#fill();
    }
  }

  #fill(): void {
    if (this.#cell.isFilled) return;
    this.#cell.isFilled = true;
    const { at, times } = this.#row;
    this.#cells += this.#cell.times * times;
    if (!this.#row.isFilled) this.#rows += times;
    this.#row.isFilled = true;
    if (this.#cell.end > MOST_COLUMNS)
      throw new Refusal('too-many-columns', { most: String(MOST_COLUMNS) });
    if (this.#rows > MOST_ROWS || at + times > MOST_ROWS * 2)
      throw new Refusal('too-many-rows', { rows: `> ${MOST_ROWS}`, most: String(MOST_ROWS) });
    if (this.#cells > MOST_CELLS) throw new Refusal('too-many-cells', { most: String(MOST_CELLS) });
  }
}
