// One condition of a provision as formulas, for no and for not known.

/** Formulas for "certainly not" and "not known" of one condition. */
export interface Test {
  readonly no: string;
  /** Null where it is always known. */
  readonly unknown: string | null;
}
