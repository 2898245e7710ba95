// The same few words stand in thousands of rows of a large sheet or workbook: each is looked up once.
import type { Translate } from '../../i18n/i18n.ts';
import type { SheetWords } from '../frame/sheet.ts';

export function rememberedWords(words: SheetWords): SheetWords {
  const known = new Map<string, string>();
  const look = words.t as (key: string, options?: Readonly<Record<string, unknown>>) => string;
  const remembered = (key: string, options?: Readonly<Record<string, unknown>>) => {
    const asked = options === undefined ? key : `${key} ${JSON.stringify(options)}`;
    const found = known.get(asked) ?? look(key, options);
    known.set(asked, found);
    return found;
  };
  return { ...words, t: remembered as Translate };
}
