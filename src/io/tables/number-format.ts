// What a spreadsheet's number format shows of a number: units and words that stand in the format alone, and figures shown divided.
import { Decimal } from '../../core/quantity/decimal.ts';
import type { CellMark } from './table.ts';

export interface Shown {
  readonly text: string;
  readonly mark: CellMark | null;
}

type Piece = { readonly literal: string } | { readonly digits: string };

const CONDITION = /\[([<>=]{1,2})(-?[\d.]+)\]/;
const CURRENCY = /^[¥￥$€£]|CNY|RMB/gi;

/** @param text the number as plain digits; its rounding is not taken over, only what stands around and divides it */
export function shownAs(text: string, format: string): Shown {
  const zero = text === '0' ? zeroShown(format) : 'figure';
  if (zero !== 'figure') return { text, mark: zero };
  if (/^0{2,}$/.test(format) && /^\d+$/.test(text))
    return { text: text.padStart(format.length, '0'), mark: null };
  const pieces = piecesOf(sectionFor(Number(text), format));
  const first = pieces.findIndex((piece) => 'digits' in piece);
  if (first < 0) return { text, mark: null };
  const last = pieces.findLastIndex((piece) => 'digits' in piece);
  const words = (some: readonly Piece[]) =>
    some.map((piece) => ('literal' in piece ? piece.literal : '')).join('');
  const before = words(pieces.slice(0, first)).replace(CURRENCY, '').trim();
  const behind = words(pieces.slice(last + 1)).trim();
  const scale = scaleOf(pieces.slice(first, last + 1));
  const figure = scale === 0 ? text : new Decimal(text).div(Decimal.pow(10, scale)).toFixed();
  const around = /[\p{L}%‰~≈±]/u;
  const prefix = around.test(before) ? before : '';
  const suffix = around.test(behind) || behind === '㎡' ? behind : '';
  return { text: prefix + figure + suffix, mark: markOf(scale, suffix) };
}

function markOf(scale: number, suffix: string): CellMark | null {
  if (scale === 0 || (scale === 4 && suffix.startsWith('万'))) return null;
  return scale === 4 ? 'shown-in-wan' : 'shown-divided';
}

/** The part of the format that the value is shown by. */
function sectionFor(value: number, format: string): string {
  const sections = format.match(/(?:"[^"]*"|[\\!_*].|[^;])+/gs) ?? [];
  const conditional = sections.find((section) => meets(value, CONDITION.exec(section)));
  if (conditional !== undefined) return conditional;
  return sections.find((section) => !CONDITION.test(section)) ?? '';
}

function meets(value: number, condition: RegExpExecArray | null): boolean {
  if (condition === null) return false;
  const [, sign = '', text = ''] = condition;
  const limit = Number(text);
  const holds: Readonly<Record<string, boolean>> = {
    '<': value < limit,
    '<=': value <= limit,
    '>': value > limit,
    '>=': value >= limit,
    '=': value === limit,
    '<>': value !== limit,
  };
  return holds[sign] ?? false;
}

/** How a format shows nought when its third part says so: as nothing, as a dash or a word, or as a figure. */
function zeroShown(format: string): 'zero-hidden' | 'zero-as-dash' | 'figure' {
  const sections = format.replace(/"[^"]*"|[\\!_*]./g, 'x').split(';');
  const [, , zero] = sections;
  if (zero === undefined || /[0#]|General/i.test(zero)) return 'figure';
  return zero.trim() === '' ? 'zero-hidden' : 'zero-as-dash';
}

const TOKENS = /"([^"]*)"|[\\!](.)|[_*].|\[[^\]]*\]|General|([0#?.,]+)|(.)/gis;

function piecesOf(section: string): Piece[] {
  return [...section.matchAll(TOKENS)].map(([token, quoted, escaped, digits, other]): Piece => {
    if (/^general$/i.test(token)) return { digits: '0' };
    if (digits !== undefined) return { digits };
    return { literal: quoted ?? escaped ?? (/^[@/()+\-]$/.test(other ?? '') ? '' : (other ?? '')) };
  });
}

/** By how many powers of ten: commas behind the digits, and a point that is only painted between them. */
function scaleOf(pieces: readonly Piece[]): number {
  let scale = 0;
  let painted = false;
  for (const piece of pieces)
    if ('literal' in piece) painted ||= piece.literal === '.' || piece.literal === '．';
    else {
      if (painted) scale += piece.digits.replace(/[^0#?]/g, '').length;
      scale += 3 * (/,+$/.exec(piece.digits)?.[0].length ?? 0);
    }
  return scale;
}
