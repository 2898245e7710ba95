// The communities behind a count: each by name, with what it lacks, leading to its row.
import type { CountedCommunity } from '../../core/assessment/programme/goals.ts';
import type { Measure } from '../../core/rulebook/pack.ts';
import { useWords } from '../../i18n/i18n.ts';
import { isTick } from '../../state/register/columns.ts';
import { useFullName } from '../../fields/full-name.ts';
import { openRow } from '../../state/register/open-part.ts';
import styles from '../../fields/judged.module.css';

const SHOWN = 300;

interface Props {
  readonly summary: string;
  readonly communities: readonly CountedCommunity[];
}

export function TargetCommunities({ summary, communities }: Props) {
  const { t } = useWords();
  if (communities.length === 0) return null;
  const lacking = ({ short, unknown }: CountedCommunity) => 1000 * short.length + unknown.length;
  const ordered = [...communities].sort((a, b) => lacking(b) - lacking(a));
  return (
    <details className={styles['counted']}>
      <summary>
        {summary} ({communities.length})
      </summary>
      <ul className={styles['list']}>
        {ordered.slice(0, SHOWN).map((one) => (
          <Community key={one.unit.at} community={one} />
        ))}
      </ul>
      {ordered.length > SHOWN && (
        <p>{t('register.goals.showAll', { shown: SHOWN, all: ordered.length })}</p>
      )}
    </details>
  );
}

function Community({ community }: { readonly community: CountedCommunity }) {
  const { t, say } = useWords();
  const fullName = useFullName();
  const { unit, meets, short, unknown } = community;
  const lacks = [...short, ...unknown];
  const part = lacks.length > 0 && lacks.every(isTick) ? 'checklist' : 'grid';
  const names = (measures: readonly Measure[]) =>
    measures.map(({ label }) => say(label)).join(t('results.and'));
  return (
    <li>
      <button
        type="button"
        className="link"
        title={t('register.goals.toRow')}
        onClick={() => openRow(unit, part)}
      >
        {fullName(unit)}
      </button>{' '}
      {short.length > 0 && (
        <span className={styles['short']}>
          ▼ {t('register.goals.lacks', { measures: names(short) })}
        </span>
      )}{' '}
      {unknown.length > 0 && (
        <span className={styles['open']}>
          – {t('register.goals.missing', { measures: names(unknown) })}
        </span>
      )}
      {meets === null && lacks.length === 0 && (
        <span className={styles['open']}>– {t('register.goals.unmarked')}</span>
      )}
    </li>
  );
}
