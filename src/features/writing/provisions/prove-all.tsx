// One example for each sentence that has none yet, at its edge: taken together by one press, checked one by one from then on.
import { useWords } from '../../../i18n/i18n.ts';
import { unproved, withExamplesAt } from '../../../state/writing/prove-all.ts';
import { useEdit, useOpenPaper } from '../open-paper.ts';
import { styles } from '../looks/styles.ts';

export function ProveAll() {
  const { t } = useWords();
  const { document, rulebook } = useOpenPaper();
  const edit = useEdit();
  const found = unproved(document, rulebook);
  if (found.length === 0) return null;
  const said = found.map(({ at }) => t('writing.sentence.numbered', { number: at + 1 }));
  return (
    <div className={styles['tools']}>
      <button
        type="button"
        className="button quiet"
        onClick={() => edit((now) => withExamplesAt(now, found))}
      >
        {t('writing.examples.takeAll', { count: found.length })}
      </button>
      <span className={styles['hint']}>{said.join(t('writing.said.and'))}</span>
    </div>
  );
}
