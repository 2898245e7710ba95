// Places of GB/T 2260: their levels and the chain from a county up to the nation.

export const NATION = '000000';

/** The code tree: which codes exist, and what they are called. */
export type Places = ReadonlyMap<string, string>;
export type PlaceLevel = 'county' | 'prefecture' | 'province';

/** The level a code stands on. Counties directly under a province are counties. */
export function placeLevel(code: string): PlaceLevel {
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'prefecture' : 'county';
}

/** From the place to the nation, narrowest first; levels that the code tree does not have are left out. */
export function placeChain(code: string, places: Places): string[] {
  const above = [code, `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`];
  return [...new Set(above)].filter((one) => places.has(one)).concat(NATION);
}

/** True when `code` is `within` itself or lies inside it. */
export function liesIn(code: string, within: string): boolean {
  return code.startsWith(within.replace(/(00)+$/, ''));
}

/** The code of the place's chain that stands on a level. A city without counties is its own county. */
export function placeAt(code: string, level: PlaceLevel, places: Places): string | null {
  const found = placeChain(code, places).find((one) => one !== NATION && placeLevel(one) === level);
  if (found !== undefined) return found;
  return level === 'county' && placeLevel(code) === 'prefecture' ? code : null;
}
