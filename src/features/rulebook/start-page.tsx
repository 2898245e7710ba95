// Where one begins to read: the papers of the plan's own place, and every measure with the provisions that bound it.
import { useMemo } from 'react';
import { GROUPS, type Measure } from '../../core/rulebook/pack.ts';
import { useWords } from '../../i18n/i18n.ts';
import { ruleHref } from '../../state/rulebook/address.ts';
import { useRulebook } from '../../state/rulebook/rulebook-context.ts';
import { PageTitle } from './page-title.tsx';
import { usePlaceTitle } from './place-name.ts';
import { ChainPapers } from './places/chain-papers.tsx';
import styles from './rulebook.module.css';

export function StartPage() {
  const { t } = useWords();
  const { rulebook } = useRulebook();
  const { packs, rules } = rulebook;
  const stated = packs.reduce((sum, one) => sum + one.stated.length, 0);
  return (
    <>
      <PageTitle>{t('rulebook.title')}</PageTitle>
      <p className={styles['why']}>
        {t('rulebook.why')}{' '}
        {t('rulebook.start.all', { papers: packs.length, provisions: rules.length, stated })}
      </p>
      <Here />
      <Measures />
    </>
  );
}

function Here() {
  const { t } = useWords();
  const { assessment } = useRulebook();
  const titleOf = usePlaceTitle();
  const place = assessment?.plan.place;
  return (
    <section className={styles['section']}>
      <h3>{t('rulebook.start.here')}</h3>
      {place === undefined ? (
        <p>{t('rulebook.start.noPlace')}</p>
      ) : (
        <>
          <p>
            <a href={ruleHref({ kind: 'place', code: place })}>{titleOf(place)}</a>
          </p>
          <ChainPapers place={place} />
        </>
      )}
    </section>
  );
}

/** Every measure that some paper bounds, with how many provisions do. */
function Measures() {
  const { t, say } = useWords();
  const { rulebook } = useRulebook();
  const counts = useMemo(() => {
    const found = new Map<string, number>();
    for (const { provision } of rulebook.rules)
      found.set(provision.measure, (found.get(provision.measure) ?? 0) + 1);
    return found;
  }, [rulebook]);
  const ofGroup = (group: Measure['group']) =>
    [...rulebook.measures.values()].filter((one) => one.group === group && counts.has(one.id));
  return (
    <section className={styles['section']}>
      <h3>{t('rulebook.start.measures')}</h3>
      {GROUPS.map((group) => (
        <details key={group} className={styles['group']}>
          <summary>
            {t(`groups.${group}`)} <span className={styles['cite']}>{ofGroup(group).length}</span>
          </summary>
          <ul className={styles['columns']}>
            {ofGroup(group).map(({ id, label }) => (
              <li key={id}>
                <a href={ruleHref({ kind: 'measure', id })}>{say(label)}</a>{' '}
                <span className={styles['cite']}>
                  {t('rulebook.start.rules', { count: counts.get(id) ?? 0 })}
                </span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
