// What bars are drawn with: parts told apart by pattern as well as colour, a line where the requirement lies, a shape for how it stands.
import styles from './share-bars.module.css';

const PARTS = ['covered', 'planned', 'gap', 'open'] as const;
export type Part = (typeof PARTS)[number];
export type Standing = 'met' | 'metLess' | 'short' | 'open';

const percent = (share: number) => `${(100 * share).toFixed(3)}%`;

/** Hatching and dots, drawn in the units of the page so that no bar stretches them. */
export function BarPatterns({ id }: { readonly id: string }) {
  return (
    <svg aria-hidden="true" className={styles['patterns']}>
      <pattern id={`${id}-gap`} width="5" height="5" patternUnits="userSpaceOnUse">
        <path d="M-1 6 6 -1M-1 1 1 -1M4 6 6 4" className={styles['hatch']} />
      </pattern>
      <pattern id={`${id}-planned`} width="4" height="4" patternUnits="userSpaceOnUse">
        <circle cx="2" cy="2" r="1.1" className={styles['dot']} />
      </pattern>
    </svg>
  );
}

const fillOf = (part: Part, pattern: string) =>
  part === 'gap' || part === 'planned' ? `url(#${pattern}-${part})` : undefined;

interface TrackProps {
  readonly shares: Readonly<Record<Part, number>>;
  readonly pattern: string;
}

/** The line at its end is what is required. */
export function Track({ shares, pattern }: TrackProps) {
  const before = (at: number) => PARTS.slice(0, at).reduce((sum, one) => sum + shares[one], 0);
  const end = percent(before(PARTS.length));
  return (
    <svg className={styles['track']}>
      {PARTS.map((part, at) =>
        shares[part] === 0 ? null : (
          <rect
            key={part}
            className={styles[part]}
            fill={fillOf(part, pattern)}
            x={percent(before(at))}
            y="2"
            width={percent(shares[part])}
            height="8"
          />
        ),
      )}
      <line className={styles['required']} x1={end} x2={end} y1="0" y2="12" />
    </svg>
  );
}

/** @param part null for the line of what is required */
export function Swatch({
  part,
  pattern,
}: {
  readonly part: Part | null;
  readonly pattern: string;
}) {
  return (
    <svg className={styles['swatch']}>
      {part === null ? (
        <line className={styles['required']} x1="9" x2="9" y1="0" y2="12" />
      ) : (
        <rect
          className={styles[part]}
          fill={fillOf(part, pattern)}
          x="1"
          y="2"
          width="16"
          height="8"
        />
      )}
    </svg>
  );
}

/** A disc where all is met, a lozenge by papers not read whole, a triangle where something is short, a ring where something is open. */
export function Shape({ standing }: { readonly standing: Standing }) {
  return (
    <svg aria-hidden="true" className={styles['shape']} data-standing={standing}>
      <path d={SHAPES[standing]} />
    </svg>
  );
}

const SHAPES: Readonly<Record<Standing, string>> = {
  met: 'M1 6a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z',
  metLess: 'M6 0.8 11.2 6 6 11.2 0.8 6z',
  short: 'M6 1 11 10.5H1z',
  open: 'M2 6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z',
};
