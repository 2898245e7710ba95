// Our own bugs end here: a plain sentence, and nothing typed is lost.
import { Component, type ReactNode } from 'react';
import { i18next } from '../i18n/i18n.ts';

export class ErrorBoundary extends Component<
  { readonly children: ReactNode },
  { readonly failed: boolean }
> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <main className="failed" role="alert">
        <p>{i18next.t('app.failed')}</p>
        <button type="button" className="button" onClick={() => location.reload()}>
          {i18next.t('app.reload')}
        </button>
      </main>
    );
  }
}
