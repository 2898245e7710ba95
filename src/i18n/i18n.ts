// The interface's words, through i18next, with keys checked against the Chinese source.
import i18next, { type TFunction } from 'i18next';
import { useSyncExternalStore } from 'react';
import { part } from '../parts/part.ts';
import type { Words } from '../core/rulebook/pack.ts';
import type { laterZh, pagesZh } from './zh/page-words.ts';
import { zh } from './zh/words.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof zh & typeof pagesZh & typeof laterZh };
  }
}

void i18next.init({
  lng: 'zh',
  fallbackLng: 'zh',
  // A copy: words fetched later are added to it.
  resources: { zh: { translation: { ...zh } } },
  interpolation: { escapeValue: false },
});

/** `{{rows}} {{rows, noun(one: row; other: rows)}}`: the form that goes with a number, of which a sentence may have several. */
i18next.services.formatter?.add(
  'noun',
  (value: unknown, _language, { one, other }: Readonly<Record<'one' | 'other', string>>) =>
    String(value) === '1' ? one : other,
);

export { i18next };

type Spoken = 'zh' | 'en';

const FIRST = {
  zh: () => Promise.resolve(zh),
  en: () => part(() => import('./en/words.ts')).then(({ en }) => en),
};
const OF_PAGES = {
  zh: () =>
    part(() => import('./zh/page-words.ts')).then((of) => ({ ...of.pagesZh, ...of.laterZh })),
  en: () =>
    part(() => import('./en/page-words.ts')).then((of) => ({ ...of.pagesEn, ...of.laterEn })),
};
let pagesSpeak = false;
let asked = 0;

/** Changes the language; English words are fetched when somebody wants them, and who asked last is spoken to. */
export async function speak(language: Spoken): Promise<void> {
  asked += 1;
  const mine = asked;
  await fetchWords(language);
  if (mine === asked) await i18next.changeLanguage(language);
}

/** Fetches the words that only the other pages show, in the language in use and in each one chosen after. */
export async function speakOfPages(): Promise<void> {
  pagesSpeak = true;
  await fetchWords(inUse());
}

/** The words of a language that need not be the one in use, once all of them have come. */
export async function wordsIn(language: Spoken): Promise<SpokenWords> {
  await fetchWords(language);
  return SPOKEN[language];
}

async function fetchWords(language: Spoken): Promise<void> {
  const withPages = pagesSpeak;
  const wanted = [FIRST[language](), ...(withPages ? [OF_PAGES[language]()] : [])];
  for (const words of await Promise.all<object>(wanted))
    i18next.addResourceBundle(language, 'translation', words, true);
  // Another page was opened meanwhile: its words come too, before anything is said in the language.
  if (pagesSpeak !== withPages) await fetchWords(language);
}

/** What new streets and communities are called until they are named. */
export const blankNames = {
  street: (number: number) => i18next.t('communities.newStreet', { number }),
  community: (number: number) => i18next.t('communities.newCommunity', { number }),
};

export type Translate = TFunction;

type Options = Readonly<Record<string, unknown>>;

/** Words without a figure in them are looked up once: hundreds of them are drawn again at every key. */
function translatorOf(language: Spoken): Translate {
  const known = new Map<string, string>();
  const look = i18next.getFixedT(language) as (key: string, options?: Options) => string;
  const translate = (key: string, options?: Options): string => {
    if (options !== undefined) return look(key, options);
    const found = known.get(key) ?? look(key);
    // Words of pages that have not come yet are asked for again.
    if (found !== key) known.set(key, found);
    return found;
  };
  return translate as Translate;
}

export interface SpokenWords {
  readonly t: Translate;
  readonly language: Spoken;
  readonly say: (words: Words) => string;
}

const wordsOf = (language: Spoken): SpokenWords => ({
  t: translatorOf(language),
  language,
  say: (words) => words[language],
});
const SPOKEN: Record<Spoken, SpokenWords> = { zh: wordsOf('zh'), en: wordsOf('en') };
const listeners = new Set<() => void>();

function onChange(changed: () => void): () => void {
  i18next.on('languageChanged', changed);
  listeners.add(changed);
  return () => {
    i18next.off('languageChanged', changed);
    listeners.delete(changed);
  };
}

/** Takes in what places are called in English, by their codes: whoever shows one is drawn again. */
export function namePlaces(names: Readonly<Record<string, string>>): void {
  i18next.addResourceBundle('en', 'translation', { places: names }, true);
  SPOKEN.en = wordsOf('en');
  for (const changed of listeners) changed();
}

const inUse = (): Spoken => (i18next.language === 'en' ? 'en' : 'zh');

/** The translator, the language in use, and a reader of words that packs carry in both languages. */
export function useWords(): SpokenWords {
  return useSyncExternalStore(onChange, () => SPOKEN[inUse()]);
}
