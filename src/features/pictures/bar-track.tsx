// One bar: its parts told apart by pattern as well as colour, so that they print apart in black and white.
import styles from './bars.module.css';

export type Tone = 'good' | 'goodLess' | 'bad' | 'over' | 'open' | 'need';

export interface Part {
  readonly tone: Tone;
  /** Its share of the axis, from 0 to 1. */
  readonly share: number;
}

const percent = (share: number) => `${(100 * Math.min(1, Math.max(0, share))).toFixed(3)}%`;

/** Hatching and dots, drawn in the units of the page so that no bar stretches them. */
export function BarPatterns({ id }: { readonly id: string }) {
  return (
    <svg aria-hidden="true" className={styles['patterns']}>
      <pattern id={`${id}-bad`} width="6" height="6" patternUnits="userSpaceOnUse">
        <path d="M-1 7 7 -1M-1 1 1 -1M5 7 7 5" className={styles['hatch']} />
      </pattern>
      <pattern id={`${id}-over`} width="5" height="5" patternUnits="userSpaceOnUse">
        <circle cx="2.5" cy="2.5" r="1.2" className={styles['dot']} />
      </pattern>
    </svg>
  );
}

const fillOf = (tone: Tone, id: string) =>
  tone === 'bad' || tone === 'over' ? `url(#${id}-${tone})` : undefined;

interface TrackProps {
  readonly parts: readonly Part[];
  readonly mark?: number | undefined;
  readonly id: string;
}

export function Track({ parts, mark, id }: TrackProps) {
  const before = (index: number) =>
    parts.slice(0, index).reduce((sum, part) => sum + part.share, 0);
  return (
    <svg className={styles['track']}>
      {parts.map(({ tone, share }, index) =>
        share === 0 ? null : (
          <rect
            key={tone}
            className={styles[tone]}
            fill={fillOf(tone, id)}
            x={percent(before(index))}
            y="2"
            width={percent(share)}
            height="12"
          />
        ),
      )}
      {mark !== undefined && (
        <line className={styles['mark']} x1={percent(mark)} x2={percent(mark)} y1="0" y2="16" />
      )}
    </svg>
  );
}

export function Swatch({ tone, id }: { readonly tone: Tone; readonly id: string }) {
  return (
    <svg className={styles['swatch']}>
      {tone === 'need' ? (
        <line className={styles['mark']} x1="50%" x2="50%" y1="0" y2="16" />
      ) : (
        <rect className={styles[tone]} fill={fillOf(tone, id)} x="1" y="2" width="16" height="11" />
      )}
    </svg>
  );
}
