// Figures measured side by side: every contender in turn, several times over, the median of processor time taken.

/** One way of doing the same work. */
export interface Contender {
  readonly name: string;
  /** How many outcomes, rows or whatever is counted one run makes. */
  readonly count: number;
  readonly run: () => void | Promise<void>;
  /** What else its line says. */
  readonly more?: () => Readonly<Record<string, unknown>>;
}

interface Line {
  readonly name: string;
  readonly count: number;
  /** Processor time of a run in milliseconds, all threads together. */
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly nanosecondsEach: number;
}

const processorTime = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Interleaved, so that whatever else the machine does falls on all alike; the first round does not count. */
export async function inTurn(contenders: readonly Contender[], rounds = 7): Promise<Line[]> {
  const times = contenders.map((): number[] => []);
  for (let round = -1; round < rounds; round += 1)
    for (const [at, { run }] of contenders.entries()) {
      const start = processorTime();
      await run();
      if (round >= 0) times[at]?.push(processorTime() - start);
    }
  return contenders.map(({ name, count, more }, at) => {
    const sorted = [...(times[at] ?? [])].sort((a, b) => a - b);
    const of = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? NaN;
    const each = (of(0.5) * 1e6) / count;
    return {
      ...{ name, count, median: rounded(of(0.5)), least: rounded(of(0)), most: rounded(of(1)) },
      nanosecondsEach: rounded(each),
      ...more?.(),
    };
  });
}

export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

export function say(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
