// How many communities a picture draws, and what it says of those it leaves to its table.
import type { Translate } from '../../i18n/i18n.ts';

export const MOST_DRAWN = 30;

interface Rest {
  readonly shown: number;
  /** Others with gaps, those without any, and those of which nothing short is known but something is open. */
  readonly rest: number;
  readonly none: number;
  readonly open: number;
}

export function restText(rest: Rest, t: Translate): string | undefined {
  if (rest.rest > 0) return t('register.pictures.restShort', { ...rest });
  if (rest.none + rest.open === 0) return undefined;
  return t(rest.none === 0 ? 'register.pictures.restOpen' : 'register.pictures.restAll', {
    ...rest,
  });
}
