// YAML text to plain data, and the lines it stands on. Numbers keep the digits they were written with: they stay text.
import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parse,
  parseDocument,
  type Tags,
  type YAMLError,
} from 'yaml';
import type { Problem, Read } from '../../core/plan/problem.ts';

const OPTIONS = {
  schema: 'core' as const,
  maxAliasCount: 50,
  customTags: (tags: Tags) =>
    tags.filter((tag) => typeof tag === 'string' || !/:(int|float)$/.test(tag.tag)),
};

export function parsePackText(text: string): unknown {
  return parse(text, OPTIONS) as unknown;
}

/** What somebody wrote, as data that was not looked at yet, and where in the text each part of it stands. */
export interface PackSource {
  readonly value: unknown;
  /** The line of a path such as `provisions[3].least`, or of the nearest thing around it, from 1; null where nobody can tell. */
  readonly lineOf: (path: string) => number | null;
  /** The line of the entry of any list that has this id; null where there is none. */
  readonly lineOfEntry: (id: string) => number | null;
}

/** Reads text that may not be YAML at all: the first fault of the text is located by line and column, the others often follow from it. */
export function readPackText(text: string): Read<PackSource> {
  const counter = new LineCounter();
  try {
    const document = parseDocument(text, { ...OPTIONS, lineCounter: counter });
    const [fault] = document.errors;
    if (fault !== undefined) return { ok: false, problems: [problemOfText(fault)] };
    const value: unknown = document.toJS(OPTIONS);
    const line = (offset: number) => counter.linePos(offset).line;
    const lineOf = (path: string) => line(offsetOf(document.contents, path));
    return { ok: true, value: { value, lineOf, lineOfEntry: entryLines(value, lineOf) } };
  } catch {
    return { ok: false, problems: [{ path: '', code: 'too-deep', values: {} }] };
  }
}

function problemOfText({ linePos, code }: YAMLError): Problem {
  const at = linePos?.[0] ?? { line: 1, col: 1 };
  const values = { line: String(at.line), column: String(at.col) };
  return { path: '', code: code === 'DUPLICATE_KEY' ? 'key-again' : 'not-yaml', values };
}

/** Where a path begins in the text: at its key, or at the last of its steps that is there. */
function offsetOf(contents: unknown, path: string): number {
  let node = contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const step of path.split(/[.[\]]+/).filter((one) => one !== '')) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
      if (pair === undefined) return offset;
      offset = isNode(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = isNode(node) ? (node.range?.[0] ?? offset) : offset;
    } else return offset;
  }
  return offset;
}

function entryLines(value: unknown, lineOf: PackSource['lineOf']): PackSource['lineOfEntry'] {
  if (typeof value !== 'object' || value === null) return () => null;
  const lists = Object.entries(value).flatMap(([key, list]) =>
    Array.isArray(list) ? [[key, list as unknown[]] as const] : [],
  );
  return (id) => {
    for (const [key, list] of lists) {
      const at = list.findIndex((one) => idOf(one) === id);
      if (at >= 0) return lineOf(`${key}[${at}]`);
    }
    return idOf((value as { document?: unknown }).document) === id ? lineOf('document.id') : null;
  };
}

function idOf(entry: unknown): unknown {
  return typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : null;
}
