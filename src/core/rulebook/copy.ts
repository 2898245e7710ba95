// A pack copied as the start of one's own: under ids of its own, with the same words, and no longer vouched for by anybody else.
import type { Pack, Provision } from './pack.ts';
import { writtenPack, type Written } from './written.ts';

/**
 * @param pack whole, with its worked examples
 * @param id of the copy: nothing may have it yet, nor any id that begins with it
 */
export function copiedPack(pack: Pack, id: string): Written {
  const named = newNames(pack, id);
  const anew = (one: string) => named.get(one) ?? one;
  const { number, jurisdiction, title, issuer, issued, from, to, period, replaces } = pack.document;
  const document = {
    ...{ id, jurisdiction, number, title, issuer, issued, from, to, period, replaces },
    ...({ evidence: 'user', optional: false } as const),
  };
  const provisions = pack.provisions.map((one): Provision => ({
    ...one,
    id: anew(one.id),
    overrides: one.overrides.map(anew),
    beside: one.beside.map(anew),
    also: one.also.map(anew),
  }));
  const stated = pack.stated.map((one) => ({ ...one, id: anew(one.id) }));
  const examples = pack.examples?.map((one) => ({ ...one, id: anew(one.id) }));
  return writtenPack({ ...pack, document, provisions, stated, examples });
}

/** The old ids with the beginning that they share replaced by the id of the copy. */
function newNames(
  { provisions, stated, examples = [] }: Pack,
  id: string,
): ReadonlyMap<string, string> {
  const old = [
    ...provisions.flatMap((one) => [one.id, ...one.also]),
    ...[...stated, ...examples].map((one) => one.id),
  ];
  const stem = sharedStem(provisions.map((one) => one.id));
  return new Map(
    old.map(
      (one) => [one, `${id}-${one.startsWith(stem) ? one.slice(stem.length) : one}`] as const,
    ),
  );
}

/** The whole words, up to a hyphen, that all begin with, and that leave something of each. */
function sharedStem([first = '', ...rest]: readonly string[]): string {
  const words = first.split('-');
  for (let count = words.length - 1; count > 0; count -= 1) {
    const stem = `${words.slice(0, count).join('-')}-`;
    if (rest.every((one) => one.startsWith(stem))) return stem;
  }
  return '';
}
