// A map of tiles: each provincial unit with the number of its papers, told apart by figure, word and shade.
import type { ProvinceLaw } from '../../../core/catalogue/coverage.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { ruleHref } from '../../../state/rulebook/address.ts';
import { usePlaceName } from '../place-name.ts';
import page from '../rulebook.module.css';
import styles from './places.module.css';
import { TILES } from './tile-places.ts';

const GRADES = ['none', 'secondary', 'mixed', 'primary'] as const;

export function ProvinceTiles({ provinces }: { readonly provinces: readonly ProvinceLaw[] }) {
  const { t } = useWords();
  return (
    <section className={page['section']}>
      <h3>{t('rulebook.coverage.tiles')}</h3>
      <ul className={styles['tiles']}>
        {provinces.map((province) => (
          <ProvinceTile key={province.code} province={province} />
        ))}
      </ul>
      <p className={styles['legend']} aria-hidden="true">
        {GRADES.map((grade) => (
          <span key={grade}>
            <span className={styles['swatch']} data-grade={grade} />
            {t(`rulebook.coverage.legend.${grade}`)}
          </span>
        ))}
      </p>
    </section>
  );
}

function ProvinceTile({ province }: { readonly province: ProvinceLaw }) {
  const { t, language } = useWords();
  const nameOf = usePlaceName();
  const { code, papers, primaryPapers: primary } = province;
  const tile = TILES[code];
  if (tile === undefined) return null;
  const name = nameOf(code);
  return (
    <li style={{ gridColumn: tile.column, gridRow: tile.row }}>
      <a
        href={ruleHref({ kind: 'place', code })}
        data-grade={gradeOf(province)}
        aria-label={
          papers === 0
            ? t('rulebook.coverage.tileNone', { name })
            : t('rulebook.coverage.tile', { name, papers, primary })
        }
      >
        <span>{tile[language]}</span>
        <b>{papers}</b>
      </a>
    </li>
  );
}

function gradeOf({ papers, primaryPapers }: ProvinceLaw): (typeof GRADES)[number] {
  if (papers === 0) return 'none';
  if (primaryPapers === 0) return 'secondary';
  return primaryPapers === papers ? 'primary' : 'mixed';
}
