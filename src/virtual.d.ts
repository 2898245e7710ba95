// Modules that the build makes from the national code tree and from the packs.
declare module 'virtual:places' {
  /** Six digits and the name of every place, one after another, separated by bars. */
  export const PLACES: string;
}
declare module 'virtual:place-names' {
  /** Six digits and the name in pinyin of every place, one after another, separated by bars. */
  export const PLACE_NAMES: string;
}
declare module 'virtual:place-search' {
  /**
   * Places separated by bars: the code and the pinyin, sign by sign between hyphens; behind them p or s where there are
   * packs of its own, and where it was called otherwise the former name with its pinyin.
   */
  export const PLACE_SEARCH: string;
}
declare module 'virtual:places-by-province' {
  /** The same text for the places of one province, by its first two digits. */
  export const PROVINCES: Readonly<Record<string, () => Promise<{ readonly PLACES: string }>>>;
}
declare module 'virtual:packs-by-province' {
  /** Packs by their folder and file name; T is the pack as the build has read it. */
  type Loaders<T> = Readonly<Record<string, () => Promise<{ readonly default: T }>>>;
  interface Group<T> {
    readonly PACKS: Loaders<T>;
  }
  /**
   * The packs that take part by themselves, of a province by its first two digits (00: the nation), and those of no
   * place by their folder.
   */
  export const PROVINCES: Readonly<Record<string, <T>() => Promise<Group<T>>>>;
  /** How many papers a plan may switch on, by the code of their place. */
  export const BY_CHOICE: Readonly<Record<string, number>>;
}
declare module 'virtual:packs-english-by-province' {
  /** The English that was taken out of the packs of a group, and of the shared words (`measures`). */
  export const ENGLISH: Readonly<Record<string, () => Promise<{ readonly ENGLISH: Texts }>>>;
  /** English texts in the order in which words stand in a pack, by the pack's folder and file name. */
  export type Texts = Readonly<Record<string, readonly string[]>>;
}
declare module 'virtual:packs-all' {
  /** Every built-in pack as the build has read it, without worked examples; T is a pack. */
  export const everyPack: <T>() => readonly T[];
}
declare module 'virtual:packs-examples' {
  /** The worked examples of the built-in provisions, by the provision's id. */
  export const EXAMPLES: Readonly<
    Record<
      string,
      {
        given: Record<string, string>;
        expect: { least?: string | undefined; most?: string | undefined };
      }[]
    >
  >;
}
declare module 'virtual:packs-signs' {
  /** Each sign of the packs with its pinyin, separated by bars. */
  export const SIGNS: string;
  /** Signs read otherwise: the sign between its neighbours (a blank where there is none, a dot where it does not matter) with its pinyin, separated by bars. */
  export const BETWEEN: string;
}
