// Mounts the app; loaded once the policy is set, for schemas are made while their files load.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { speak } from '../i18n/i18n.ts';
import { firstRules } from '../state/assessed/use-rules.ts';
import { openLast } from '../state/keeping/open-last.ts';
import { useSettings } from '../state/settings-store.ts';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/print-page.css';
import { App } from './app.tsx';

/** Opens with what can be had: words that cannot be fetched leave the page in Chinese. */
export async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page lacks its root');
  const { language } = useSettings.getState();
  const spoken = speak(language).catch(() => undefined);
  await Promise.all([spoken, openLast()]);
  // Under way while the page is drawn; who asks for them hears of a failure.
  firstRules(language).rules.catch(() => undefined);
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
