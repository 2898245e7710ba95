// Quotation marks that belong to a name and not to the table: as they stand they would swallow the rows that follow.

const WELL_FORMED = /"(?:[^"]|"")*"/y;

/** The text with every field that only begins with a quotation mark written so that a reader takes the mark literally. */
export function mendQuotes(text: string, delimiter: string): string {
  if (!text.includes('"')) return text;
  const parts: string[] = [];
  let [done, at] = [0, text.indexOf('"')];
  while (at !== -1) {
    let end = at + 1;
    if (startsField(text, at, delimiter)) {
      const closed = endOfQuoted(text, at, delimiter);
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
function endOfQuoted(text: string, at: number, delimiter: string): number | null {
  WELL_FORMED.lastIndex = at;
  const found = WELL_FORMED.exec(text)?.[0];
  if (found === undefined) return null;
  const end = at + found.length;
  if (!endsField(text[end], delimiter)) return null;
  return found.includes('\n') && areWholeRows(text, at, end, delimiter) ? null : end;
}

/** True when the quoted stretch runs over several lines of which each is a full row by itself. */
function areWholeRows(text: string, at: number, end: number, delimiter: string): boolean {
  const from = text.lastIndexOf('\n', at) + 1;
  const to = text.indexOf('\n', end);
  const lines = text.slice(from, to === -1 ? text.length : to).split('\n');
  const [first = 0, ...others] = lines.map((line) => line.split(delimiter).length);
  return first > 1 && others.every((columns) => columns === first);
}

function endOfField(text: string, at: number, delimiter: string): number {
  for (let end = at + 1; end < text.length; end += 1)
    if (endsField(text[end], delimiter)) return end;
  return text.length;
}
