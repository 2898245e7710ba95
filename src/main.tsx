// Sets the policy, then starts the app.
import './app/policy.ts';

void import('./app/start.tsx').then(({ start }) => start());
