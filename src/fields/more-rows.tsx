// Long lists are shown a part at a time, on paper whole: how many rows are left, and a button to see more of them.
import { useWords } from '../i18n/i18n.ts';

interface Props {
  readonly rest: number;
  readonly onMore: () => void;
}

export function MoreRows({ rest, onMore }: Props) {
  const { t } = useWords();
  if (rest <= 0) return null;
  return (
    <button type="button" className="link no-print" onClick={onMore}>
      {t('register.costs.more', { count: rest })}
    </button>
  );
}
