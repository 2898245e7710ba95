// Work on kept plans that the browser's storage may refuse: what was not done is told with the reason.
import { useWords } from '../../i18n/i18n.ts';
import { refusalOf } from '../../state/keeping/book.ts';
import type { Tell } from './said.ts';

const WHY = {
  full: 'kept.plans.whyFull',
  private: 'kept.plans.whyPrivate',
  silent: 'kept.plans.whySilent',
  newer: 'kept.plans.whyNewer',
} as const;

/** Runs the work, and tells why when it fails. */
export function useTrying(tell: Tell): (work: () => Promise<void>) => Promise<void> {
  const { t } = useWords();
  return (work) =>
    work().catch((error: unknown) =>
      tell({ text: t('kept.plans.notDone', { why: t(WHY[refusalOf(error)]) }) }),
    );
}
