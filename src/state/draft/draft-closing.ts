// How gaps are to be closed, as typed and as a plan file has it.

/** How a gap of one measure is to be closed; texts as typed. */
export interface DraftClosing {
  readonly way?: string;
  readonly deadline?: string;
  readonly unit?: string;
  readonly note?: string;
}

const word = (text: string) => (text === '' ? undefined : text);

/** The intentions as a plan file has them; undecided ones are left out. */
export function closingData(closing: Readonly<Record<string, DraftClosing>>) {
  const entries = Object.entries(closing).flatMap(
    ([id, { way = '', deadline = '', unit = '', note = '' }]) => {
      const given = {
        way: word(way),
        deadline: word(deadline),
        unit: word(unit),
        note: word(note),
      };
      return Object.values(given).some((value) => value !== undefined)
        ? [[id, given] as const]
        : [];
    },
  );
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
