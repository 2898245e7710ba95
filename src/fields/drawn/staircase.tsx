// How a requirement grows with a figure: the steps or the line around today's value, and the same as a table.
import type { Point, Run } from '../../core/assessment/outlook/along.ts';
import type { Staircase as Found } from '../../core/assessment/outlook/staircase.ts';
import { ZERO, type Decimal } from '../../core/quantity/decimal.ts';
import { compare, ratio, type Ratio } from '../../core/quantity/ratio.ts';
import { formatDecimal, formatRatio } from '../../i18n/format.ts';
import { useWords } from '../../i18n/i18n.ts';
import { StepChart, type StepLine } from '../../ui/step-chart.tsx';
import styles from './staircase.module.css';

interface Props {
  readonly staircase: Found;
  /** What the figure is called, with its place where it is another than the one explained. */
  readonly name: string;
  /** A value of the figure, and a requirement, in words with their units. */
  readonly figure: (at: Decimal) => string;
  readonly required: (lower: Ratio) => string;
}

export function Staircase({ staircase, name, figure, required }: Props) {
  const { t, language } = useWords();
  const { today, from, to, runs } = staircase;
  const isOfSteps = runs.every(isLevel);
  const spotOf = spotsIn(staircase);
  const lines = runs.map((run): StepLine => ({
    id: [run[0], run.at(-1) ?? run[0]].map(({ at }) => at.toFixed()).join(' '),
    spots: [spotOf(run[0]), ...run.slice(1).map(spotOf)],
    label: isOfSteps ? formatRatio(run[0].lower, 'lower', language) : '',
  }));
  return (
    <figure className={styles['figure']}>
      <figcaption>
        <h3>{t('register.staircase.heading', { figure: name })}</h3>
      </figcaption>
      <StepChart
        lines={lines}
        mark={{
          ...spotOf(today),
          label: t('register.staircase.today', { required: required(today.lower) }),
        }}
        axis={[figure(from), figure(today.at), figure(to)]}
      />
      <details className={styles['details']}>
        <summary>{t('register.staircase.table')}</summary>
        <Figures {...{ runs, name, figure, required }} />
      </details>
    </figure>
  );
}

const isLevel = (run: Run) => run.every(({ lower }) => compare(lower, run[0].lower) === 0);

/** Where a point is drawn; the figures themselves are never taken from there. */
function spotsIn({ from, to, runs }: Found): (point: Point) => { x: number; y: number } {
  const highest = runs
    .flat()
    .map(({ lower }) => lower)
    .reduce((most, one) => (compare(one, most) > 0 ? one : most), ratio(ZERO));
  const wide = to.minus(from);
  const share = (part: Decimal, whole: Decimal) =>
    whole.isZero() ? 0 : part.div(whole).toNumber();
  return ({ at, lower: { numerator, denominator } }) => ({
    x: share(at.minus(from), wide),
    y: share(numerator.times(highest.denominator), denominator.times(highest.numerator)),
  });
}

/** Of a step its two ends, of a line each point at which it bends. */
function Figures({
  runs,
  name,
  figure,
  required,
}: Pick<Props, 'name' | 'figure' | 'required'> & Pick<Found, 'runs'>) {
  const { t, language } = useWords();
  const rows = runs.flatMap((run) => {
    const [first] = run;
    const last = run.at(-1) ?? first;
    if (first.at.eq(last.at)) return [[figure(first.at), required(first.lower)] as const];
    if (!isLevel(run)) return run.map(({ at, lower }) => [figure(at), required(lower)] as const);
    const span = t('register.staircase.span', {
      from: formatDecimal(first.at, language),
      to: figure(last.at),
    });
    return [[span, required(first.lower)] as const];
  });
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{name}</th>
          <th scope="col">{t('explain.requirement')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([at, lower]) => (
          <tr key={`${at} ${lower}`}>
            <th scope="row">{at}</th>
            <td>{lower}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
