// What a place is called in the language in use: in English in pinyin, with the Chinese beside it.
import type { Unit } from '../core/plan/unit/unit.ts';
import type { Translate } from './i18n.ts';

interface Speaking {
  readonly t: Translate;
  readonly language: 'zh' | 'en';
}

/** The Chinese alone while the names in pinyin have not come. @param chinese its name in the code tree */
export function placeName(code: string, chinese: string, { t, language }: Speaking): string {
  if (language === 'zh') return chinese;
  const look = t as (key: string, options: { readonly defaultValue: string }) => string;
  const written = look(`places.${code}`, { defaultValue: '' });
  return written === '' ? chinese : `${written} ${chinese}`;
}

/** A community or a street as the plan calls it; a county and wider places as the code tree does. */
export function unitName(
  { scope, at, name }: Pick<Unit, 'scope' | 'at' | 'name'>,
  words: Speaking,
): string {
  const own = name || at;
  return scope === 'community' || scope === 'street' ? own : placeName(at, own, words);
}
