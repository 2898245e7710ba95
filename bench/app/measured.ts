// How long something takes: the middle, the least and the most of several runs, after a few that do not count.

/** One line of the benchmark. */
export interface Figure {
  readonly name: string;
  readonly median: number;
  readonly min: number;
  readonly max: number;
  /** Nineteen of twenty runs were no slower. */
  readonly p95?: number;
  /** What nineteen of twenty runs should stay below. */
  readonly target?: number;
  readonly unit: 'ms' | 'kB' | 'times';
}

/** @param work answers how much it made, so that it cannot be optimised away and an empty run is noticed */
export function measured(name: string, work: () => number, { runs }: { runs: number }): Figure {
  const times: number[] = [];
  const warmUps = Math.ceil(runs / 4);
  for (let run = -warmUps; run < runs; run += 1) {
    const start = performance.now();
    const made = work();
    const time = performance.now() - start;
    if (made === 0) throw new Error(`${name} made nothing: it measures no work`);
    if (run >= 0) times.push(time);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => rounded(times[Math.round(share * (times.length - 1))] ?? NaN);
  return { name, median: at(0.5), min: at(0), max: at(1), unit: 'ms' };
}

/** The spread of times that were taken elsewhere. */
export function spread(name: string, taken: readonly number[]): Figure {
  const times = [...taken].sort((a, b) => a - b);
  const at = (share: number) => rounded(times[Math.round(share * (times.length - 1))] ?? NaN);
  return { name, median: at(0.5), min: at(0), max: at(1), p95: at(0.95), unit: 'ms' };
}

function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 100) / 100;
}
