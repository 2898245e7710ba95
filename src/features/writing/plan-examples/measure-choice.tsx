// Which of the proposed figures are listed: those of one measure, or all.
import { useWords } from '../../../i18n/i18n.ts';
import { styles } from '../looks/styles.ts';
import { useOpenPaper } from '../open-paper.ts';
import type { Figure } from './accepted.ts';

interface Props {
  readonly figures: readonly Figure[];
  readonly measure: string;
  readonly onChoose: (measure: string) => void;
}

export function MeasureChoice({ figures, measure, onChoose }: Props) {
  const { t, say } = useWords();
  const { rulebook } = useOpenPaper();
  const ids = [...new Set(figures.map((one) => one.measure))];
  if (ids.length < 2) return null;
  return (
    <label className={styles['field']}>
      <span>{t('writing.whole.which')}</span>
      <select className="input" value={measure} onChange={({ target }) => onChoose(target.value)}>
        <option value="">{t('writing.whole.all')}</option>
        {ids.map((id) => {
          const found = rulebook.measures.get(id);
          return (
            <option key={id} value={id}>
              {found === undefined ? id : say(found.label)}
            </option>
          );
        })}
      </select>
    </label>
  );
}
