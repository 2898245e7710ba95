// The files that the structure checks look at, as text.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const EXTENSIONS = /\.(ts|tsx|js|css)$/;

/** A file of the project; `path` is written from its root with forward slashes. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** Every source file under a folder of the project, in the order of their paths. */
export function sourcesUnder(folder: 'src' | 'tests'): Source[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && EXTENSIONS.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: relative(ROOT, file).split(sep).join('/'),
      text: readFileSync(file, 'utf8'),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
