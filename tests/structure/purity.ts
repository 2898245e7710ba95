// What keeps the core from being pure: names of the world around it, the language of the machine, the clock, chance.
import ts from 'typescript';
import type { Source } from './sources.ts';
import { lineOf, walk } from './syntax.ts';

/** The only global names the core may say. What is not named here is refused, so that nothing new slips in. */
const ALLOWED = new Set([
  ...['Array', 'Boolean', 'Error', 'Map', 'Object', 'Set', 'String', 'undefined'],
  ...['JSON', 'Math', 'Number', 'RegExp'],
  // Columns of numbers: no more than lists that a machine goes through fast.
  ...['Float64Array', 'Int32Array', 'Uint8Array'],
  // What was worked out once for a value that never changes.
  ...['WeakMap', 'WeakSet'],
]);
const LOCALE_DEPENDENT = /^(toLocale\w*|localeCompare)$/;
const CHANCE = 'random';

/** Each impurity as a sentence with its line. */
export function impuritiesOf(source: Source): string[] {
  const { file, checker } = bind(source);
  const found: string[] = [];
  const refuse = (node: ts.Node, name: string) =>
    found.push(`${source.path}:${lineOf(node)} ${name} does not belong in the core`);
  walk(file, (node) => {
    if (isOnlyType(node)) return false;
    if (
      ts.isIdentifier(node) &&
      isValue(node) &&
      isGlobal(node, checker) &&
      !ALLOWED.has(node.text)
    )
      refuse(node, node.text);
    if (ts.isMetaProperty(node)) refuse(node, node.getText());
    if (isAmbient(node)) refuse(node, 'declare');
    const member = memberName(node);
    if (member !== null && (LOCALE_DEPENDENT.test(member) || member === CHANCE))
      refuse(node, member);
    return true;
  });
  return found;
}

/** A program of this one file and nothing else: a name that it does not define is a global. */
function bind({ path, text }: Source): { file: ts.SourceFile; checker: ts.TypeChecker } {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const program = ts.createProgram({
    rootNames: [path],
    options: { noLib: true, noResolve: true, types: [] },
    host: {
      getSourceFile: (name) => (name === path ? file : undefined),
      fileExists: (name) => name === path,
      readFile: () => undefined,
      writeFile: () => undefined,
      getDefaultLibFileName: () => '',
      getCurrentDirectory: () => '',
      getCanonicalFileName: (name) => name,
      useCaseSensitiveFileNames: () => true,
      getNewLine: () => '\n',
    },
  });
  return { file, checker: program.getTypeChecker() };
}

function isOnlyType(node: ts.Node): boolean {
  if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return true;
  return ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node);
}

/** True of an identifier that is evaluated, not one that names a member, a label or a declaration. */
function isValue(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isImportOrExportSpecifier(parent) || ts.isImportClause(parent)) return false;
  if (ts.isNamespaceImport(parent) || ts.isMetaProperty(parent)) return false;
  if (ts.isBindingElement(parent) && parent.propertyName === node) return false;
  const declared = ts.getNameOfDeclaration(parent as ts.Declaration);
  return declared !== node;
}

function isGlobal(node: ts.Identifier, checker: ts.TypeChecker): boolean {
  const symbol = ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : checker.getSymbolAtLocation(node);
  return (symbol?.declarations ?? []).length === 0;
}

function isAmbient(node: ts.Node): boolean {
  return (
    ts.canHaveModifiers(node) &&
    (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword)
  );
}

export function memberName(node: ts.Node): string | null {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  const inBrackets = ts.isElementAccessExpression(node) ? node.argumentExpression : null;
  return inBrackets !== null && ts.isStringLiteralLike(inBrackets) ? inBrackets.text : null;
}
