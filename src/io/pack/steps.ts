// From the path of a problem back to its steps into the data.

/** `streets[0].households` as steps. */
export function stepsOf(path: string): (string | number)[] {
  return path
    .split(/[.[\]]/)
    .filter((step) => step !== '')
    .map((step) => (/^\d{1,5}$/.test(step) ? Number(step) : step));
}
