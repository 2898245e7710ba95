// Quotation marks that belong to a name and not to the table: as they stand they would swallow the rows that follow.

const WELL_FORMED = /"(?:[^"]|"")*"/y;

/** The text with every field that only begins with a quotation mark written so that a reader takes the mark literally. */
export function mendQuotes(text: string, delimiter: string): string {
  if (!text.includes('"')) return text;
  const parts: string[] = [];
  const usual = usualColumns(text, delimiter);
  let [done, at] = [0, text.indexOf('"')];
  while (at !== -1) {
    let end = at + 1;
    if (startsField(text, at, delimiter)) {
      const closed = endOfQuoted(text, at, delimiter, usual);
      if (closed === null) {
        end = endOfField(text, at, delimiter);
        parts.push(text.slice(done, at), `"${text.slice(at, end).replaceAll('"', '""')}"`);
        done = end;
      } else end = closed;
    }
    at = text.indexOf('"', end);
  }
  return parts.join('') + text.slice(done);
}

function startsField(text: string, at: number, delimiter: string): boolean {
  const before = text[at - 1];
  return before === undefined || before === delimiter || before === '\n' || before === '\r';
}

const endsField = (sign: string | undefined, delimiter: string) =>
  sign === undefined || sign === delimiter || sign === '\n' || sign === '\r';

/** Where a properly quoted field ends; null when the mark at its start is part of the text. */
function endOfQuoted(
  text: string,
  at: number,
  delimiter: string,
  usual: number | null,
): number | null {
  WELL_FORMED.lastIndex = at;
  const found = WELL_FORMED.exec(text)?.[0];
  if (found === undefined) return null;
  const end = at + found.length;
  if (!endsField(text[end], delimiter)) return null;
  const whole =
    usual !== null && found.includes('\n') && areWholeRows(text, at, end, delimiter, usual);
  return whole ? null : end;
}

const LINES_LOOKED_AT = 200;

/** How many columns most lines without a quotation mark have; null when there are no such lines, or only of one column. */
function usualColumns(text: string, delimiter: string): number | null {
  const counts = new Map<number, number>();
  for (const line of text.split(/\r\n?|\n/, LINES_LOOKED_AT)) {
    const columns = line.split(delimiter).length;
    if (columns > 1 && !line.includes('"')) counts.set(columns, (counts.get(columns) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? null;
}

/** True when the quoted stretch runs over several lines of which each is a full row of the table by itself. */
function areWholeRows(
  text: string,
  at: number,
  end: number,
  delimiter: string,
  usual: number,
): boolean {
  const from = text.lastIndexOf('\n', at) + 1;
  const to = text.indexOf('\n', end);
  const lines = text.slice(from, to === -1 ? text.length : to).split('\n');
  return lines.every((line) => line.split(delimiter).length === usual);
}

function endOfField(text: string, at: number, delimiter: string): number {
  for (let end = at + 1; end < text.length; end += 1)
    if (endsField(text[end], delimiter)) return end;
  return text.length;
}
