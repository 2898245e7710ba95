// What the dialog of plans says after something was done.

/** What was done, and how to take it back where that is possible. */
export interface Said {
  readonly text: string;
  readonly undo?: () => void;
}

export type Tell = (said: Said) => void;
