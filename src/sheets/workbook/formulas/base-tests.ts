// A base as formulas: the number, and the tests that say when there is none.

/** Tests that keep a number from being computed, and the number where none holds. */
export interface Base {
  readonly missing: readonly string[];
  readonly silent: readonly string[];
  readonly value: string;
}
