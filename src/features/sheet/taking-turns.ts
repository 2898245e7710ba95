// Long work that leaves the page its turn: typing and scrolling go on while a workbook is made.

const LONGEST_TURN_MS = 24;

/** To be awaited between two pieces of work; waits only where the last turn has been long. */
export function takingTurns(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < LONGEST_TURN_MS) return;
    await new Promise<void>((resolve) => {
      setTimeout(resolve, 0);
    });
    since = performance.now();
  };
}
