// What complaints call by an id, for the file may have no column of it, in the user's words.
import type { Translate } from '../../../i18n/i18n.ts';

const NAMED = ['name', 'place', 'street', 'kind', 'seat', 'countyClass'] as const;

/** Names by id; a column of the file is called by its own header. */
export function columnNames(t: Translate): Readonly<Record<string, string>> {
  return Object.fromEntries(NAMED.map((id) => [id, t(`batch.fields.${id}`)]));
}
