// How far the results of the newest draft are: for those who wait for them.
import { create } from 'zustand';

interface Progress {
  /** Places worked out, of how many. */
  readonly done: number;
  readonly all: number;
}

export const useProgress = create<Progress>()(() => ({ done: 0, all: 1 }));
