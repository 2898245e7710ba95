// Other tables that stand below the register: which lines are theirs, and what heads them, so that it can be said what was left out.

/** Rows counted from nought, and the texts of the heads. */
export interface OtherTable {
  readonly first: number;
  readonly last: number;
  /** The line of the heads: by it the table can be read instead. */
  readonly headerRow: number;
  readonly heads: readonly string[];
}

export class OtherTables {
  readonly found: OtherTable[] = [];
  #isOpen = false;

  /** True below heads of another table, until the register is headed again. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Of one that ends before the register begins. */
  say(one: OtherTable): void {
    this.found.push(one);
  }

  begin(first: number, headerRow: number, heads: readonly string[]): void {
    this.found.push({ first, last: headerRow, headerRow, heads });
    this.#isOpen = true;
  }

  goOn(last: number): void {
    const open = this.found.pop();
    if (open !== undefined) this.found.push({ ...open, last: Math.max(last, open.last) });
  }

  end(): void {
    this.#isOpen = false;
  }
}
