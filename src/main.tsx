// Sets the policy, then starts the app; where its parts cannot be fetched, the page itself tries again or has its say.
import './app/policy.ts';

function tellNotStarted(error: unknown): void {
  dispatchEvent(new Event('not-started'));
  reportError(error);
}

import('./app/start.tsx')
  .then(({ start }) => start())
  .then(() => dispatchEvent(new Event('started')))
  .catch(tellNotStarted);
