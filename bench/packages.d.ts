// What is used of the packages of this folder, for the check of the whole project, which goes without their installation.

declare module '@duckdb/node-api' {
  interface Prepared {
    readonly run: () => Promise<unknown>;
  }
  interface Statements {
    readonly count: number;
    readonly prepare: (at: number) => Promise<Prepared>;
  }
  interface Connection {
    readonly extractStatements: (sql: string) => Promise<Statements>;
    readonly runAndReadAll: (sql: string) => Promise<{ readonly getRows: () => unknown[][] }>;
    readonly closeSync: () => void;
  }
  export const DuckDBInstance: {
    readonly create: (path: string) => Promise<{
      readonly connect: () => Promise<Connection>;
      readonly closeSync: () => void;
    }>;
  };
}

declare module '@electric-sql/pglite' {
  interface Database {
    readonly exec: (sql: string) => Promise<unknown>;
    readonly query: <Row>(
      sql: string,
      values?: unknown[],
      options?: { readonly rowMode?: 'array'; readonly blob?: Blob },
    ) => Promise<{ readonly rows: Row[] }>;
    readonly close: () => Promise<void>;
  }
  export const PGlite: { readonly create: () => Promise<Database> };
}

declare module 'hyperformula' {
  export const HyperFormula: {
    readonly buildFromArray: (
      cells: (string | number)[][],
      options: { readonly licenseKey: string },
    ) => { readonly destroy: () => void };
  };
}

declare module 'publicodes' {
  type Written = string | number | Record<string, unknown>;
  export type RawPublicodes<Name extends string> = Partial<Record<Name, Written>>;
  class Engine {
    constructor(
      rules: RawPublicodes<string>,
      options: { readonly logger: Record<'log' | 'warn' | 'error', (message: string) => void> },
    );
    setSituation(situation: Record<string, Written>): unknown;
    evaluate(expression: string): unknown;
  }
  export { Engine as default };
}

declare module '@stryker-mutator/instrumenter' {
  interface Position {
    readonly line: number;
    readonly column: number;
  }
  interface Mutant {
    readonly id: string;
    readonly fileName: string;
    readonly location: { readonly start: Position; readonly end: Position };
    readonly mutatorName: string;
    readonly replacement: string;
  }
  interface Source {
    readonly name: string;
    readonly mutate: boolean;
    readonly content: string;
  }
  export class Instrumenter {
    constructor(log: object);
    instrument(
      files: readonly Source[],
      options: object,
    ): Promise<{ readonly files: readonly Source[]; readonly mutants: readonly Mutant[] }>;
  }
}
