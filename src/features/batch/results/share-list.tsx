// Bars of shares with their words beside them: how many places meet, lack, or wait, told apart by pattern as well as colour.
import { useId } from 'react';
import { BarPatterns, Swatch, Track } from '../../../ui/share-track.tsx';
import styles from './share-list.module.css';

const PARTS = ['covered', 'gap', 'open'] as const;
type Part = (typeof PARTS)[number];

interface ShareBar {
  readonly label: string;
  /** Of all places, each from 0 to 1. */
  readonly shares: Readonly<Record<Part, number>>;
  /** The figures behind them. */
  readonly text: string;
}

interface Props {
  readonly title: string;
  readonly legend: Readonly<Record<Part, string>>;
  readonly bars: readonly ShareBar[];
}

export function ShareList({ title, legend, bars }: Props) {
  const id = useId();
  return (
    <figure className={styles['shares']}>
      <figcaption>
        <b>{title}</b>
        {PARTS.map((part) => (
          <span key={part} aria-hidden="true">
            <Swatch part={part} pattern={id} /> {legend[part]}
          </span>
        ))}
      </figcaption>
      <BarPatterns id={id} />
      <ul>
        {bars.map(({ label, shares, text }) => (
          <li key={label}>
            <span>{label}</span>
            <span aria-hidden="true">
              <Track shares={{ ...shares, planned: 0 }} pattern={id} />
            </span>
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
