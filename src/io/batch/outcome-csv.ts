// What a batch finds as lines of CSV: one an outcome, communities in the order of their rows, then streets.
import type { BatchSink } from '../../core/batch/batch.ts';
import type { Evaluated } from '../../core/batch/evaluated.ts';
import { rowAt } from '../../core/batch/row-at.ts';
import { textsOf } from '../../core/batch/outcome-texts.ts';

export const OUTCOME_HEADER =
  'id,place,street,scope,measure,status,lower,upper,verdict,gap,binding\n';

/** Whose outcomes they are. */
interface Placed {
  /** Empty of a street. */
  readonly id: string;
  readonly place: string;
  readonly street: string;
}

/** As many places as make one piece of text. */
const TOGETHER = 1024;

/** The lines of all that goes by, in pieces of text. */
export function writingLines(say: (lines: string) => void): BatchSink {
  const write = (places: readonly Placed[], scope: 'community' | 'street', found: Evaluated) => {
    for (let from = 0; from < places.length; from += TOGETHER)
      say(linesOf(places.slice(from, from + TOGETHER), scope, found, from));
  };
  return {
    communities: (block, found, ground) => {
      const rows = Array.from({ length: block.count }, (_, at) => rowAt(block, at, ground));
      write(rows, 'community', found);
    },
    streets: (streets, found) => {
      const named = streets.map(({ place, street }) => ({ id: '', place, street }));
      write(named, 'street', found);
    },
  };
}

/** @param from where the first of them stands among all that was found */
function linesOf(
  places: readonly Placed[],
  scope: 'community' | 'street',
  found: Evaluated,
  from: number,
): string {
  let lines = '';
  places.forEach(({ id, place, street }, index) => {
    const at = from + index;
    const run = found.runs[found.runOf[at] ?? 0];
    if (run === undefined) throw new Error('a row belongs to no run');
    const head = `${cell(id)},${place},${cell(street)},${scope},`;
    for (const one of textsOf(run, found.rowOf[at] ?? 0))
      lines += `${head}${one.measure},${one.status},${one.lower},${one.upper},${one.verdict},${one.gap},${one.binding}\n`;
  });
  return lines;
}

/** Text that a spreadsheet program would take for a formula stays text; what would break a line is quoted. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
