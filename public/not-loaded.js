// Says that the program did not load when its first file cannot be had: nothing of the program is there then to say it.
addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement)
      document.getElementById('not-loaded')?.removeAttribute('hidden');
  },
  true,
);
