// The top of the rulebook: what one searches for, and the way to its parts.
import { useLocation } from 'wouter';
import { useWords } from '../../i18n/i18n.ts';
import { ruleAddressOf, ruleHref, type RuleAddress } from '../../state/rulebook/address.ts';
import styles from './rulebook.module.css';

const PARTS = ['start', 'papers', 'readings', 'coverage', 'due'] as const;

interface Props {
  readonly typed: string;
  readonly onType: (typed: string) => void;
}

export function RulebookHead({ typed, onType }: Props) {
  const { t } = useWords();
  const [path] = useLocation();
  const here: RuleAddress['kind'] | undefined = ruleAddressOf(path)?.kind;
  return (
    <header className={styles['head']}>
      <input
        type="search"
        className="input"
        aria-label={t('rulebook.search.label')}
        placeholder={t('rulebook.search.hint')}
        value={typed}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onType('');
        }}
      />
      <nav className={styles['parts']} aria-label={t('rulebook.parts')}>
        {PARTS.map((kind) => (
          <a
            key={kind}
            href={ruleHref({ kind })}
            aria-current={here === kind ? 'page' : undefined}
            onClick={() => onType('')}
          >
            {t(`rulebook.nav.${kind}`)}
          </a>
        ))}
        <a href="#/rules/write">{t('rulebook.nav.write')}</a>
      </nav>
    </header>
  );
}
