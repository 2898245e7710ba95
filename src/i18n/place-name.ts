// What a place is called in the language in use: in English in pinyin, with the Chinese beside it.
import type { Unit } from '../core/plan/unit/unit.ts';
import type { Translate } from './i18n.ts';

export interface Speaking {
  readonly t: Translate;
  readonly language: 'zh' | 'en';
}

/** The Chinese alone while the names in pinyin have not come. @param chinese its name in the code tree */
export function placeName(code: string, chinese: string, { t, language }: Speaking): string {
  const written = language === 'zh' ? '' : inPinyin(code, t);
  return written === '' ? chinese : `${written} ${chinese}`;
}

/** Empty while the names have not come. */
function inPinyin(code: string, t: Translate): string {
  const look = t as (key: string, options: { readonly defaultValue: string }) => string;
  return look(`places.${code}`, { defaultValue: '' });
}

/** A place behind those it lies in, the widest first; in English the Chinese follows in one piece, as an address is written. */
export function chainName(
  chain: readonly (readonly [code: string, chinese: string])[],
  { t, language }: Speaking,
): string {
  const written = language === 'zh' ? [] : chain.map(([code]) => inPinyin(code, t));
  const chinese = chain.map(([, name]) => name);
  return written.length === 0 || written.includes('')
    ? chinese.join(' › ')
    : `${written.join(' › ')} ${chinese.join('')}`;
}

/** A community or a street as the plan calls it; a county and wider places as the code tree does. */
export function unitName(
  { scope, at, name }: Pick<Unit, 'scope' | 'at' | 'name'>,
  words: Speaking,
): string {
  const own = name || at;
  return scope === 'community' || scope === 'street' ? own : placeName(at, own, words);
}
