// How firm a number is, wherever it stands: a mark and a word for each force, the same on screen and on paper.
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import type { Yardstick } from '../../core/assessment/requirement/requirement.ts';
import { FORCES, type Force } from '../../core/rulebook/pack.ts';
import type { SheetWords } from './sheet.ts';

/** A filled, an open and a pointed shape: told apart without colour, also on a photocopy. */
export const FORCE_MARKS: Readonly<Record<Force, string>> = {
  mandatory: '●',
  guidance: '○',
  target: '△',
  encouraged: '☆',
};

/** The mark with its word: `● mandatory`. */
export function forceText(force: Force, { t }: SheetWords): string {
  return `${FORCE_MARKS[force]} ${t(`forces.${force}`)}`;
}

/** The firmest force among what decides in each of some places, from the firmest on. */
export function forcesOf(places: readonly Outcome[], yardstick: Yardstick): Force[] {
  const firmest = places.map(({ considered, levels }) => {
    const binding = considered.filter(({ rule }) =>
      levels[yardstick].binding.includes(rule.provision.id),
    );
    return FORCES.find((one) => binding.some(({ rule }) => rule.provision.force === one));
  });
  return FORCES.filter((one) => firmest.includes(one));
}

/** The marks alone, where there is no room for words and a note explains them. */
export function forceMarks(places: readonly Outcome[], yardstick: Yardstick): string {
  return forcesOf(places, yardstick)
    .map((force) => FORCE_MARKS[force])
    .join('');
}
