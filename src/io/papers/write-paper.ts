// A pack as the text of a file, to be handed on: reading it again gives the very same pack, and the very same hash.
import { stringify } from 'yaml';
import type { PaperFormat } from './paper-formats.ts';
import type { Written } from '../../core/rulebook/written.ts';

/** Digits are quoted, so that no reader takes them for binary numbers; no long line is folded. */
export function paperText(pack: Written, format: PaperFormat): string {
  if (format === 'json') return `${JSON.stringify(pack, null, 2)}\n`;
  return stringify(pack, { schema: 'core', lineWidth: 0, aliasDuplicateObjects: false });
}
