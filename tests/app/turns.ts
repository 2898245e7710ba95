// A pipeline that is moved by hand: each frame and each slice of work waits until the test gives it its turn.
import { act } from '@testing-library/react';
import { vi } from 'vitest';

type Waiting = () => void;

/** Takes the place of the browser's frames and messages, by which slices of work follow one another. */
export function turnsByHand() {
  const waiting: Waiting[] = [];
  class Channel {
    readonly port1: { onmessage: Waiting | null; close: () => void } = {
      onmessage: null,
      close: () => undefined,
    };
    readonly port2 = {
      postMessage: () => waiting.push(() => this.port1.onmessage?.()),
    };
  }
  vi.stubGlobal('MessageChannel', Channel);
  vi.stubGlobal('requestAnimationFrame', (draw: FrameRequestCallback) =>
    waiting.push(() => draw(performance.now())),
  );
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
  /** Gives the next slice its turn; false where none waits. */
  const turn = async (): Promise<boolean> => {
    const next = waiting.shift();
    await act(async () => {
      next?.();
      await Promise.resolve();
    });
    return next !== undefined;
  };
  return {
    turn,
    settle: async () => {
      for (let still = true; still;) still = (await turn()) || waiting.length > 0;
    },
  };
}
