// How the planner likes to work: language, theme and yardstick, remembered across plans.
import { z } from 'zod/mini';
import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { YARDSTICKS, type Yardstick } from '../core/assessment/requirement/requirement.ts';
import { rememberedIn } from './remembered.ts';

type Language = 'zh' | 'en';
export type Theme = 'auto' | 'light' | 'dark';

interface Settings {
  readonly language: Language;
  readonly theme: Theme;
  readonly yardstick: Yardstick;
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly setYardstick: (yardstick: Yardstick) => void;
}

const Choices = z.object({
  language: z.enum(['zh', 'en']),
  theme: z.enum(['auto', 'light', 'dark']),
  yardstick: z.enum(YARDSTICKS),
});

export const useSettings = create<Settings>()(
  persist<Settings, [], [], Partial<Settings>>(
    (set) => ({
      language: 'zh',
      theme: 'auto',
      yardstick: 'aim',
      setLanguage: (language) => set({ language }),
      setTheme: (theme) => set({ theme }),
      setYardstick: (yardstick) => set({ yardstick }),
    }),
    {
      name: 'community-facility-settings',
      version: 1,
      partialize: ({ language, theme, yardstick }) => ({ language, theme, yardstick }),
      storage: rememberedIn<Settings, typeof Choices.shape>(Choices, 1),
    },
  ),
);
