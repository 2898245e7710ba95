// A whole file of communities, judged at once.
import { useWords } from '../../i18n/i18n.ts';
import type { Moment } from '../../state/assessed/moment.ts';

/** @param moment the plan in hand and all it came to; null while the rules are read */
export function BatchPage({ moment }: { readonly moment: Moment | null }) {
  const { t } = useWords();
  if (moment === null) return <p className="loading">{t('app.loading')}</p>;
  return <h2>{t('batch.title')}</h2>;
}
