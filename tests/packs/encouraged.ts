// Every sentence that only encourages, with the words of its paper that say so: the transcription grades these by an older list of forces.

/** Entry, or one part of a split entry, and the words that make it weaker than guidance. */
export const ENCOURAGING: ReadonlyMap<string, string> = new Map<string, string>([]);
