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

/** @param over the revision that the window knew, 0 for a new plan */
export function settledAt(seq: number, over: number, revision: number): Settled {
  return { settled: true, seq, over, revision, at: new Date().toISOString() };
}

export function isSettled(value: unknown): value is Settled {
  return (value as Partial<Settled> | null | undefined)?.settled === true;
}
