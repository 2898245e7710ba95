// Heads that name several figures at once, "户数/人口", "用房面积（其中：活动面积）", and cells that state as many.
import { isBlankWord } from '../tables/written.ts';
import { isUnit } from './header-key.ts';
import type { Names } from './header-guess.ts';

const IDENTITY = new Set(['id', 'name', 'street', 'settlement']);
const BETWEEN = /\s*[/／|｜\\、，,；;\n]\s*/;
const OF_WHICH = /^(.*?\S)[\s,，、;；:：]*[（(]?\s*(?:其中|内含)\s*[:：]?\s*(.+?)\s*[)）]?$/s;
const IN_BRACKETS = /^(.*?\S)\s*[（(]([^（）()]+)[)）]$/s;

/** The heads of the columns that one head may stand for; null of one that names one figure, or what nobody knows. */
export function headsOf(text: string, names: Names): readonly string[] | null {
  if (text.length > LONGEST) return null;
  const known = names.exactly(text)?.target;
  const areFigures = (heads: readonly string[]) => {
    const targets = new Set(heads.map((head) => names.exactly(head)?.target ?? 'name'));
    const areAll = targets.size === heads.length && ![...targets].some((one) => IDENTITY.has(one));
    return areAll && (known === undefined || targets.has(known));
  };
  const [, whole = '', parts = ''] = OF_WHICH.exec(text) ?? [];
  const some = parts.split(BETWEEN);
  if (whole !== '' && areFigures(some)) return [whole, ...some.map((one) => `其中：${one}`)];
  const heads = apart(text);
  return heads.length > 1 && areFigures(heads) ? heads : null;
}

const LONGEST = 60;

/** Split where a sign stands between, with the units behind it each at its own; else before the bracket. */
function apart(text: string): readonly string[] {
  const [, bare = text, inside = ''] = IN_BRACKETS.exec(text) ?? [];
  const units = inside.split(BETWEEN);
  const heads = bare.split(BETWEEN);
  if (inside !== '' && units.every(isUnit) && units.length === heads.length && heads.length > 1)
    return heads.map((head, at) => `${head}（${units[at] ?? ''}）`);
  const plain = text.split(BETWEEN);
  return plain.length === 1 && inside !== '' ? [bare, inside] : plain;
}

const FIGURE = /^[-−约]?\s*\d[\d.,]*\s*\p{L}{0,4}[²2㎡]?$/u;
const IN_A_CELL = [
  /^([^/|\\;、\n()]+)\s*[/|\\;、\n]\s*([^()]+)$/s,
  /^([^()]+?)\s*\(\s*(?:其中|内含|含)?\s*:?\s*([^()]+)\)$/s,
  /^([^()]+?)\s*[,、;\s]*(?:其中|内含)\s*:?\s*([^()]+)$/s,
];

/** What a cell states of each of them; null when it does not state as many. */
export function piecesOf(text: string, count: number): readonly string[] | null {
  const narrow = text.normalize('NFKC').trim();
  for (const pattern of IN_A_CELL) {
    const [, first = '', rest = ''] = pattern.exec(narrow) ?? [];
    const pieces = [first, ...rest.split(/[/|\\;、\n]/)].map((piece) => piece.trim());
    if (first !== '' && pieces.length === count && pieces.every(isStated)) return pieces;
  }
  return null;
}

/** A figure, or a sign for one that is not known. */
export function isStated(piece: string): boolean {
  return piece !== '' && (FIGURE.test(piece.normalize('NFKC')) || isBlankWord(piece));
}
