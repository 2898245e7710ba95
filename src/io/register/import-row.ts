// A row of a table as far as it was understood: whose it is, what it states, and what is wrong with it.

export interface ImportProblem {
  readonly column: number;
  readonly code: string;
  readonly values: Readonly<Record<string, string>>;
}

export interface ImportRow {
  /** The row of the table, counted from nought. */
  readonly row: number;
  readonly kind: 'community' | 'street';
  readonly id: string;
  readonly street: string;
  /** The id that the street's own row stated above, when there was one. */
  readonly streetId: string;
  readonly name: string;
  /** Urban or rural of a community, street or township of a street. */
  readonly settlement: string;
  /** By target; a blank cell is left out: it says nothing, and takes nothing away. */
  readonly figures: Readonly<Record<string, string>>;
  readonly problems: readonly ImportProblem[];
}

/** A row of which nothing is known. */
export const NO_ROW: ImportRow = {
  row: 0,
  kind: 'community',
  id: '',
  street: '',
  streetId: '',
  name: '',
  settlement: '',
  figures: {},
  problems: [],
};

/** The row with one thing more that has to be said of it. */
export function withProblem(
  row: ImportRow,
  column: number,
  code: string,
  values: ImportProblem['values'] = { text: row.name },
): ImportRow {
  return { ...row, problems: [...row.problems, { column, code, values }] };
}
