// Type that arrives after lines were measured: they are measured again before anybody can print what stood there.
import { useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';

interface Fonts {
  /** How often type has arrived: what was measured at an earlier number is no longer right. */
  readonly loaded: number;
  /** Whether type is on its way. */
  readonly isLoading: boolean;
}

/** Drawn anew within the browser's own word that type is there, so that no moment shows the old lines in the new type. */
export function useFonts(): Fonts {
  const [state, setState] = useState<Fonts>({ loaded: 0, isLoading: false });
  useLayoutEffect(() => {
    const { fonts } = document as { fonts?: FontFaceSet };
    const loading = () => setState(({ loaded }) => ({ loaded, isLoading: true }));
    const done = () =>
      flushSync(() => setState(({ loaded }) => ({ loaded: loaded + 1, isLoading: false })));
    fonts?.addEventListener('loading', loading);
    fonts?.addEventListener('loadingdone', done);
    return () => {
      fonts?.removeEventListener('loading', loading);
      fonts?.removeEventListener('loadingdone', done);
    };
  }, []);
  return state;
}
