// How Chinese text is spelled: pinyin and initials of each sign, from a table that is handed in.

/** The pinyin of signs, and of those that are read otherwise beside certain neighbours: the sign between them, a blank where there is none. */
export interface SignTable {
  readonly signs: ReadonlyMap<string, string>;
  readonly between: ReadonlyMap<string, string>;
}

/** A text spelled out: `marked` has each syllable with a capital at its head, `plain` the same in small letters. */
export interface Spelled {
  readonly marked: string;
  readonly plain: string;
  readonly initials: string;
}

/** Letters as they are compared: the umlaut, typed ü, v or u, is u; apostrophes between syllables are left out. */
export function asSpelled(letters: string): string {
  return letters.replace(/[üv]/g, 'u').replace(/['’]/g, '');
}

/** Signs that the table does not know are left out; what stands between them does not hinder a search. */
export function spelled(text: string, { signs, between }: SignTable): Spelled {
  let marked = '';
  let initials = '';
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    const usual = signs.get(sign);
    if (usual === undefined) continue;
    const known = (where: number) => (signs.has(text.charAt(where)) ? text.charAt(where) : ' ');
    const [before, after] = [known(at - 1), known(at + 1)];
    const read =
      between.get(`·${sign}${after}`) ??
      between.get(`${before}${sign}·`) ??
      between.get(`${before}${sign}${after}`) ??
      usual;
    const syllable = asSpelled(read);
    marked += syllable.charAt(0).toUpperCase() + syllable.slice(1);
    initials += syllable.charAt(0);
  }
  return { marked, plain: marked.toLowerCase(), initials };
}

/** Where a syllable begins and the typed letters follow; false for letters that only run through the middle. */
export function spellsOut({ marked, plain }: Spelled, letters: string): boolean {
  for (let at = plain.indexOf(letters); at >= 0; at = plain.indexOf(letters, at + 1))
    if (marked.charAt(at) !== plain.charAt(at)) return true;
  return false;
}
