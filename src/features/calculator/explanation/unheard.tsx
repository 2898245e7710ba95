// The provisions that were considered and do not act here: each with its force, the place, and the condition that failed.
import type { Outcome } from '../../../core/assessment/verdict/outcome.ts';
import { useWords } from '../../../i18n/i18n.ts';
import type { Hearing } from '../../../sheets/words/explanation.ts';
import { useFateText } from '../marks/fate-text.ts';
import { SourceLink } from '../../../fields/source-link.tsx';
import { ForceTag } from '../marks/tags.tsx';
import styles from '../marks/explanation.module.css';

/** Who was considered and does not act here, and why. */
export function Unheard({
  silent,
  outcome: { unit },
}: {
  readonly silent: readonly Hearing[];
  readonly outcome: Outcome;
}) {
  const { t, say, language } = useWords();
  const fateText = useFateText();
  if (silent.length === 0) return null;
  return (
    <>
      <h3>{t('explain.silent')}</h3>
      <ul className={styles['silent']}>
        {silent.map((one) => (
          <li key={one.provision.id}>
            {say(one.provision.statement)}
            <span className={styles['cite']}>
              <SourceLink document={one.document} section={one.provision.section} /> ·{' '}
              <ForceTag force={one.provision.force} /> · {unit.name || unit.at}
              {language === 'zh' ? '：' : ': '}
              {fateText(one, unit)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
