// Keys that stand twice in one table of a JSON text: the parser would silently take the last.
import { pathText, type Problem } from '../../core/plan/problem.ts';

interface Frame {
  /** The keys of a table so far; null in a list. */
  readonly keys: Set<string> | null;
  step: string | number;
}

interface Limits {
  readonly deepest: number;
  readonly mostEntries: number;
  readonly mostProblems: number;
}

/** Where the string that starts at a position ends: the position of its closing quote. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end;
}

function isEscaped(text: string, at: number): boolean {
  let before = at - 1;
  while (text[before] === '\\') before -= 1;
  return (at - before) % 2 === 0;
}

function lineAt(text: string, position: number): string {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < position; at = text.indexOf('\n', at + 1))
    line += 1;
  return String(line);
}

/** Follows a text into its tables and lists, and notes what stands twice. */
function reader(text: string, limits: Limits) {
  const found: Problem[] = [];
  const stack: Frame[] = [];
  const refuse = (code: string, values: Readonly<Record<string, string>>) =>
    found.push({ path: pathText(stack.map(({ step }) => step)), code, values });
  return {
    found,
    top: () => stack.at(-1),
    enter: (isTable: boolean) => {
      stack.push({ keys: isTable ? new Set() : null, step: isTable ? '' : 0 });
      if (stack.length > limits.deepest) refuse('too-deep', {});
      return stack.length <= limits.deepest;
    },
    leave: () => stack.pop(),
    meet: (frame: Frame, keys: Set<string>, at: number, key: string) => {
      frame.step = key;
      if (keys.has(key)) refuse('duplicate-key', { key: key.slice(0, 60), line: lineAt(text, at) });
      keys.add(key);
      if (keys.size > limits.mostEntries)
        refuse('too-many-entries', { most: String(limits.mostEntries) });
    },
  };
}

/** @param text JSON that is known to parse */
export function repeatedKeys(text: string, limits: Limits): Problem[] {
  const { found, top, enter, leave, meet } = reader(text, limits);
  let expectsKey = false;
  for (let at = 0; at < text.length && found.length < limits.mostProblems; at += 1) {
    const sign = text.charAt(at);
    const frame = top();
    if (sign === '"') {
      const end = endOfString(text, at);
      if (expectsKey && frame?.keys) meet(frame, frame.keys, at, keyIn(text.slice(at, end + 1)));
      at = end;
    } else if (sign === '{' || sign === '[') {
      expectsKey = sign === '{';
      if (!enter(expectsKey)) break;
    } else if (sign === '}' || sign === ']') leave();
    else if (sign === ':') expectsKey = false;
    else if (sign === ',' && frame !== undefined) {
      expectsKey = frame.keys !== null;
      if (typeof frame.step === 'number') frame.step += 1;
    }
  }
  return found;
}

function keyIn(quoted: string): string {
  return quoted.includes('\\') ? (JSON.parse(quoted) as string) : quoted.slice(1, -1);
}
