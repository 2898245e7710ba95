// Bars whose parts are shares of a whole, told apart by pattern as well as colour; the words beside them say the figures.
import { useId } from 'react';
import styles from './share-bars.module.css';

const PARTS = ['covered', 'gap', 'open'] as const;
type Part = (typeof PARTS)[number];

interface Props {
  readonly title: string;
  readonly legend: Readonly<Record<Part, string>>;
  readonly bars: readonly {
    readonly label: string;
    readonly shares: Readonly<Record<Part, number>>;
    readonly text: string;
  }[];
}

const percent = (share: number) => `${(100 * share).toFixed(3)}%`;

export function ShareBars({ title, legend, bars }: Props) {
  const id = useId();
  return (
    <figure className={styles['figure']}>
      <figcaption>
        <b>{title}</b>
        {PARTS.map((part) => (
          <span key={part} className={styles['key']}>
            <svg aria-hidden="true" className={styles['swatch']}>
              <rect
                className={styles[part]}
                fill={fillOf(part, id)}
                x="1"
                y="1"
                width="16"
                height="8"
              />
            </svg>
            {legend[part]}
          </span>
        ))}
      </figcaption>
      <svg aria-hidden="true" className={styles['patterns']}>
        <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse">
          <path d="M-1 6 6 -1M-1 1 1 -1M4 6 6 4" className={styles['hatch']} />
        </pattern>
      </svg>
      <ul className={styles['bars']}>
        {bars.map(({ label, shares, text }) => (
          <li key={label}>
            <span>{label}</span>
            <Track shares={shares} pattern={id} />
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}

const fillOf = (part: Part, pattern: string) => (part === 'gap' ? `url(#${pattern})` : undefined);

interface TrackProps {
  readonly shares: Readonly<Record<Part, number>>;
  readonly pattern: string;
}

function Track({ shares, pattern }: TrackProps) {
  const before = (at: number) => PARTS.slice(0, at).reduce((sum, one) => sum + shares[one], 0);
  return (
    <svg aria-hidden="true" className={styles['track']}>
      {PARTS.map((part, at) =>
        shares[part] === 0 ? null : (
          <rect
            key={part}
            className={styles[part]}
            fill={fillOf(part, pattern)}
            x={percent(before(at))}
            y="1"
            width={percent(shares[part])}
            height="8"
          />
        ),
      )}
    </svg>
  );
}
