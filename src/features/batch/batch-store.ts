// The batch in hand: it stays while other pages are looked at, and is gone with the window.
import { create } from 'zustand';
import type { BatchWish } from './worker/judge-file.ts';
import type { Looked } from './worker/look.ts';
import type { BatchView } from './worker/views.ts';

/** How far a run is, and how fast; its seconds are those since the file was open. */
export interface Progress {
  readonly work: 'opening' | 'judging' | 'writing';
  readonly rows: number;
  readonly share: number;
  readonly seconds: number;
}

interface InHand {
  readonly file: File | null;
  readonly looked: Looked | null;
  readonly progress: Progress | null;
  /** What the batch came to, and what it was judged by. */
  readonly view: BatchView | null;
  readonly wish: BatchWish | null;
  /** What the page says of the last thing that was done. */
  readonly said: 'cancelled' | 'failed' | 'no-known-column' | null;
  /** The place that is looked at. */
  readonly area: string;
}

const NOTHING: InHand = {
  file: null,
  looked: null,
  progress: null,
  view: null,
  wish: null,
  said: null,
  area: '',
};

export const useBatch = create<InHand>()(() => NOTHING);

export function forgetBatch(): void {
  useBatch.setState(NOTHING);
}
