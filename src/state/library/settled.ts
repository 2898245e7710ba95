// What stands in place of written-down changes once the plan that holds them is saved: whatever older is found of that window is in the plan.

interface Settled {
  readonly settled: true;
  /** How far the window had counted its changes. */
  readonly seq: number;
  readonly at: string;
}

export function settledAt(seq: number): Settled {
  return { settled: true, seq, at: new Date().toISOString() };
}

export function isSettled(value: unknown): value is Settled {
  return (value as Partial<Settled> | null | undefined)?.settled === true;
}
