// Long work in slices of a few milliseconds, so that no keystroke waits for it.

/** A keystroke waits no longer than this. */
const SLICE_MS = 5;

/**
 * @param afterSlice told after each slice how many steps were made so far
 * @returns how to give up; `done` is not called after that
 */
export function inSlices<T>(
  steps: Generator<void, T>,
  done: (result: T) => void,
  afterSlice: (made: number) => void = () => undefined,
): () => void {
  // A message has its turn at once; timers that follow one another are held back by 4 ms each.
  const { port1, port2 } = new MessageChannel();
  let made = 0;
  const giveUp = () => {
    port1.onmessage = null;
    port1.close();
  };
  port1.onmessage = () => {
    const start = performance.now();
    for (;;) {
      const step = steps.next();
      if (step.done === true) {
        giveUp();
        return done(step.value);
      }
      made += 1;
      if (performance.now() - start > SLICE_MS) break;
    }
    afterSlice(made);
    port2.postMessage(null);
  };
  port2.postMessage(null);
  return giveUp;
}
