// The provisions that were considered and do not act here: each with its force, the place, and the condition that failed.
import { Link } from 'wouter';
import type { Outcome } from '../../../core/assessment/verdict/outcome.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { unitName } from '../../../i18n/place-name.ts';
import type { Hearing } from '../../../sheets/words/explanation.ts';
import { useFateText } from '../marks/fate-text.ts';
import { SourceLink } from '../../../fields/source-link.tsx';
import { ForceTag } from '../marks/tags.tsx';
import styles from '../marks/explanation.module.css';

interface Props {
  readonly silent: readonly Hearing[];
  readonly outcome: Outcome;
}

/** Who was considered and does not act here, and why; and the way to set the number right. */
export function Unheard({ silent, outcome }: Props) {
  return (
    <>
      {silent.length > 0 && <Silent {...{ silent, outcome }} />}
      <Correct outcome={outcome} />
    </>
  );
}

function Silent({ silent, outcome: { unit } }: Props) {
  const words = useWords();
  const { t, say, language } = words;
  const fateText = useFateText();
  return (
    <>
      <h3>{t('explain.silent')}</h3>
      <ul className={styles['silent']}>
        {silent.map((one) => (
          <li key={one.provision.id}>
            {say(one.provision.statement)}
            <span className={styles['cite']}>
              <SourceLink document={one.document} section={one.provision.section} /> ·{' '}
              <ForceTag force={one.provision.force} /> · {unitName(unit, words)}
              {language === 'zh' ? '：' : ': '}
              {fateText(one, unit)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Leads to where the number can be set right, with a reason: as a sentence of the plan's own, never behind its back. */
function Correct({ outcome: { measure, unit } }: { readonly outcome: Outcome }) {
  const { t } = useWords();
  const named = [measure.id, unit.scope, unit.at].map(encodeURIComponent).join('/');
  return (
    <p>
      <Link href={`/rules/write/correct/${named}`}>{t('explain.correct')}</Link>
    </p>
  );
}
