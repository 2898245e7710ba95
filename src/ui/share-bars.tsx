// Bars as rows of a table: of what is required, what is there, planned, missing and open, with the figures and a shape beside each.
import { useId, type ReactNode } from 'react';
import { BarPatterns, Shape, Swatch, Track, type Part, type Standing } from './share-track.tsx';
import styles from './share-bars.module.css';

interface Bar {
  readonly id: string;
  readonly label: string;
  readonly shares: Readonly<Record<Part, number>>;
  readonly figures: Readonly<Record<'existing' | 'planned' | 'required' | 'gap', string>>;
  readonly standing: Standing;
  readonly status: string;
}

interface Props {
  readonly title: string;
  readonly heads: Readonly<
    Record<'label' | 'existing' | 'required' | 'gap' | 'status', string> & {
      planned: string | null;
    }
  >;
  readonly legend: readonly (readonly [part: Part, label: string])[];
  readonly required: string;
  readonly standings: readonly (readonly [standing: Standing, label: string])[];
  readonly bars: readonly Bar[];
  /** How the label of a row is written, where it leads somewhere. */
  readonly nameOf?: (id: string, label: string) => ReactNode;
}

export function ShareBars({ title, heads, legend, required, standings, bars, nameOf }: Props) {
  const id = useId();
  return (
    <figure className={styles['figure']}>
      <figcaption>
        <b id={`${id}-title`}>{title}</b>
        <Legend {...{ legend, required, standings, pattern: id }} />
      </figcaption>
      <BarPatterns id={id} />
      <table
        className={styles['bars']}
        role="table"
        aria-labelledby={`${id}-title`}
        data-planned={heads.planned !== null}
      >
        <Heads heads={heads} />
        <tbody role="rowgroup">
          {bars.map((bar) => (
            <Row key={bar.id} {...{ bar, heads, nameOf }} pattern={id} />
          ))}
        </tbody>
      </table>
    </figure>
  );
}

/** Says nothing to a screen reader, which has the figures. */
function Legend({
  legend,
  required,
  standings,
  pattern,
}: Pick<Props, 'legend' | 'required' | 'standings'> & { readonly pattern: string }) {
  return (
    <span aria-hidden="true" className={styles['legend']}>
      {legend.map(([part, label]) => (
        <span key={part} className={styles['key']}>
          <Swatch part={part} pattern={pattern} /> {label}
        </span>
      ))}
      <span className={styles['key']}>
        <Swatch part={null} pattern={pattern} /> {required}
      </span>
      {standings.map(([standing, label]) => (
        <span key={standing} className={styles['key']}>
          <Shape standing={standing} /> {label}
        </span>
      ))}
    </span>
  );
}

/** The bar itself has no head: it says nothing that the figures do not. */
function Heads({ heads }: Pick<Props, 'heads'>) {
  const named = [heads.existing, ...(heads.planned === null ? [] : [heads.planned])];
  return (
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">
          {heads.label}
        </th>
        <td aria-hidden="true" />
        {[...named, heads.required, heads.gap].map((head) => (
          <th key={head} role="columnheader" scope="col" className={styles['number']}>
            {head}
          </th>
        ))}
        <th role="columnheader" scope="col">
          {heads.status}
        </th>
      </tr>
    </thead>
  );
}

interface RowProps extends Pick<Props, 'heads'> {
  readonly nameOf: Props['nameOf'];
  readonly bar: Bar;
  readonly pattern: string;
}

function Row({ bar, heads, pattern, nameOf }: RowProps) {
  const { id, label, shares, figures, standing, status } = bar;
  const shown = (['existing', 'planned', 'required', 'gap'] as const).filter(
    (one) => one !== 'planned' || heads.planned !== null,
  );
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {nameOf === undefined ? label : nameOf(id, label)}
      </th>
      <td aria-hidden="true" className={styles['trackCell']}>
        <Track shares={shares} pattern={pattern} />
      </td>
      {shown.map((one) => (
        <td key={one} role="cell" className={styles['number']} data-head={heads[one]}>
          {figures[one]}
        </td>
      ))}
      <td role="cell" className={styles['status']}>
        <Shape standing={standing} /> {status}
      </td>
    </tr>
  );
}
