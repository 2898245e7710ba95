// What the office chose to put on its sheets, remembered by the browser.
import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { ALL_CHOSEN, type SheetChoices } from '../../sheets/frame/sheet-choices.ts';

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
    {
      name: 'community-facility-sheets',
      version: 1,
      // Choices that were kept before a new one came in take its usual value.
      merge: (kept, now) => ({
        ...now,
        choices: { ...now.choices, ...(kept as Partial<ChoicesStore> | undefined)?.choices },
      }),
    },
  ),
);
