// Horizontal bars on an axis with words and figures, and all of it as a table that a screen reader finds at once.
import { useId, useState } from 'react';
import { useWords } from '../../i18n/i18n.ts';
import { BarPatterns, Swatch, Track, type Part, type Tone } from './bar-track.tsx';
import styles from './bars.module.css';

export interface Bar {
  readonly id: string;
  readonly label: string;
  readonly parts: readonly Part[];
  /** Where on the axis a line stands, from 0 to 1. */
  readonly mark?: number | undefined;
  readonly text: string;
  readonly cells: readonly string[];
}

export interface Chart {
  readonly title: string;
  readonly why: string;
  /** What the rows are. */
  readonly first: string;
  readonly heads: readonly string[];
  readonly legend: readonly (readonly [tone: Tone, label: string])[];
  /** From nought to what, with its unit. */
  readonly axis: readonly [from: string, to: string];
  readonly bars: readonly Bar[];
  /** Rows of the table that are not drawn, and what is said of them. */
  readonly undrawn?: readonly Pick<Bar, 'id' | 'label' | 'cells'>[];
  readonly rest?: string | undefined;
}

export function Bars({ chart }: { readonly chart: Chart }) {
  const { t } = useWords();
  const [shown, setShown] = useState(false);
  const id = useId();
  const { title, why, bars, rest } = chart;
  return (
    <figure className={styles['figure']}>
      <figcaption id={`${id}-title`}>
        <b>{title}</b> <span className={styles['why']}>{why}</span>
      </figcaption>
      <BarPatterns id={id} />
      <Drawing chart={chart} id={id} />
      {bars.length === 0 && <p>{t('register.pictures.nothingShort')}</p>}
      {rest !== undefined && <p className={styles['why']}>{rest}</p>}
      <button
        type="button"
        className={`link ${styles['toggle']}`}
        aria-expanded={shown}
        onClick={() => setShown(!shown)}
      >
        {t(shown ? 'register.pictures.hideTable' : 'register.pictures.table')}
      </button>
      <div className={shown ? styles['scroll'] : 'hidden'}>
        <Figures chart={chart} />
      </div>
    </figure>
  );
}

/** Hidden from screen readers, which have the table. */
function Drawing({ chart, id }: { readonly chart: Chart; readonly id: string }) {
  const { legend, axis, bars } = chart;
  return (
    <div aria-hidden="true">
      <ul className={styles['legend']}>
        {legend.map(([tone, label]) => (
          <li key={tone}>
            <Swatch tone={tone} id={id} /> {label}
          </li>
        ))}
      </ul>
      {bars.map((bar) => (
        <div key={bar.id} className={styles['bar']}>
          <span className={styles['label']}>{bar.label}</span>
          <Track parts={bar.parts} mark={bar.mark} id={id} />
          <span className={styles['text']}>{bar.text}</span>
        </div>
      ))}
      {bars.length > 0 && (
        <div className={`${styles['bar']} ${styles['axisLine']}`}>
          <span />
          <span className={styles['axis']}>
            <span>{axis[0]}</span>
            <span>{axis[1]}</span>
          </span>
          <span />
        </div>
      )}
    </div>
  );
}

function Figures({
  chart: { title, first, heads, bars, undrawn = [] },
}: {
  readonly chart: Chart;
}) {
  return (
    <table className={styles['table']}>
      <caption className="hidden">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {heads.map((head) => (
            <th key={head} scope="col" className="number">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...bars, ...undrawn].map(({ id, label, cells }) => (
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
  );
}
