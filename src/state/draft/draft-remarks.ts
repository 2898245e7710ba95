// Why something is short and what is done about it, as typed and as a plan file has it.

/** What is said of one measure that is short; texts as typed. */
export interface DraftRemark {
  readonly reason?: string;
  readonly remedy?: string;
  readonly year?: string;
  readonly who?: string;
}

const word = (text: string) => (text === '' ? undefined : text);
const yearOf = (text: string) => (/^\d{4}$/.test(text) ? Number(text) : word(text));

/** The remarks as a plan file has them; what is not said is left out. */
export function remarksData(remarks: Readonly<Record<string, DraftRemark>>) {
  const entries = Object.entries(remarks).flatMap(
    ([id, { reason = '', remedy = '', year = '', who = '' }]) => {
      const said = {
        reason: word(reason),
        remedy: word(remedy),
        year: yearOf(year),
        who: word(who),
      };
      return Object.values(said).some((value) => value !== undefined) ? [[id, said] as const] : [];
    },
  );
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** Words as they were typed; left out while nothing is said. */
export function saidIn(texts: Readonly<Record<string, string>> = {}) {
  const said = Object.entries(texts).filter(([, text]) => text.trim() !== '');
  return said.length === 0 ? undefined : Object.fromEntries(said);
}

/** As drafts kept them before: how a gap is closed, by which day, by whom, and a note. */
export interface Closing {
  readonly way?: string | undefined;
  readonly deadline?: string | undefined;
  readonly unit?: string | undefined;
  readonly note?: string | undefined;
}

/** A day that is not the last of its year is kept among the words; one that is no day at all too. */
export function remarkOfClosing({
  way = '',
  deadline = '',
  unit = '',
  note = '',
}: Closing): DraftRemark {
  const [, year = ''] = /^(\d{4})-\d\d-\d\d$/.exec(deadline) ?? [];
  const day = deadline === '' || deadline === `${year}-12-31` ? [] : [deadline];
  const reason = [note, ...day].filter((one) => one !== '').join(' ');
  return { reason, remedy: way, year, who: unit };
}
