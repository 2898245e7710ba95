// Mounts the app.
import './app/policy.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import './styles/tokens.css';
import './styles/base.css';

const root = document.getElementById('root');
if (root === null) throw new Error('the page lacks its root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
