// Makes a table of a sentence: by a figure of one's choice, or by the date.
import { useWords } from '../../../i18n/i18n.ts';
import { STAGES } from '../../../state/writing/series.ts';
import { useNamed } from '../entries/names.ts';
import { Pick } from '../entries/pick.tsx';
import { styles } from '../looks/styles.ts';

export function SeriesStart({ onStart }: { readonly onStart: (by: string) => void }) {
  const { t } = useWords();
  const { find } = useNamed('figure');
  return (
    <div className={styles['tools']}>
      <Pick
        label={t('writing.series.startBands')}
        title=""
        placeholder={t('writing.series.byWhat')}
        find={find}
        onPick={onStart}
      />
      <button type="button" className="button quiet" onClick={() => onStart(STAGES)}>
        {t('writing.series.startStages')}
      </button>
    </div>
  );
}
