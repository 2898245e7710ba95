// A paper as a plan was worked out by it: what its results rest on, with the hash by which it is known again.
import type { Assessment } from '../../core/assessment/assess.ts';
import { contentHash } from '../../core/rulebook/content-hash.ts';
import { placeChain } from '../../core/plan/place.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { Pack } from '../../core/rulebook/pack.ts';
import { takesPart, type Rulebook } from '../../core/rulebook/rulebook.ts';
import { writtenPack, type Written } from '../../core/rulebook/written.ts';
import { readPack } from '../../io/pack/pack-file.ts';

export interface CarriedPaper {
  readonly id: string;
  /** SHA-256 of the pack without its worked examples, which no result rests on. */
  readonly hash: string;
  /** Without its worked examples. */
  readonly pack: Pack;
}

const known = new WeakMap<Pack, CarriedPaper>();

/** Once for a pack: it is asked for after every change of a plan. */
export function carriedPaper(pack: Pack): CarriedPaper {
  const found = known.get(pack);
  if (found !== undefined) return found;
  const provisions = pack.provisions.map((one) => ({ ...one, examples: [] }));
  const bare = { ...pack, provisions, examples: undefined };
  const made = { id: pack.document.id, hash: contentHash(bare), pack: bare };
  known.set(pack, made);
  return made;
}

/** The papers that take part in a plan, in the order of the rulebook. */
export function papersOf({
  plan,
  rulebook,
}: Pick<Assessment, 'plan' | 'rulebook'>): CarriedPaper[] {
  const chain = chainOf(plan, rulebook);
  return rulebook.packs
    .filter(({ document }) => takesPart(document, chain, plan.packs))
    .map(carriedPaper);
}

function chainOf({ place, streets, areas }: Plan, { places }: Rulebook): string[] {
  const all = [place, ...streets.flatMap((one) => one.place ?? []), ...areas.keys()];
  return [...new Set(all.flatMap((code) => placeChain(code, places)))];
}

/** As a file and the database hold it. */
export function writtenPaper({ id, hash, pack }: CarriedPaper): Written {
  return { id, hash, pack: writtenPack(pack) };
}

const SPARE = [{ given: {}, expect: {} }];

/** What a file or the database holds, read again; null where it is no paper, or not the one that its hash names. */
export function readCarried(value: unknown): CarriedPaper | null {
  const { id, hash, pack } = (value ?? {}) as Partial<Record<keyof CarriedPaper, unknown>>;
  if (typeof pack !== 'object' || pack === null) return null;
  const { provisions } = pack as { provisions?: unknown };
  const proved = (Array.isArray(provisions) ? provisions : []).map((one: object) => ({
    ...one,
    examples: SPARE,
  }));
  const read = readPack({ ...pack, provisions: proved });
  if (!read.ok) return null;
  const carried = carriedPaper(read.value);
  return carried.id === id && carried.hash === hash ? carried : null;
}
