// What a file hands out and nobody takes: it should be private, or it is dead.
import ts from 'typescript';
import type { Source } from './sources.ts';
import { parse, walk } from './syntax.ts';
import { targetOf } from './targets.ts';

const ALL = '*';

/** Exports of the sources that no other file asks for, as `path: name`. */
export function unaskedExports(sources: readonly Source[], others: readonly Source[]): string[] {
  const asked = askedBy([...sources, ...others]);
  return sources.flatMap((source) =>
    exportedBy(source)
      .filter((name) => !asked.has(`${source.path} ${name}`) && !asked.has(`${source.path} ${ALL}`))
      .map((name) => `${source.path}: ${name}`),
  );
}

function exportedBy(source: Source): string[] {
  return parse(source).statements.flatMap((statement) => {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    return isExported === true ? namesOf(statement) : [];
  });
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => boundBy(name));
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement);
  return isNamed && statement.name !== undefined ? [statement.name.text] : [];
}

function boundBy(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((one) => (ts.isBindingElement(one) ? boundBy(one.name) : []));
}

function askedBy(sources: readonly Source[]): ReadonlySet<string> {
  const known = new Set(sources.map(({ path }) => path));
  const asked = new Set<string>();
  for (const source of sources)
    walk(parse(source), (node) => {
      const { specifier, names } = asksIn(node);
      if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return true;
      const target = targetOf(source.path, specifier.text, known);
      if (target.kind === 'file') names.forEach((name) => asked.add(`${target.path} ${name}`));
      return true;
    });
  return asked;
}

interface Asks {
  readonly specifier: ts.Node | undefined;
  readonly names: readonly string[];
}

/** A module loaded, re-exported or spoken of as a whole is asked for all. */
function asksIn(node: ts.Node): Asks {
  if (ts.isImportDeclaration(node))
    return { specifier: node.moduleSpecifier, names: listed(node.importClause?.namedBindings) };
  if (ts.isExportDeclaration(node))
    return { specifier: node.moduleSpecifier, names: listed(node.exportClause) };
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return { specifier: node.argument.literal, names: [ALL] };
  const isLoading =
    ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return { specifier: isLoading ? node.arguments[0] : undefined, names: [ALL] };
}

function listed(names: ts.NamedImportBindings | ts.NamedExportBindings | undefined): string[] {
  if (names === undefined || !('elements' in names)) return [ALL];
  return names.elements.map(({ propertyName, name }) => (propertyName ?? name).text);
}
