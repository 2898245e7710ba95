// The command line as a bureau runs it, in a process of its own.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { DialectName } from '../../src/io/sql/dialect.ts';
import type { Day } from '../../tests/io/sql/explained.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MOST_OUTPUT = 1 << 28;

interface Said {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function assess(args: readonly string[]): Said {
  const all = ['run', '--silent', 'assess', '--', ...args];
  const { status, stdout, stderr } = spawnSync('npm', all, {
    ...{ cwd: ROOT, encoding: 'utf8', maxBuffer: MOST_OUTPUT },
    env: { ...process.env, INIT_CWD: ROOT, LANG: 'en' },
  });
  return { code: status, out: stdout, err: stderr };
}

const ofDay = ({ asOf, horizon, packs = [] }: Day) => [
  ...['--as-of', asOf, '--horizon', String(horizon)],
  ...(packs.length === 0 ? [] : ['--packs', packs.join(',')]),
];

/** What a run over a file said beside the lines that it wrote. */
export interface BatchSaid {
  readonly communities: number;
  readonly streets: number;
  readonly bad: number;
  /** The lines that were refused. */
  readonly refused: readonly number[];
}

export function runBatch(from: string, to: string, day: Day): BatchSaid {
  const { code, out, err } = assess(['--batch', from, to, ...ofDay(day)]);
  const refused = new Set([...err.matchAll(/: (\d+): /g)].map(([, line]) => Number(line)));
  if (code !== 0 && refused.size === 0) throw new Error(err);
  return { ...(JSON.parse(out) as Omit<BatchSaid, 'refused'>), refused: [...refused] };
}

export function rulesScript(dialect: DialectName, day: Day): string {
  const { code, out, err } = assess([`--sql=${dialect}`, ...ofDay(day)]);
  if (code !== 0) throw new Error(err);
  return out;
}
