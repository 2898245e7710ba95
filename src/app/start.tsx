// Mounts the app; loaded once the policy is set, for schemas are made while their files load.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { speak } from '../i18n/i18n.ts';
import { openLast } from '../state/keeping/open-last.ts';
import { useSettings } from '../state/settings-store.ts';
import '../styles/tokens.css';
import '../styles/base.css';
import { App } from './app.tsx';

export function start(): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page lacks its root');
  const app = createRoot(root);
  void Promise.all([speak(useSettings.getState().language), openLast()]).then(() =>
    app.render(
      <StrictMode>
        <App />
      </StrictMode>,
    ),
  );
}
