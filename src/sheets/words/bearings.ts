// Said beside a verdict in words: why a share is not judged, how many are in post, which of several ways was taken.
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import { plain } from '../../core/quantity/decimal.ts';
import { print } from '../../core/quantity/ratio.ts';
import type { SheetSource } from '../frame/sheet-choices.ts';

/** Each once, however many places it holds of. */
export function bearings(places: readonly Outcome[], source: SheetSource): string[] {
  const { t, say } = source.words;
  const said = places.flatMap(({ ofWholePlace, partial, inPost, ways }) => [
    ...(ofWholePlace ? [t('sheet.flags.wholePlace')] : []),
    ...(partial === null
      ? []
      : [
          partial.stated === null
            ? t('sheet.flags.partial', { listed: plain(partial.listed) })
            : t('sheet.flags.partialOf', {
                ...{ listed: plain(partial.listed), stated: plain(partial.stated) },
              }),
        ]),
    ...(inPost === null
      ? []
      : [
          t('sheet.flags.inPost', {
            ...{ measure: say(inPost.measure.label), fewer: print(inPost.fewer, 'up') },
          }),
        ]),
    ...ways
      .slice(0, 1)
      .map(({ choices }) => t('sheet.flags.ways', { way: wayName(choices, source) })),
  ]);
  return [...new Set(said)];
}

/** What the choices of a way are called. */
function wayName(
  choices: ReadonlyMap<string, string>,
  { assessment, words }: Pick<SheetSource, 'assessment' | 'words'>,
): string {
  const { alternatives } = assessment.rulebook;
  return [...choices]
    .flatMap(([group, choice]) => {
      const named = alternatives.get(group)?.choices.find(({ id }) => id === choice);
      return named === undefined ? [] : [words.say(named.label)];
    })
    .join(words.t('sheet.steps.comma'));
}
