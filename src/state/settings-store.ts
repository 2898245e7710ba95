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
  readonly theme: Theme;
  readonly yardstick: Yardstick;
  readonly rowLines: RowLines;
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly setYardstick: (yardstick: Yardstick) => void;
  readonly setRowLines: (rowLines: RowLines) => void;
}

const Choices = z.object({
  language: z.enum(['zh', 'en']),
  theme: z.enum(['auto', 'light', 'dark']),
  yardstick: z.enum(YARDSTICKS),
  rowLines: z.enum(ROW_LINES),
});

export const useSettings = create<Settings>()(
  persist<Settings, [], [], Partial<Settings>>(
    (set) => ({
      language: 'zh',
      theme: 'auto',
      yardstick: 'aim',
      rowLines: 'one',
      setLanguage: (language) => set({ language }),
      setTheme: (theme) => set({ theme }),
      setYardstick: (yardstick) => set({ yardstick }),
      setRowLines: (rowLines) => set({ rowLines }),
    }),
    {
      name: 'community-facility-settings',
      version: 1,
      partialize: ({ language, theme, yardstick, rowLines }) => ({
        language,
        theme,
        yardstick,
        rowLines,
      }),
      storage: rememberedIn<Settings, typeof Choices.shape>(Choices, 1),
    },
  ),
);
