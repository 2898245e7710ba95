// What is wrong with a file, and where. Words for the codes live in i18n.

/** A located problem: `path` as in `streets[0].households`, `values` fill the sentence. */
export interface Problem {
  readonly path: string;
  readonly code: string;
  readonly values: Readonly<Record<string, string>>;
}

export type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: Problem[] };

const LONGEST_STEP = 60;

export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((step, index) =>
      typeof step === 'number'
        ? `[${step}]`
        : `${index === 0 ? '' : '.'}${String(step).slice(0, LONGEST_STEP)}`,
    )
    .join('');
}
