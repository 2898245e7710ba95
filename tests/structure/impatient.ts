// Calls by which a test waits for time instead of for what it tests, gives up before the others would, or does not run with them.
import ts from 'typescript';
import type { Source } from './sources.ts';
import { lineOf, parse, walk } from './syntax.ts';

const SLEEPS = ['setTimeout', 'setInterval', 'waitForTimeout'];
const LEFT_OUT = ['skip', 'only', 'todo', 'fails'];
const RUNNERS = ['test', 'it', 'describe', 'suite'];
/** What every wait of the tests is given, so that it ends only what hangs: a busy machine is slow, not wrong. */
const LEAST_WAIT_MS = 60_000;
const LEAST_TEST_MS = 120_000;

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
  if (isShortLimit(node)) return 'timeout';
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression))
    return SLEEPS.find((name) => name === node.expression.getText()) ?? null;
  if (!ts.isPropertyAccessExpression(node)) return null;
  const { text: name } = node.name;
  if (SLEEPS.includes(name)) return name;
  return LEFT_OUT.includes(name) && RUNNERS.includes(node.expression.getText()) ? name : null;
}

/** A limit of its own, of a wait or of a whole test, below that of the project; 0 is none. */
function isShortLimit(node: ts.Node): boolean {
  if (ts.isPropertyAssignment(node))
    return node.name.getText() === 'timeout' && isBelow(node.initializer, LEAST_WAIT_MS);
  if (!ts.isCallExpression(node) || !RUNNERS.includes(calledFirst(node))) return false;
  const last = node.arguments.at(-1);
  return last !== undefined && isBelow(last, LEAST_TEST_MS);
}

function isBelow(node: ts.Expression, least: number): boolean {
  return ts.isNumericLiteral(node) && Number(node.text) > 0 && Number(node.text) < least;
}

/** The name that a call begins with: `test` of `test.each(cases)('a name', run)`. */
function calledFirst(call: ts.CallExpression): string {
  let at: ts.Expression = call;
  while (ts.isCallExpression(at) || ts.isPropertyAccessExpression(at)) at = at.expression;
  return at.getText();
}
