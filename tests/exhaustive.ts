// What `npm run test:all` tries in full, `npm test` tries in part: every sample, each language and every size among them.
export const IS_EXHAUSTIVE = process.env['EXHAUSTIVE'] !== undefined;

const LANGUAGES = ['zh', 'en'] as const;

/** Every one of the list in both languages; in part, each in one language, turn about. */
export function inTurns<T>(list: readonly T[]): (readonly [T, (typeof LANGUAGES)[number]])[] {
  return list.flatMap((one, at) =>
    inPart(LANGUAGES, at).map((language) => [one, language] as const),
  );
}

/** The whole list; in part, one of it, another at each place. */
export function inPart<T>(list: readonly T[], at: number): readonly T[] {
  return IS_EXHAUSTIVE ? list : list.slice(at % list.length).slice(0, 1);
}
