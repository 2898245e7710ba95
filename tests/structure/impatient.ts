// Calls by which a test waits for time instead of for what it tests, or does not run with the others.
import ts from 'typescript';
import type { Source } from './sources.ts';
import { lineOf, parse, walk } from './syntax.ts';

const SLEEPS = ['setTimeout', 'setInterval', 'waitForTimeout'];
const LEFT_OUT = ['skip', 'only', 'todo', 'fails'];
const RUNNERS = ['test', 'it', 'describe', 'suite'];

/** Each as `path:line name`. */
export function impatientIn(source: Source): string[] {
  const found: string[] = [];
  walk(parse(source), (node) => {
    const name = impatience(node);
    if (name !== null) found.push(`${source.path}:${String(lineOf(node))} ${name}`);
    return true;
  });
  return found;
}

function impatience(node: ts.Node): string | null {
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression))
    return SLEEPS.find((name) => name === node.expression.getText()) ?? null;
  if (!ts.isPropertyAccessExpression(node)) return null;
  const { text: name } = node.name;
  if (SLEEPS.includes(name)) return name;
  return LEFT_OUT.includes(name) && RUNNERS.includes(node.expression.getText()) ? name : null;
}
