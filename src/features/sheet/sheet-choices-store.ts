// What the office chose to put on its sheets, remembered by the browser.
import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { ALL_CHOSEN, type SheetChoices } from '../../sheets/sheet-choices.ts';

interface ChoicesStore {
  readonly choices: SheetChoices;
  readonly choose: (change: Partial<SheetChoices>) => void;
}

export const useSheetChoices = create<ChoicesStore>()(
  persist(
    (set) => ({
      choices: ALL_CHOSEN,
      choose: (change) => set(({ choices }) => ({ choices: { ...choices, ...change } })),
    }),
    { name: 'community-facility-sheets', version: 1 },
  ),
);
