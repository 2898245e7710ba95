// The code of a place as tables write it: marked as text by a spreadsheet program, beside the name, or the name alone.
import { placeChain, type Places } from '../../core/plan/place.ts';
import { visible } from '../tables/visible.ts';

/** A code alone, or why there is none: no place, or several, is called so. */
export type PlaceRead = { readonly code: string } | { readonly several: readonly string[] };

const NONE: PlaceRead = { several: [] };
/** Codes of statistics, of nine and twelve digits, begin with that of the county. */
const CODES = /^\d{6}(\d{3}|\d{6})?$/;
const SIGNS = /[\s()[\]【】〔〕:,;|/\\_"'’`=-]+/g;

/** @returns reads the text of a cell; the names of all places are gone through once */
export function placeReader(places: Places): (text: string) => PlaceRead {
  const named = new Map<string, string[]>();
  for (const [code, name] of places) named.set(name, [...(named.get(name) ?? []), code]);
  const byName = (text: string): PlaceRead => {
    const found = new Set<string>();
    for (let at = 0; at < text.length; at += 1)
      for (const code of named.get(text.slice(at)) ?? [])
        if (isWithin(text.slice(0, at), code, places)) found.add(code);
    const [code, ...more] = found;
    return code === undefined || more.length > 0 ? { several: [...found] } : { code };
  };
  return (cell) => {
    const text = visible(cell.normalize('NFKC')).replace(/(?<=^\D*\d{6,12})\.0+$/, '');
    const digits = text.match(/\d+/g) ?? [];
    const name = text.replace(/\d+/g, '').replace(SIGNS, '');
    if (digits.length === 0) return byName(name);
    const [own = ''] = digits;
    const code = own.slice(0, 6);
    if (digits.length > 1 || !CODES.test(own) || !places.has(code)) return NONE;
    if (name === '') return { code };
    const read = byName(name);
    const meant = 'code' in read ? [read.code] : read.several;
    return meant.includes(code) ? { code } : NONE;
  };
}

/** True where the text names nothing but some of the places around the one with the code, widest first. */
function isWithin(text: string, code: string, places: Places): boolean {
  let rest = text;
  for (const around of placeChain(code, places).slice(1, -1).reverse()) {
    const name = places.get(around) ?? '';
    if (name !== '' && rest.startsWith(name)) rest = rest.slice(name.length);
  }
  return rest === '';
}
