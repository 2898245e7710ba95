// What a search finds, as one types: each with what it is, and where it opens.
import { useMemo } from 'react';
import type { Found, SearchEntry } from '../../core/catalogue/search-entries.ts';
import { MissingPart } from '../../fields/missing-part.tsx';
import { useWords } from '../../i18n/i18n.ts';
import { ruleHref, type RuleAddress } from '../../state/rulebook/address.ts';
import { loadRuleSearch } from '../../state/rulebook/rule-search.ts';
import { useRulebook } from '../../state/rulebook/rulebook-context.ts';
import { useFetched } from '../../state/rulebook/use-fetched.ts';
import { usePlaceName, usePlaceTitle } from './place-name.ts';
import styles from './rulebook.module.css';

interface Props {
  readonly typed: string;
  /** Told when something found is opened. */
  readonly onOpen: () => void;
}

export function FoundList({ typed, onOpen }: Props) {
  const { t } = useWords();
  const { rulebook } = useRulebook();
  const load = useMemo(() => () => loadRuleSearch(rulebook), [rulebook]);
  const { value: find, isMissing } = useFetched(load);
  if (isMissing) return <MissingPart />;
  if (find === null) return <p role="status">{t('rulebook.search.making')}</p>;
  const { found, count, isNear, isAbove } = find(typed);
  const shown = found.length;
  const said = count > shown ? t('rulebook.search.first', { count, shown }) : null;
  return (
    <section className={styles['section']} aria-label={t('rulebook.search.label')}>
      <p role="status" className={styles['why']}>
        {(count === 0 || isNear) && t('rulebook.search.none', { typed })}
        {isNear && t('rulebook.search.near')}
        {isAbove && t('rulebook.search.above')}
        {count > 0 && !isNear && (said ?? t('rulebook.search.count', { count }))}
      </p>
      <ul className={styles['found']}>
        {found.map((entry) => (
          <FoundItem key={keyOf(entry.found)} entry={entry} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  );
}

function FoundItem({ entry, onOpen }: { readonly entry: SearchEntry } & Pick<Props, 'onOpen'>) {
  const { t, say } = useWords();
  const where = useWhere();
  const nameOf = usePlaceName();
  const { found } = entry;
  return (
    <li>
      <span className={styles['kind']}>{t(`rulebook.search.kinds.${found.kind}`)}</span>{' '}
      <a href={ruleHref(addressOf(found))} onClick={onOpen}>
        {found.kind === 'paper'
          ? say(found.document.title)
          : found.kind === 'place'
            ? nameOf(found.code)
            : say(entry.name)}
      </a>{' '}
      <span className={styles['cite']}>
        {where(found)}
        {found.kind === 'place' &&
          entry.rest.zh !== '' &&
          t('input.formerly', { name: entry.rest.zh })}
      </span>
    </li>
  );
}

/** Where it stands: the paper and section, the group of a measure, what a place lies in. */
function useWhere(): (found: Found) => string {
  const { t, say } = useWords();
  const titleOf = usePlaceTitle();
  return (found) => {
    switch (found.kind) {
      case 'paper':
        return [found.document.number ?? '', say(found.document.issuer)].join(' ').trim();
      case 'measure':
        return t(`groups.${found.measure.group}`);
      case 'place':
        return titleOf(found.code);
      default:
        return `${found.document.number ?? say(found.document.title)} ${found.section}`;
    }
  };
}

function addressOf(found: Found): RuleAddress {
  switch (found.kind) {
    case 'paper':
      return { kind: 'paper', id: found.document.id, section: null };
    case 'measure':
      return { kind: 'measure', id: found.measure.id };
    case 'place':
      return { kind: 'place', code: found.code };
    default:
      return { kind: 'paper', id: found.document.id, section: found.section };
  }
}

function keyOf(found: Found): string {
  switch (found.kind) {
    case 'paper':
      return `paper ${found.document.id}`;
    case 'measure':
      return `measure ${found.measure.id}`;
    case 'place':
      return `place ${found.code}`;
    default:
      return `said ${found.id}`;
  }
}
