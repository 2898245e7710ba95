// Sets the policy, then starts the app; where its parts cannot be fetched, what the page itself has to say is shown.
import './app/policy.ts';

function sayNotLoaded(error: unknown): void {
  document.getElementById('not-loaded')?.removeAttribute('hidden');
  reportError(error);
}

import('./app/start.tsx').then(({ start }) => start()).catch(sayNotLoaded);
