// Where a problem of a pack stands: its document and the entry.
import type { Problem } from '../plan/problem.ts';
import type { Pack } from './pack.ts';

export function problemAt(
  pack: Pack,
  entry: string,
  code: string,
  values: Readonly<Record<string, string>> = {},
): Problem {
  return { path: `${pack.document.id}.${entry}`, code, values };
}
