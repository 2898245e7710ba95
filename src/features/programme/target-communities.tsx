// The communities behind a count: each by name, with what it lacks, leading to its row.
import { Fragment } from 'react';
import type { CountedCommunity } from '../../core/assessment/programme/goals.ts';
import type { Measure } from '../../core/rulebook/pack.ts';
import { useWords } from '../../i18n/i18n.ts';
import { isTick } from '../../state/register/columns.ts';
import { Around, HOLE } from '../../fields/links/around.tsx';
import { Reason } from '../../fields/links/reason-link.tsx';
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
  const { t } = useWords();
  const fullName = useFullName();
  const { unit, meets, short, unknown } = community;
  const lacks = [...short, ...unknown];
  const part = lacks.length > 0 && lacks.every(isTick) ? 'checklist' : 'grid';
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
          ▼{' '}
          <Around sentence={t('register.goals.lacks', { measures: HOLE })}>
            <Names measures={short} unit={unit} />
          </Around>
        </span>
      )}{' '}
      {unknown.length > 0 && (
        <span className={styles['open']}>
          –{' '}
          <Around sentence={t('register.goals.missing', { measures: HOLE })}>
            <Names measures={unknown} unit={unit} />
          </Around>
        </span>
      )}
      {meets === null && lacks.length === 0 && (
        <span className={styles['open']}>– {t('register.goals.unmarked')}</span>
      )}
    </li>
  );
}

interface NamesProps extends Pick<CountedCommunity, 'unit'> {
  readonly measures: readonly Measure[];
}

/** Each leads to the reason of what is asked of the community. */
function Names({ measures, unit }: NamesProps) {
  const { t, say } = useWords();
  return measures.map((measure, at) => (
    <Fragment key={measure.id}>
      {at > 0 && t('results.and')}
      <Reason measure={measure} units={[unit]}>
        {say(measure.label)}
      </Reason>
    </Fragment>
  ));
}
