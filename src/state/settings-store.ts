// How the planner likes to work: language, theme and yardstick, remembered across plans.
import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { Yardstick } from '../core/assessment/requirement/requirement.ts';

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

export const useSettings = create<Settings>()(
  persist(
    (set) => ({
      language: 'zh',
      theme: 'auto',
      yardstick: 'aim',
      setLanguage: (language) => set({ language }),
      setTheme: (theme) => set({ theme }),
      setYardstick: (yardstick) => set({ yardstick }),
    }),
    { name: 'community-facility-settings', version: 1 },
  ),
);
