// A picture on a sheet: bars whose parts are shares of what is required, each with its figures and how it stands; what draws it knows no more.

export type BarPart = 'covered' | 'planned' | 'gap' | 'open';

/** How a row stands, said by a shape and by words; `metLess` by papers not read whole. */
export type BarStanding = 'met' | 'metLess' | 'short' | 'open';

/** The heads of its columns; null where no row has anything planned beside what exists. */
interface PictureHeads {
  readonly label: string;
  readonly existing: string;
  readonly planned: string | null;
  readonly required: string;
  readonly gap: string;
  readonly status: string;
}

export interface Bar {
  readonly id: string;
  readonly label: string;
  /** From 0 to 1, for drawing only: together as long as what is required; the figures are beside it. */
  readonly shares: Readonly<Record<BarPart, number>>;
  readonly figures: Readonly<Record<'existing' | 'planned' | 'required' | 'gap', string>>;
  readonly standing: BarStanding;
  readonly status: string;
}

export interface Picture {
  readonly title: string;
  readonly heads: PictureHeads;
  readonly legend: readonly (readonly [part: BarPart, label: string])[];
  /** What the line at the end of a bar is, and what the shapes beside it mean. */
  readonly required: string;
  readonly standings: readonly (readonly [standing: BarStanding, label: string])[];
  readonly bars: readonly Bar[];
}
