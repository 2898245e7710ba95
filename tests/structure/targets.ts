// Where an import leads: to a file of the project, a library, something the build provides, or out of bounds.
import { builtinModules } from 'node:module';
import { posix } from 'node:path';

export type Target =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'library'; readonly name: string }
  | { readonly kind: 'node'; readonly name: string }
  | { readonly kind: 'virtual'; readonly name: string }
  | { readonly kind: 'outside'; readonly name: string };

const ENDINGS = ['', '.ts', '.tsx', '.js', '.css', '/index.ts', '/index.tsx'];

/** @param known the paths of all source files; a path that is not among them stays as written */
export function targetOf(from: string, specifier: string, known: ReadonlySet<string>): Target {
  const plain = specifier.replace(/[?#].*$/, '');
  if (plain.startsWith('.')) return inProject(posix.join(posix.dirname(from), plain), known);
  if (plain.startsWith('/')) return inProject(plain.slice(1), known);
  if (plain.startsWith('virtual:')) return { kind: 'virtual', name: plain };
  if (plain.startsWith('node:') || builtinModules.includes(plain))
    return { kind: 'node', name: plain };
  if (plain === '' || /^[a-z]+:/.test(plain)) return { kind: 'outside', name: specifier };
  const depth = plain.startsWith('@') ? 2 : 1;
  return { kind: 'library', name: plain.split('/').slice(0, depth).join('/') };
}

function inProject(path: string, known: ReadonlySet<string>): Target {
  if (!path.startsWith('src/')) return { kind: 'outside', name: path };
  const found = ENDINGS.map((ending) => path + ending).find((one) => known.has(one));
  return { kind: 'file', path: found ?? path };
}
