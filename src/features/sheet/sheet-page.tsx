// The planning sheet: what the paper will look like.
import { useWords } from '../../i18n/i18n.ts';
import type { Loaded } from '../../state/use-assessed.ts';

export function SheetPage({ loaded }: { readonly loaded: Loaded | null }) {
  const { t } = useWords();
  return <p className="loading">{loaded === null ? t('app.loading') : t('app.sheet')}</p>;
}
