// Lines of which a table says that they are part of the line above ("of which: new village"): counted there already.
import { chosenBy, SETTLEMENT_WORDS } from '../headers/choice-words.ts';
import type { LineKind } from './line-kinds.ts';
import { partNamed } from './line-words.ts';

/** What a line is: its own row by another name, a part, nothing, or for somebody to say. */
type Part = { readonly is: 'whole' | 'parts' | 'remarks' | 'asked'; readonly name: string };

export class PartLines {
  #after: 'nothing' | 'row' | 'total' = 'nothing';
  #isOpen = false;

  /** @param anyRows whether rows were taken before, so that a total above ends them */
  partOf(name: string, kind: LineKind, anyRows: boolean): Part {
    const part = partNamed(name);
    if (part === null) return { is: this.#isOpen && kind === 'row' ? 'asked' : 'whole', name };
    if (this.#after === 'row') {
      this.#isOpen ||= part === '';
      return { is: 'parts', name };
    }
    if (part === '') return { is: 'remarks', name };
    if (chosenBy(SETTLEMENT_WORDS, part) !== null) return { is: 'parts', name };
    return { is: this.#after === 'total' && anyRows ? 'asked' : 'whole', name: part };
  }

  /** A line was read: what comes after it may be part of it. */
  passed(kind: LineKind | 'heading'): void {
    if (kind === 'remarks' || kind === 'blank' || kind === 'statistics') return;
    if (kind !== 'row') this.#isOpen = false;
    this.#after = kind === 'row' ? 'row' : kind === 'totals' ? 'total' : 'nothing';
  }
}
