// A long list is shown a part at a time.
import { useWords } from '../../../i18n/i18n.ts';
import { useCount } from './overview.tsx';

interface Props {
  readonly all: number;
  readonly shown: number;
  readonly onMore: () => void;
}

export function MoreOf({ all, shown, onMore }: Props) {
  const { t } = useWords();
  const count = useCount();
  if (all <= shown) return null;
  return (
    <button type="button" className="link no-print" onClick={onMore}>
      {t('batch.more', { number: count(all - shown) })}
    </button>
  );
}
