// Horizontal bars with their words and figures, and the same as a table for whoever cannot see them.
import { useWords } from '../../i18n/i18n.ts';
import styles from './bars.module.css';

export interface Bar {
  readonly id: string;
  readonly label: string;
  readonly parts: readonly { readonly tone: 'good' | 'bad'; readonly share: number }[];
  readonly text: string;
  readonly cells: readonly string[];
}

interface Props {
  readonly title: string;
  readonly heads: readonly string[];
  readonly bars: readonly Bar[];
}

export function Bars({ title, heads, bars }: Props) {
  const { t } = useWords();
  return (
    <figure className={styles['figure']}>
      <figcaption>{title}</figcaption>
      <div aria-hidden="true" className={styles['bars']}>
        {bars.map((bar) => (
          <div key={bar.id} className={styles['bar']}>
            <span className={styles['label']}>{bar.label}</span>
            <svg viewBox="0 0 100 10" preserveAspectRatio="none" className={styles['track']}>
              {bar.parts.map(({ tone, share }, index) => (
                <rect
                  key={tone}
                  className={styles[tone]}
                  x={100 * bar.parts.slice(0, index).reduce((sum, part) => sum + part.share, 0)}
                  y="1"
                  width={100 * share}
                  height="8"
                />
              ))}
            </svg>
            <span className={styles['text']}>{bar.text}</span>
          </div>
        ))}
      </div>
      <details>
        <summary>{t('register.pictures.table')}</summary>
        <table className={styles['table']}>
          <caption className="hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col" />
              {heads.map((head) => (
                <th key={head} scope="col" className="number">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {bars.map(({ id, label, cells }) => (
              <tr key={id}>
                <th scope="row">{label}</th>
                {cells.map((cell, index) => (
                  <td key={heads[index]} className="number">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
