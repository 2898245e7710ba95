// What the office chose to put on its sheets, remembered by the browser.
import { z } from 'zod/mini';
import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { GROUPS } from '../../core/rulebook/pack.ts';
import { ALL_CHOSEN, type SheetChoices } from '../../sheets/frame/sheet-choices.ts';
import { SHEETS } from '../../sheets/frame/sheet.ts';
import { rememberedIn } from '../../state/remembered.ts';

interface ChoicesStore {
  readonly choices: SheetChoices;
  readonly choose: (change: Partial<SheetChoices>) => void;
}

const Text = z.string().check(z.maxLength(500));

const Choices = z.object({
  sheet: z.enum(SHEETS),
  paper: z.enum(['a4', 'a3']),
  compiler: Text,
  dataDate: z.union([z.literal(''), z.iso.date()]),
  emptyRows: z.boolean(),
  everyMeasure: z.boolean(),
  hiddenGroups: z.array(z.enum(GROUPS)),
  hiddenColumns: z.array(Text),
  only: Text,
});

type Kept = { readonly choices?: Partial<SheetChoices> };

export const useSheetChoices = create<ChoicesStore>()(
  persist<ChoicesStore, [], [], Partial<ChoicesStore>>(
    (set) => ({
      choices: ALL_CHOSEN,
      choose: (change) => set(({ choices }) => ({ choices: { ...choices, ...change } })),
    }),
    {
      name: 'community-facility-sheets',
      version: 1,
      partialize: ({ choices }) => ({ choices }),
      storage: rememberedIn<ChoicesStore, typeof Choices.shape>(Choices, 1, 'choices'),
      // Choices that were kept before a new one came in take its usual value.
      merge: (kept, now) => ({
        ...now,
        choices: { ...now.choices, ...(kept as Kept | undefined)?.choices },
      }),
    },
  ),
);
