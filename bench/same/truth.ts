// What the path that explains says of a file: its lines as every way of reading it must give them.
import { BETWEEN, explainedLines, type Day } from '../../tests/io/sql/explained.ts';
import type { Rules } from '../../src/state/rules/rules.ts';
import type { MadeFile, OutcomeCells } from './made-file.ts';

export interface Truth {
  /** Communities in the order of their rows, by their own ids, then streets in the order in which they were first named. */
  readonly lines: readonly OutcomeCells[];
  /** What a table calls the community of an id. */
  readonly shown: ReadonlyMap<string, string>;
}

export function truthOf({ rows }: MadeFile, rules: Rules, day: Day): Truth {
  const own = rows.map(({ row }) => row);
  const found = new Map<string, string[][]>();
  for (const [key, line] of explainedLines(own, rules, day)) {
    const [place = '', street = '', id = '', scope = '', measure = ''] = key.split(BETWEEN);
    const unit = scope === 'street' ? key.slice(0, key.indexOf(BETWEEN + BETWEEN)) : id;
    const lines = found.get(unit) ?? [];
    found.set(unit, lines);
    lines.push([id, place, street, scope, measure, ...line.split('|')]);
  }
  const streets = new Set(
    own
      .filter(({ street = '' }) => street !== '')
      .map(({ place, street }) => [place, street].join(BETWEEN)),
  );
  return {
    lines: [...own.map(({ id }) => id ?? ''), ...streets].flatMap((unit) => found.get(unit) ?? []),
    shown: new Map(rows.map(({ shown, row }) => [row['id'] ?? '', shown])),
  };
}
