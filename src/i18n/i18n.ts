// The interface's words, through i18next, with keys checked against the Chinese source.
import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { Words } from '../core/rulebook/pack.ts';
import { zh } from './words.zh.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof zh };
  }
}

void i18next.use(initReactI18next).init({
  lng: 'zh',
  fallbackLng: 'zh',
  resources: { zh: { translation: zh } },
  interpolation: { escapeValue: false },
});

export { i18next };

/** Changes the language; English words are fetched when somebody wants them. */
export async function speak(language: 'zh' | 'en'): Promise<void> {
  if (language === 'en' && !i18next.hasResourceBundle('en', 'translation')) {
    const { en } = await import('./words.en.ts');
    i18next.addResourceBundle('en', 'translation', en);
  }
  await i18next.changeLanguage(language);
}

/** What new streets and communities are called until they are named. */
export const blankNames = {
  street: (number: number) => i18next.t('communities.newStreet', { number }),
  community: (number: number) => i18next.t('communities.newCommunity', { number }),
};

/** The translator, the language in use, and a reader of words that packs carry in both languages. */
export function useWords() {
  const { t, i18n } = useTranslation();
  const language: 'zh' | 'en' = i18n.language === 'en' ? 'en' : 'zh';
  return { t, language, say: (words: Words) => words[language] };
}

export type Translate = ReturnType<typeof useWords>['t'];
