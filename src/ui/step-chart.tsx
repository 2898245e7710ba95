// A line of steps or slopes over an axis, with a mark where one stands: drawn only, the figures are told beside it.
import styles from './step-chart.module.css';

/** From 0 to 1, left to right and bottom to top. */
interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface StepLine {
  readonly id: string;
  readonly spots: readonly [Spot, ...Spot[]];
  /** Said above it where there is room. */
  readonly label: string;
}

interface Props {
  readonly lines: readonly StepLine[];
  /** Null where one stands beyond what is drawn. */
  readonly mark: (Spot & { readonly label: string }) | null;
  /** Under the axis: where it begins, where one stands, where it ends. */
  readonly axis: readonly [from: string, mark: string, to: string];
}

const TOP = 26;
const BOTTOM = 138;
const LEAST_LABELLED = 0.05;

const across = (x: number) => `${(100 * x).toFixed(2)}%`;
const up = (y: number) => (BOTTOM - (BOTTOM - TOP) * y).toFixed(1);

export function StepChart({ lines, mark, axis }: Props) {
  return (
    <svg aria-hidden="true" className={styles['chart']}>
      <line className={styles['axis']} x1="0" x2="100%" y1={BOTTOM} y2={BOTTOM} />
      {lines.map((line, index) => (
        <Line key={line.id} line={line} before={lines[index - 1]} />
      ))}
      {mark !== null && <Mark mark={mark} below={axis[1]} />}
      <text x="0" y={BOTTOM + 16} textAnchor="start">
        {axis[0]}
      </text>
      <text x="100%" y={BOTTOM + 16} textAnchor="end">
        {axis[2]}
      </text>
    </svg>
  );
}

interface MarkProps {
  readonly mark: NonNullable<Props['mark']>;
  readonly below: string;
}

function Mark({ mark, below }: MarkProps) {
  const side = mark.x < 0.5 ? 'start' : 'end';
  return (
    <>
      <line
        className={styles['stand']}
        x1={across(mark.x)}
        x2={across(mark.x)}
        y1={up(mark.y)}
        y2={BOTTOM}
      />
      <circle className={styles['mark']} cx={across(mark.x)} cy={up(mark.y)} r="5" />
      <text className={styles['said']} x={across(mark.x)} y="14" textAnchor={side}>
        {mark.label}
      </text>
      <text className={styles['said']} x={across(mark.x)} y={BOTTOM + 16} textAnchor="middle">
        {below}
      </text>
    </>
  );
}

interface LineProps {
  readonly line: StepLine;
  readonly before: StepLine | undefined;
}

/** Its stretches, and the jump from the line before where that ends here. */
function Line({ line: { spots, label }, before }: LineProps) {
  const [first] = spots;
  const last = spots.at(-1) ?? first;
  const end = before?.spots.at(-1);
  const jumps = end !== undefined && first.x - end.x < LEAST_LABELLED && end.y !== first.y;
  return (
    <>
      {jumps && (
        <line
          className={styles['riser']}
          x1={across(first.x)}
          x2={across(first.x)}
          y1={up(end.y)}
          y2={up(first.y)}
        />
      )}
      {spots.slice(1).map((spot, at) => (
        <line
          key={spot.x}
          className={styles['line']}
          x1={across(spots[at]?.x ?? 0)}
          x2={across(spot.x)}
          y1={up(spots[at]?.y ?? 0)}
          y2={up(spot.y)}
        />
      ))}
      {label !== '' && last.x - first.x >= LEAST_LABELLED && (
        <text x={across((first.x + last.x) / 2)} y={Number(up(first.y)) - 4} textAnchor="middle">
          {label}
        </text>
      )}
    </>
  );
}
