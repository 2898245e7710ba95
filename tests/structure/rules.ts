// The rules of keeping, as the document numbers them, and the tests that name them.
import ts from 'typescript';
import type { Source } from './sources.ts';
import { parse, walk } from './syntax.ts';

/** K1, K2 ... in the order of the document. */
export function rulesIn(document: string): string[] {
  return [...document.matchAll(/^- \*\*(K\d+)\*\* /gm)].map(([, rule = '']) => rule);
}

/** The name of every test in a file, as it is written. */
export function testNames(source: Source): string[] {
  const names: string[] = [];
  walk(parse(source), (node) => {
    const [name] = ts.isCallExpression(node) && makesTest(node.expression) ? node.arguments : [];
    if (name !== undefined) names.push(name.getText().slice(1, -1));
    return true;
  });
  return names;
}

/** test(...), or what test.each(...) and its like answer. */
function makesTest(called: ts.Expression): boolean {
  if (ts.isIdentifier(called)) return called.text === 'test';
  return (
    ts.isCallExpression(called) &&
    ts.isPropertyAccessExpression(called.expression) &&
    called.expression.expression.getText() === 'test'
  );
}

export const ruleOf = (name: string): string | null => /^(K\d+): /.exec(name)?.[1] ?? null;

/** A test about keeping, by where it lies. */
export const isAboutKeeping = ({ path }: Source): boolean =>
  /^tests\/(journeys\/kept-|state\/(keeping|journal|library)\/).*\.test\.tsx?$/.test(path);
