// How long files and functions are.
import ts from 'typescript';
import type { Source } from './sources.ts';
import { parse, walk } from './syntax.ts';

export const MOST_LINES_OF_A_FILE = 150;
export const MOST_LINES_OF_A_FUNCTION = 40;

/** Tables of words grow with the product, one line a word; nothing in them needs to be understood together. */
const WORD_TABLES = /^src\/i18n\/(zh|en)\/[\w-]+\.ts$/;

export function linesOf({ text }: Source): number {
  return text.replace(/\n$/, '').split('\n').length;
}

/** Names and lengths of a file's functions, those inside others too; the longest of a name counts. */
export function functionLengths(source: Source): Map<string, number> {
  const file = parse(source);
  const lengths = new Map<string, number>();
  walk(file, (node) => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined) {
      const line = (position: number) => file.getLineAndCharacterOfPosition(position).line;
      const length = line(node.getEnd()) - line(node.getStart(file)) + 1;
      const name = nameOf(node);
      lengths.set(name, Math.max(length, lengths.get(name) ?? 0));
    }
    return true;
  });
  return lengths;
}

/** Its own name, or that of what it is assigned to or handed to, within the function around it. */
function nameOf(node: ts.Node): string {
  const own = ts.getNameOfDeclaration(node as ts.Declaration)?.getText();
  const { parent } = node;
  const assigned =
    ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent)
      ? parent.name.getText()
      : undefined;
  const handed = ts.isCallExpression(parent) ? `in ${calledName(parent)}()` : 'unnamed';
  const name = own ?? assigned ?? handed;
  const outer = ts.findAncestor(parent, (one) => ts.isFunctionLike(one));
  return outer === undefined ? name : `${nameOf(outer)} > ${name}`;
}

function calledName({ expression }: ts.CallExpression): string {
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();
}

/** Every file and function over its limit, by `path` or `path: function`. */
export function oversizesOf(sources: readonly Source[]): Record<string, number> {
  const files = sources
    .filter(({ path }) => !WORD_TABLES.test(path))
    .map((source) => [source.path, linesOf(source)] as const);
  const scripts = sources.filter(({ path }) => !path.endsWith('.css'));
  const functions = scripts.flatMap((source) =>
    [...functionLengths(source)].map(
      ([name, length]) => [`${source.path}: ${name}`, length] as const,
    ),
  );
  return Object.fromEntries([
    ...files.filter(([, lines]) => lines > MOST_LINES_OF_A_FILE),
    ...functions.filter(([, lines]) => lines > MOST_LINES_OF_A_FUNCTION),
  ]);
}
