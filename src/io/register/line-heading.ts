// Lines that speak of the communities below them: the name of a street, perhaps with its sums, or urban and rural ones.
import { chosenBy, SETTLEMENT_WORDS } from '../headers/choice-words.ts';
import type { Match } from '../headers/headers.ts';
import { bareTitle, streetNamed } from './street-title.ts';

export type Heading =
  | { readonly kind: 'headings' | 'street-sums'; readonly street: string }
  | { readonly kind: 'settlement-headings'; readonly settlement: string };

/** Null of a line that is a community of its own. */
export function headingOf(cells: readonly string[], { columns }: Match): Heading | null {
  const filled = [...new Set(cells.filter((cell) => cell !== ''))];
  const [only = ''] = filled;
  const at = (id: string) => columns.findIndex(({ target }) => target === id);
  const [kind, name, id] = [at('settlement'), at('name'), at('id')];
  if (filled.length === 1 && cells[kind] !== only) {
    const street = streetNamed(only);
    if (street !== '') return { kind: 'headings', street };
    const settlement = chosenBy(SETTLEMENT_WORDS, bareTitle(only));
    if (settlement !== null && cells[name] === only)
      return { kind: 'settlement-headings', settlement };
  }
  const street = streetNamed(cells[name] ?? '');
  const states = columns.some(
    ({ target }, column) => target !== null && column !== name && isFigure(cells[column] ?? ''),
  );
  const own = (cells[kind] ?? '') !== '' || (cells[id] ?? '') !== '';
  if (street === '' || own) return null;
  return { kind: states ? 'street-sums' : 'headings', street };
}

const isFigure = (text: string) => /^[\d,.\s]*\d/.test(text.normalize('NFKC'));
