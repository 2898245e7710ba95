// Where a source turns something into a binary floating-point number, or rounds one.
import ts from 'typescript';
import type { Source } from './sources.ts';
import { memberName } from './purity.ts';
import { parse, walk } from './syntax.ts';

const HARMLESS_MATH = new Set(['max', 'min']);

/** How many times: each is a place where a figure could lose its exactness. */
export function binaryNumbersIn(source: Source): number {
  let count = 0;
  walk(parse(source), (node) => {
    if (makesBinaryNumber(node)) count += 1;
    return true;
  });
  return count;
}

function makesBinaryNumber(node: ts.Node): boolean {
  if (ts.isPrefixUnaryExpression(node))
    return node.operator === ts.SyntaxKind.PlusToken && !ts.isNumericLiteral(node.operand);
  if (ts.isIdentifier(node) && /^parse(Float|Int)$/.test(node.text)) return true;
  if (ts.isIdentifier(node) && node.text === 'Number') return memberName(node.parent) === null;
  const member = memberName(node);
  if (member === 'toNumber') return true;
  return member !== null && isMath(node) && !HARMLESS_MATH.has(member);
}

function isMath(node: ts.Node): boolean {
  return (
    (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) &&
    node.expression.getText() === 'Math'
  );
}
