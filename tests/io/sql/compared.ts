// An engine's answers beside those of the path that explains: every outcome, value by value.
import type { ScaledRules } from '../../../src/core/scaled/scaled.ts';
import { BETWEEN, keyOf, lineOf, type Lines } from './explained.ts';

/** A database that has run the script. */
export interface Engine {
  /** Takes rows as comma-separated values, the columns named in the first line, in the place of those before. */
  readonly load: (columns: readonly string[], csv: string) => Promise<void>;
  /** Rows as texts in the order of the columns asked for. */
  readonly rows: (query: string) => Promise<(string | null)[][]>;
}

const COLUMNS = [
  ...['place', 'street', 'id', 'scope', 'measure', 'status', 'lower', 'upper', 'verdict', 'gap'],
  'binding',
];

export async function engineLines({ rows }: Engine): Promise<Lines> {
  const lines: Lines = new Map();
  for (const cells of await rows(`SELECT ${COLUMNS.join(', ')} FROM result`)) {
    const [place, street, id, scope, measure, ...rest] = cells;
    const key = keyOf(place ?? '', street ?? '', id ?? '', scope ?? '', measure ?? '');
    if (lines.has(key)) throw new Error(`two answers for ${key}`);
    lines.set(key, lineOf(rest));
  }
  return lines;
}

export interface Comparison {
  readonly compared: number;
  readonly different: readonly string[];
}

/** Measures that the script says it leaves out are left out of the comparison; no other is. */
export function compared(engine: Lines, explained: Lines, { measures }: ScaledRules): Comparison {
  const told = new Set(measures.map(({ scope, measure }) => [scope, measure.id].join(BETWEEN)));
  const different: string[] = [];
  for (const [key, line] of explained) {
    if (!told.has(key.split(BETWEEN).slice(3).join(BETWEEN))) continue;
    if (engine.get(key) !== line)
      different.push(`${key}: ${line} is explained, the engine says ${engine.get(key)}`);
  }
  for (const [key, line] of engine)
    if (!explained.has(key))
      different.push(`${key}: nothing is explained, the engine says ${line}`);
  return { compared: explained.size, different };
}
