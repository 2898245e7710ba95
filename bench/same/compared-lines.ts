// Lines of outcomes beside the truth: in order, as files give them, or by whom and what they speak of, as databases do.
import type { OutcomeCells } from './made-file.ts';
import type { Truth } from './truth.ts';

export interface Compared {
  readonly outcomes: number;
  readonly different: number;
  /** The first few that differ. */
  readonly shown: readonly string[];
}

const SHOWN = 10;
const WHO = 5;
const FORMULA = /^[=+\-@\t\r]/;

/** A name as a file gives it: what begins like a formula has a mark before it. */
const asFile = (text: string) => (FORMULA.test(text) ? `'${text}` : text);

class Differences {
  different = 0;
  readonly shown: string[] = [];
  say(wanted: OutcomeCells | undefined, found: OutcomeCells | undefined) {
    this.different += 1;
    if (this.shown.length < SHOWN)
      this.shown.push(
        `${wanted?.join(',') ?? 'nothing'} is explained, found is ${found?.join(',')}`,
      );
  }
}

/** @param found lines without their header, in the order of the file */
export function comparedInOrder({ lines, shown }: Truth, found: Iterable<OutcomeCells>): Compared {
  const differences = new Differences();
  let at = 0;
  for (const cells of found) {
    const line = lines[at];
    at += 1;
    const [id = '', place = '', street = '', ...rest] = line ?? [];
    const wanted = line && [asFile(shown.get(id) ?? ''), place, asFile(street), ...rest];
    if (wanted?.join('\n') !== cells.join('\n')) differences.say(wanted, cells);
  }
  for (const line of lines.slice(at)) differences.say(line, undefined);
  const { different, shown: first } = differences;
  return { outcomes: at, different, shown: first };
}

/** @param told scope and measure of all that the script speaks of */
export function comparedByKey(
  { lines }: Truth,
  found: Iterable<OutcomeCells>,
  told: ReadonlySet<string>,
): Compared {
  const differences = new Differences();
  const key = (cells: OutcomeCells) => cells.slice(0, WHO).join('\n');
  const wanted = new Map(
    lines
      .filter(([, , , scope, measure]) => told.has(`${scope} ${measure}`))
      .map((cells) => [key(cells), cells]),
  );
  let outcomes = 0;
  for (const cells of found) {
    outcomes += 1;
    const line = wanted.get(key(cells));
    wanted.delete(key(cells));
    if (line?.join('\n') !== cells.join('\n')) differences.say(line, cells);
  }
  for (const line of wanted.values()) differences.say(line, undefined);
  return { outcomes, different: differences.different, shown: differences.shown };
}
