// The street register: what stands today, what is short, what comes first.
import { useWords } from '../../i18n/i18n.ts';
import type { Loaded } from '../../state/use-assessed.ts';

export function RegisterPage({ loaded }: { readonly loaded: Loaded | null }) {
  const { t } = useWords();
  return <p className="loading">{loaded === null ? t('app.loading') : t('app.register')}</p>;
}
