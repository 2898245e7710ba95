// The staircase: a line for what is required at least, a broken one for at most, and where the plan stands today.
import type { Point, Staircase } from '../../../sheets/comparison/staircase.ts';
import picture from '../view/picture.module.css';

const WIDE = 600;
const HIGH = 180;
const EDGE = 6;

const across = (x: number) => EDGE + x * (WIDE - 2 * EDGE);
const down = (y: number) => HIGH - EDGE - y * (HIGH - 2 * EDGE);
const pathOf = (points: readonly Point[]) =>
  points
    .map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${across(x).toFixed(1)} ${down(y).toFixed(1)}`)
    .join('');

interface Props {
  readonly staircase: Staircase;
  readonly label: string;
  /** What stands at the ends of the axes: the most that is required, and the greatest value of the figure. */
  readonly most: string;
  readonly to: string;
}

export function StaircasePicture({ staircase: { lower, upper, today }, label, most, to }: Props) {
  return (
    <figure className={picture['stairs']}>
      <span className={picture['end']}>{most}</span>
      <svg
        className={picture['staircase']}
        viewBox={`0 0 ${String(WIDE)} ${String(HIGH)}`}
        role="img"
        aria-label={label}
      >
        <path
          className={picture['axis']}
          d={`M${String(EDGE)} ${String(EDGE)}V${String(HIGH - EDGE)}H${String(WIDE - EDGE)}`}
        />
        {upper.map((points, at) => (
          <path key={at} className={picture['upperLine']} d={pathOf(points)} />
        ))}
        {lower.map((points, at) => (
          <path key={at} className={picture['lowerLine']} d={pathOf(points)} />
        ))}
        {today !== null && (
          <path
            className={picture['todayLine']}
            d={`M${across(today).toFixed(1)} ${String(EDGE)}V${String(HIGH - EDGE)}`}
          />
        )}
      </svg>
      <span className={picture['end']} data-side="end">
        {to}
      </span>
    </figure>
  );
}
