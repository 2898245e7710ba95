// Parts of the program that are fetched when they are wanted: all come through here, so that one that cannot be had is never taken for another fault.

/** A part could not be fetched: a newer release stands in its place, or nothing answers. Reloading the page mends it. */
class PartMissing extends Error {
  override readonly name = 'PartMissing';
  constructor(cause: unknown) {
    super('a part of the program could not be fetched', { cause });
  }
}

/** True also of one that comes from a worker: of an error, only name and text come over. */
export function isPartMissing(error: unknown): boolean {
  return error instanceof Error && error.name === 'PartMissing';
}

/** @param load nothing but the import itself, written out where it is wanted */
export async function part<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  try {
    return await load();
  } catch (error) {
    throw new PartMissing(error);
  }
}
