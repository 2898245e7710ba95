// Which imports of the sources are fetched outside the one function that knows what to do when a part cannot be had.
import ts from 'typescript';
import type { Source } from './sources.ts';
import { lineOf, parse, walk } from './syntax.ts';

const THROUGH = new Set(['part', 'lazyPart', 'lazyDialog']);

/** The entry of the page says so itself when the app cannot be had; a headless run has all files beside it. */
const THEMSELVES = /^src\/(main\.tsx|headless)/;

/** Each dynamic import that no call of `part` stands around, by file and line. */
export function unguardedImports(sources: readonly Source[]): string[] {
  return sources
    .filter(({ path }) => /\.tsx?$/.test(path) && !THEMSELVES.test(path))
    .flatMap((source) => {
      const found: string[] = [];
      walk(parse(source), (node) => {
        if (isThrough(node)) return false;
        if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
          found.push(`${source.path}:${lineOf(node)}`);
        return true;
      });
      return found;
    });
}

function isThrough(node: ts.Node): boolean {
  return (
    ts.isCallExpression(node) &&
    ts.isIdentifier(node.expression) &&
    THROUGH.has(node.expression.text)
  );
}
