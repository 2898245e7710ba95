// Everything a source file reaches for, however it is written: types, values, re-exports, side effects, globs, style sheets.
import ts from 'typescript';
import type { Source } from './sources.ts';
import { parse, walk } from './syntax.ts';

/** `specifier` is null where it is computed, so that no check could follow it. */
export interface Import {
  readonly specifier: string | null;
  readonly typesOnly: boolean;
}

export function importsOf(source: Source): Import[] {
  return source.path.endsWith('.css') ? styleImports(source.text) : scriptImports(source);
}

function scriptImports(source: Source): Import[] {
  const file = parse(source);
  const found: Import[] = [...file.referencedFiles, ...file.typeReferenceDirectives].map(
    ({ fileName }) => ({ specifier: fileName, typesOnly: true }),
  );
  walk(file, (node) => {
    found.push(...importsIn(node));
    return true;
  });
  return found;
}

function importsIn(node: ts.Node): Import[] {
  if (ts.isImportDeclaration(node)) return [imported(node.moduleSpecifier, bringsTypes(node))];
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined)
    return [imported(node.moduleSpecifier, node.isTypeOnly || onlyTypes(node.exportClause))];
  if (ts.isExternalModuleReference(node)) return [imported(node.expression, false)];
  if (ts.isImportTypeNode(node))
    return [
      imported(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true),
    ];
  if (ts.isModuleDeclaration(node) && ts.isStringLiteral(node.name))
    return ts.isExternalModule(node.getSourceFile()) ? [imported(node.name, true)] : [];
  if (ts.isCallExpression(node) && loadsModules(node.expression))
    return patternsOf(node.arguments[0]).map((pattern) => imported(pattern, false));
  if (ts.isNewExpression(node) && isUrlBesideThisFile(node))
    return [imported(node.arguments?.[0], false)];
  return [];
}

function imported(specifier: ts.Node | undefined, typesOnly: boolean): Import {
  const literal = specifier !== undefined && ts.isStringLiteralLike(specifier);
  return { specifier: literal ? specifier.text : null, typesOnly };
}

function bringsTypes({ importClause }: ts.ImportDeclaration): boolean {
  if (importClause === undefined) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  return importClause.name === undefined && onlyTypes(importClause.namedBindings);
}

function onlyTypes(names: ts.NamedImportBindings | ts.NamedExportBindings | undefined): boolean {
  if (names === undefined || !(ts.isNamedImports(names) || ts.isNamedExports(names))) return false;
  return names.elements.length > 0 && names.elements.every((one) => one.isTypeOnly);
}

/** import(...), require(...) and import.meta.glob(...). */
function loadsModules(called: ts.Expression): boolean {
  if (called.kind === ts.SyntaxKind.ImportKeyword) return true;
  if (ts.isIdentifier(called)) return called.text === 'require';
  return (
    ts.isPropertyAccessExpression(called) &&
    ts.isMetaProperty(called.expression) &&
    called.name.text.startsWith('glob')
  );
}

function patternsOf(argument: ts.Expression | undefined): (ts.Expression | undefined)[] {
  return argument !== undefined && ts.isArrayLiteralExpression(argument)
    ? [...argument.elements]
    : [argument];
}

/** new URL('./worker.ts', import.meta.url), the way to name a worker or an asset. */
function isUrlBesideThisFile(node: ts.NewExpression): boolean {
  const [path, base] = node.arguments ?? [];
  return (
    ts.isIdentifier(node.expression) &&
    node.expression.text === 'URL' &&
    base?.getText() === 'import.meta.url' &&
    path !== undefined &&
    ts.isStringLiteralLike(path)
  );
}

const STYLE_REFERENCES = [
  /@import\s+(?:url\(\s*)?["']?([^"')\s;]+)/g,
  /\bfrom\s+["']([^"']+)["']/g,
  /\burl\(\s*["']?([^"')\s]+)/g,
];

function styleImports(text: string): Import[] {
  const css = text.replace(/\/\*[\s\S]*?\*\//g, '');
  const found = STYLE_REFERENCES.flatMap((pattern) =>
    [...css.matchAll(pattern)].flatMap((match) => (match[1] === undefined ? [] : [match[1]])),
  );
  return [...new Set(found)]
    .filter((specifier) => !/^(data:|#)/.test(specifier))
    .map((specifier) => ({ specifier, typesOnly: false }));
}
