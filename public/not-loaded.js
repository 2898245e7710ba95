// Where the program cannot be started: tried once more where it lies on this machine, else said, for nothing else can.
(() => {
  const MARK = 'started-again';
  const say = () => document.getElementById('not-loaded')?.removeAttribute('hidden');

  /** True once: a browser that is asked to reload while it loads may cut off what its own store would have given. */
  const mayTryAgain = () => {
    if (navigator.serviceWorker?.controller == null) return false;
    try {
      if (sessionStorage.getItem(MARK) !== null) return false;
      sessionStorage.setItem(MARK, 'yes');
      return true;
    } catch {
      return false;
    }
  };

  const onFailure = () => (mayTryAgain() ? location.reload() : say());

  addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLScriptElement) onFailure();
    },
    true,
  );
  addEventListener('not-started', onFailure);
  addEventListener('started', () => {
    try {
      sessionStorage.removeItem(MARK);
    } catch {
      // A store that is refused holds no mark.
    }
  });
})();
