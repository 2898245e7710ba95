// Lines that speak of the communities below them: the name of a street, perhaps with its sums, or urban and rural ones.
import { chosenBy, SETTLEMENT_WORDS } from '../headers/choice-words.ts';
import type { Match } from '../headers/headers.ts';
import { bareTitle, streetNamed, streetOfTitle } from './street-title.ts';

type Heading =
  | { readonly kind: 'headings' | 'street-sums'; readonly street: string }
  | { readonly kind: 'settlement-headings' | 'sums'; readonly settlement: string };

/**
 * Null of a line that is a community of its own.
 * @param below the next line of the table
 */
export function headingOf(
  cells: readonly string[],
  { columns }: Match,
  below: readonly string[] = [],
): Heading | null {
  const filled = [...new Set(cells.filter((cell) => cell !== ''))];
  const [only = ''] = filled;
  const at = (id: string) => columns.findIndex(({ target }) => target === id);
  const [kind, name, id] = [at('settlement'), at('name'), at('id')];
  if (filled.length === 1 && cells[kind] !== only) {
    const street = streetNamed(only) || streetOfTitle(only);
    if (street !== '') return { kind: 'headings', street };
    const settlement = chosenBy(SETTLEMENT_WORDS, bareTitle(only));
    if (settlement !== null && cells[name] === only)
      return { kind: 'settlement-headings', settlement };
  }
  const [named, inStreet] = [cells[name] ?? '', at('street')];
  const isUnnamed = named === '' && (below[name] ?? '') !== '' && (below[inStreet] ?? '') === '';
  const street = streetNamed(isUnnamed ? (cells[inStreet] ?? '') : named);
  const states = columns.some(
    ({ target }, column) => target !== null && column !== name && isFigure(cells[column] ?? ''),
  );
  const own = (cells[kind] ?? '') !== '' || (cells[id] ?? '') !== '';
  if (own) return null;
  const numbered = groupNumber(cells, below, columns);
  const title = bareTitle(named);
  const groups = states && (title !== named || numbered || GROUP.test(title));
  const settlement = groups ? chosenBy(SETTLEMENT_WORDS, title) : null;
  if (settlement !== null) return { kind: 'sums', settlement };
  if (street === '' && numbered && named !== '')
    return { kind: states ? 'street-sums' : 'headings', street: named };
  if (street === '') return null;
  return { kind: states ? 'street-sums' : 'headings', street };
}

const IN_WORDS = /^[（(]?[一二三四五六七八九十]+[)）、.．]?$/;

/** True of a line that is numbered 一, 二 above lines that are numbered 1, 2: the title of a group. */
function groupNumber(
  cells: readonly string[],
  below: readonly string[],
  columns: Match['columns'],
): boolean {
  return columns.some(
    ({ target, header }, at) =>
      target === null &&
      /^(序\s*号|编号|no\.?)$/i.test(header) &&
      IN_WORDS.test(cells[at] ?? '') &&
      /^[（(]?\d+/.test(below[at] ?? ''),
  );
}

/** Kinds of communities that no community is called by. */
const GROUP = /^(城市|农村|城镇|乡村)(社区)?$|^行政村$/;

/** What rows take from the lines above them. */
export interface Carried {
  readonly street: string;
  /** The id that the street's own row stated, when there was one. */
  readonly streetId: string;
  readonly settlement: string;
}

/** What rows below a heading are in. */
export function under(heading: Heading, before: Carried): Carried {
  if ('settlement' in heading) return { ...before, settlement: heading.settlement };
  return { street: heading.street, streetId: '', settlement: '' };
}

const isFigure = (text: string) => /^[\d,.\s]*\d/.test(text.normalize('NFKC'));
