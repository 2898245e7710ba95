// YAML text to plain data, and the lines it stands on. Numbers keep the digits they were written with: they stay text.
import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parse,
  parseDocument,
  visit,
  type Alias,
  type Document,
  type Tags,
  type YAMLError,
} from 'yaml';
import type { Problem, Read } from '../../core/plan/problem.ts';
import { stepsOf } from './steps.ts';

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
}

/** Reads text that may not be YAML at all: the first fault of the text is located by line and column, the others often follow from it. */
export function readPackText(text: string): Read<PackSource> {
  const counter = new LineCounter();
  try {
    const document = parseDocument(text, { ...OPTIONS, lineCounter: counter });
    const [fault] = document.errors;
    if (fault !== undefined) return { ok: false, problems: [problemOfText(fault)] };
    const line = (offset: number) => counter.linePos(offset).line;
    const alias = loose(document);
    if (alias !== null) {
      const values = { alias: alias.source, line: String(line(alias.range?.[0] ?? 0)) };
      return { ok: false, problems: [{ path: '', code: 'unknown-alias', values }] };
    }
    const value: unknown = document.toJS(OPTIONS);
    const lineOf = (path: string) => line(offsetOf(document.contents, path));
    return { ok: true, value: { value, lineOf } };
  } catch {
    return { ok: false, problems: [{ path: '', code: 'too-deep', values: {} }] };
  }
}

function problemOfText({ linePos, code }: YAMLError): Problem {
  const at = linePos?.[0] ?? { line: 1, col: 1 };
  const values = { line: String(at.line), column: String(at.col) };
  return { path: '', code: FAULTS[code] ?? 'not-yaml', values };
}

/** Faults of a text that an author is told by name. */
const FAULTS: Partial<Record<YAMLError['code'], string>> = {
  DUPLICATE_KEY: 'key-again',
  MULTIPLE_DOCS: 'second-paper',
  TAB_AS_INDENT: 'tab-indent',
};

/** The first alias that names no anchor before it. */
function loose(document: Document.Parsed): Alias | null {
  let found: Alias | null = null;
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document) !== undefined) return undefined;
      found = alias;
      return visit.BREAK;
    },
  });
  return found;
}

/** Where a path begins in the text: at its key, or at the last of its steps that is there. */
function offsetOf(contents: unknown, path: string): number {
  let node = contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const step of stepsOf(path)) {
    if (isMap(node)) {
      const pair = node.items.find(
        ({ key }) => isScalar(key) && String(key.value) === String(step),
      );
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
