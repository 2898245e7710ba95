// What stands in place of written-down changes once the plan that holds them is saved: whatever older is found of that window is in the plan.

interface Settled {
  readonly settled: true;
  /** How far the window had counted its changes. */
  readonly seq: number;
  /** The revision that it saved, and the one before it; records of earlier versions say neither. */
  readonly revision?: number;
  readonly over?: number;
  readonly at: string;
}

/** @param saved what was saved of it, over the revision that the window knew; nothing where it was only forgotten */
export function settledAt(
  seq: number,
  saved: { readonly over?: number; readonly revision?: number } = {},
): Settled {
  return { settled: true, seq, ...saved, at: new Date().toISOString() };
}

export function isSettled(value: unknown): value is Settled {
  return (value as Partial<Settled> | null | undefined)?.settled === true;
}
