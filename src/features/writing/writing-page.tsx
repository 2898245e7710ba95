// The form in which an office writes its own papers as rules.
import { useWords } from '../../i18n/i18n.ts';
import type { Moment } from '../../state/assessed/moment.ts';

/** @param moment the plan in hand and all it came to; null while the rules are read */
export function WritingPage({ moment }: { readonly moment: Moment | null }) {
  const { t } = useWords();
  if (moment === null) return <p className="loading">{t('app.loading')}</p>;
  return <h2>{t('writing.title')}</h2>;
}
