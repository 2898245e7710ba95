// A thin bar: how much of what is asked is there.
import styles from './gauge.module.css';

interface Props {
  /** 0 to 1. */
  readonly share: number;
  readonly label: string;
  readonly tone: 'good' | 'bad' | 'open';
}

export function Gauge({ share, label, tone }: Props) {
  return (
    <svg
      className={styles['gauge']}
      role="img"
      aria-label={label}
      viewBox="0 0 100 6"
      preserveAspectRatio="none"
    >
      <title>{label}</title>
      <rect className={styles['track']} x="0" y="1" width="100" height="4" />
      <rect className={styles[tone]} x="0" y="1" width={100 * share} height="4" />
    </svg>
  );
}
