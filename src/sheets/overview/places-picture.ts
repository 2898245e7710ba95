// Where the gaps of one measure are: its places on one axis, the greatest gap first.
import { holdingHalf, type RankedPlace } from '../../core/assessment/verdict/ranked.ts';
import { ZERO } from '../../core/quantity/decimal.ts';
import { compare, ratio } from '../../core/quantity/ratio.ts';
import type { Picture } from '../frame/picture.ts';
import { measureTitle } from '../words/naming.ts';
import { coverageBar, pictureOf, type Drawn } from './coverage-bar.ts';

/** Undefined where nothing is required. @param nameOf how a place is called in the list */
export function placesPicture(
  ranked: readonly RankedPlace[],
  nameOf: (place: RankedPlace['unit']) => string,
  drawn: Drawn,
): Picture | undefined {
  const [first] = ranked;
  if (first === undefined) return undefined;
  const { words } = drawn;
  const longest = ranked
    .map(({ required }) => required)
    .reduce((most, one) => (compare(one, most) > 0 ? one : most), ratio(ZERO));
  const bars = ranked.map((one) =>
    coverageBar(one, { id: one.unit.at, label: nameOf(one.unit) }, longest, drawn),
  );
  const measure = measureTitle(first.measure, words);
  return pictureOf(
    bars,
    {
      title: words.t('sheet.picture.byPlace', { measure }),
      first: words.t('sheet.columns.place'),
      rows: ranked.every(({ places }) => places === 1) ? 'one' : 'standings',
    },
    drawn,
  );
}

/** In how few places half of the gap lies; undefined where that says nothing. */
export function halfSentence(
  ranked: readonly RankedPlace[],
  { words: { t } }: Drawn,
): string | undefined {
  const half = holdingHalf(ranked);
  const lacking = ranked.filter(({ gap }) => !gap.numerator.isZero()).length;
  if (half === 0 || lacking < 2) return undefined;
  return t('sheet.picture.half', { half, lacking, count: ranked.length });
}
