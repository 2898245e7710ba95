// What runs inside the page while it is measured: it is handed over as text, so that nothing here may rest on anything else.

/** Runs inside the page: nobody is asked where to save. */
export function askNothing(): void {
  Reflect.deleteProperty(window, 'showSaveFilePicker');
}

/** Runs inside the page: somebody has chosen a file. */
export function answerWhere(): void {
  const chosen = async () =>
    (await navigator.storage.getDirectory()).getFileHandle('outcomes.csv', { create: true });
  Object.assign(window, { showSaveFilePicker: chosen });
}

/** Runs inside the page: marks it when the bar of a run goes, however short it stood there. */
export function markEnd(): void {
  const hasBar = (node: Node) => node instanceof Element && node.querySelector('progress') !== null;
  new MutationObserver((changes) => {
    if (changes.some(({ removedNodes }) => [...removedNodes].some(hasBar)))
      document.documentElement.dataset['ended'] = '';
  }).observe(document.body, { childList: true, subtree: true });
}

/** Runs inside the page. */
export async function sizeWritten(): Promise<number> {
  const folder = await navigator.storage.getDirectory();
  return (await (await folder.getFileHandle('outcomes.csv')).getFile()).size;
}

/** Runs inside the page. */
export function watchFrames(): void {
  let last = performance.now();
  let longest = 0;
  const frame = (now: number) => {
    longest = Math.max(longest, now - last);
    last = now;
    Object.assign(window, { longestGap: longest });
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}
