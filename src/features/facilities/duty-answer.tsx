// The answer of a community to one duty, as it is given: done, not done, or not said.
import { useWords } from '../../i18n/i18n.ts';
import type { DraftPath } from '../../state/draft/draft-path.ts';
import { usePlanStore } from '../../state/keeping/plan-store.ts';

interface Props {
  readonly path: DraftPath;
  readonly label: string;
}

export function DutyAnswer({ path, label }: Props) {
  const { t } = useWords();
  const answer = usePlanStore(({ draft }) => valueAt(draft, path));
  const setAt = usePlanStore((state) => state.setAt);
  return (
    <select
      className="input"
      aria-label={label}
      value={answer}
      onChange={(event) => setAt(path, event.target.value)}
    >
      <option value="">{t('rulebook.duties.answers.unsaid')}</option>
      <option value="yes">{t('rulebook.duties.answers.yes')}</option>
      <option value="no">{t('rulebook.duties.answers.no')}</option>
    </select>
  );
}

/** The text at a path of the draft; empty where there is none. */
function valueAt(draft: unknown, path: DraftPath): string {
  let value = draft;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return '';
    value = (value as Readonly<Record<string | number, unknown>>)[step];
  }
  return typeof value === 'string' ? value : '';
}
