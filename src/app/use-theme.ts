// Light or dark: what the planner chose, or what the system says while nothing is chosen.
import { useLayoutEffect, useSyncExternalStore } from 'react';
import { useSettings } from '../state/settings-store.ts';

const DARK = '(prefers-color-scheme: dark)';

/** Keeps the page in its theme, before anything is painted and whenever the system changes its own. */
export function useTheme(): void {
  const chosen = useSettings((state) => state.theme);
  const isDark = useSyncExternalStore(watchSystem, () => matchMedia(DARK).matches);
  const system = isDark ? 'dark' : 'light';
  const theme = chosen === 'auto' ? system : chosen;
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
}

function watchSystem(changed: () => void): () => void {
  const system = matchMedia(DARK);
  system.addEventListener('change', changed);
  return () => system.removeEventListener('change', changed);
}
