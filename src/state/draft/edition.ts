// By which edition of the readings a plan is worked out: what has changed since an earlier one is told when it is opened.
import type { Draft } from './draft.ts';

/** The edition of this program. A plan that names none was made before the first. */
export const EDITION = '1';

/** True of a plan whose results were last looked at under earlier readings. */
export function isOlder({ edition }: Pick<Draft, 'edition'>): boolean {
  return editionOf(edition) < editionOf(EDITION);
}

/** 0 where none is named, or what is written is no number. */
export function editionOf(edition: string | undefined): number {
  const number = Number(edition ?? '');
  return Number.isInteger(number) ? number : 0;
}
