// How the planner likes to work: language, theme, yardstick and the height of rows, remembered across plans.
import { z } from 'zod/mini';
import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { YARDSTICKS, type Yardstick } from '../core/assessment/requirement/requirement.ts';
import { rememberedIn } from './remembered.ts';

/** How many lines a row of the register has: one, or a second for what the rules say. */
export type RowLines = (typeof ROW_LINES)[number];
const ROW_LINES = ['one', 'two'] as const;

type Language = 'zh' | 'en';
export type Theme = 'auto' | 'light' | 'dark';

interface Settings {
  readonly language: Language;
  /** False while the language is the browser's: nobody has chosen one. */
  readonly isLanguageChosen: boolean;
  readonly theme: Theme;
  readonly yardstick: Yardstick;
  readonly rowLines: RowLines;
  /** Groups of results that were opened or closed by hand. */
  readonly groupsOpen: Readonly<Record<string, boolean>>;
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly setYardstick: (yardstick: Yardstick) => void;
  readonly setRowLines: (rowLines: RowLines) => void;
  readonly setGroupOpen: (group: string, isOpen: boolean) => void;
}

/** Chinese where the browser asks for any kind of it first, else English. */
function languageOfBrowser(): Language {
  const asked = typeof navigator === 'undefined' ? 'zh' : navigator.language;
  return asked.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

const Choices = z.object({
  language: z.enum(['zh', 'en']),
  theme: z.enum(['auto', 'light', 'dark']),
  yardstick: z.enum(YARDSTICKS),
  rowLines: z.enum(ROW_LINES),
  groupsOpen: z.record(z.string(), z.boolean()),
});

export const useSettings = create<Settings>()(
  persist<Settings, [], [], Partial<Settings>>(
    (set) => ({
      language: languageOfBrowser(),
      isLanguageChosen: false,
      theme: 'auto',
      yardstick: 'aim',
      rowLines: 'one',
      groupsOpen: {},
      setLanguage: (language) => set({ language, isLanguageChosen: true }),
      setTheme: (theme) => set({ theme }),
      setYardstick: (yardstick) => set({ yardstick }),
      setRowLines: (rowLines) => set({ rowLines }),
      setGroupOpen: (group, isOpen) =>
        set(({ groupsOpen }) => ({ groupsOpen: { ...groupsOpen, [group]: isOpen } })),
    }),
    {
      name: 'community-facility-settings',
      version: 1,
      partialize: ({ language, isLanguageChosen, theme, yardstick, rowLines, groupsOpen }) => ({
        ...(isLanguageChosen ? { language } : {}),
        ...{ theme, yardstick, rowLines, groupsOpen },
      }),
      merge: (remembered, current) => {
        const found = (remembered ?? {}) as Partial<Settings>;
        return { ...current, ...found, isLanguageChosen: found.language !== undefined };
      },
      storage: rememberedIn<Settings, typeof Choices.shape>(Choices, 1),
    },
  ),
);
