// Long work in slices of a few milliseconds, so that no keystroke waits for it.

const SLICE_MS = 6;

/** @returns how to give up; `done` is not called after that */
export function inSlices<T>(steps: Generator<void, T>, done: (result: T) => void): () => void {
  let timer = setTimeout(work, 0);
  function work() {
    const start = performance.now();
    for (;;) {
      const step = steps.next();
      if (step.done === true) return done(step.value);
      if (performance.now() - start > SLICE_MS) break;
    }
    timer = setTimeout(work, 0);
  }
  return () => clearTimeout(timer);
}
