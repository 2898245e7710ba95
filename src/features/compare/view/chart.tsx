// What differs, drawn: each measure with a bar for every column, and its figure beside the bar.
import { useWords } from '../../../i18n/i18n.ts';
import type { ComparedBars } from '../../../sheets/comparison/compared-bars.ts';
import { MeasureLink } from '../../../fields/links/measure-link.tsx';
import styles from '../compare.module.css';
import picture from './picture.module.css';

const SHOWN = 8;
const LONG = 100;

export function Chart({ all }: { readonly all: readonly ComparedBars[] }) {
  const { t } = useWords();
  if (all.length === 0) return null;
  const rest = all.length - SHOWN;
  return (
    <section className={picture['chart']} aria-label={t('compare.chart')}>
      {all.slice(0, SHOWN).map(({ key, measure, title, bars }) => (
        <figure key={key} className={picture['figure']}>
          <figcaption>
            <MeasureLink id={measure}>{title}</MeasureLink>
          </figcaption>
          <ul>
            {bars.map(({ name, share, text }) => (
              <li key={name}>
                <span className={picture['barName']}>{name}</span>
                <svg
                  className={picture['bar']}
                  viewBox={`0 0 ${String(LONG)} 10`}
                  preserveAspectRatio="none"
                  aria-hidden="true"
                >
                  <rect className={picture['track']} width={LONG} height="10" />
                  {share !== null && (
                    <rect className={picture['filled']} width={LONG * share} height="10" />
                  )}
                </svg>
                <span className={picture['barText']}>{text}</span>
              </li>
            ))}
          </ul>
        </figure>
      ))}
      {rest > 0 && <p className={styles['note']}>{t('compare.chartRest', { count: rest })}</p>}
    </section>
  );
}
