// Lets the frame with what was typed be painted before anything is made of it.

/** A page that nobody sees has no frames. */
const NO_FRAME_MS = 50;

/** @returns how to give up; `then` is not called after that */
export function afterPaint(then: () => void): () => void {
  // Frames end with a paint; what is sent from within one has its turn after it.
  const { port1, port2 } = new MessageChannel();
  const send = () => port2.postMessage(null);
  const frame = typeof requestAnimationFrame === 'function' ? requestAnimationFrame(send) : null;
  const timer = setTimeout(send, frame === null ? 0 : NO_FRAME_MS);
  const stop = () => {
    clearTimeout(timer);
    if (frame !== null) cancelAnimationFrame(frame);
    port1.onmessage = null;
    port1.close();
  };
  port1.onmessage = () => {
    stop();
    then();
  };
  return stop;
}
