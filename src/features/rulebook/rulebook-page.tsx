// The rulebook: every paper, place, measure and reading, to read and to search.
import { useWords } from '../../i18n/i18n.ts';
import type { Moment } from '../../state/assessed/moment.ts';

/** @param moment the plan in hand and all it came to; null while the rules are read */
export function RulebookPage({ moment }: { readonly moment: Moment | null }) {
  const { t } = useWords();
  if (moment === null) return <p className="loading">{t('app.loading')}</p>;
  return <h2>{t('rulebook.title')}</h2>;
}
