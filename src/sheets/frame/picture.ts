// A picture on a sheet: bars whose parts are shares of a whole, each with its words; what draws it knows no more.

type BarPart = 'covered' | 'gap' | 'open';

export interface Bar {
  readonly label: string;
  /** From 0 to 1, for drawing only; the words hold the figures. */
  readonly shares: Readonly<Record<BarPart, number>>;
  readonly text: string;
}

export interface Picture {
  readonly title: string;
  readonly legend: Readonly<Record<BarPart, string>>;
  readonly bars: readonly Bar[];
}
