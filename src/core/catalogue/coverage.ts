// Which places have law of their own here, and how much of it was read whole.
import { liesIn, NATION, placeLevel } from '../plan/place.ts';
import type { Pack } from '../rulebook/pack.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';

/** Papers and provisions of a place; `primary` counts those of papers that were read whole. */
interface Law {
  readonly papers: number;
  readonly primaryPapers: number;
  readonly provisions: number;
  readonly primaryProvisions: number;
}

export interface PlaceLaw extends Law {
  readonly code: string;
}

/** A provincial unit: its own law and that of its cities and counties together. */
export interface ProvinceLaw extends PlaceLaw {
  /** Its cities and counties that have law of their own. */
  readonly places: readonly PlaceLaw[];
  /** The papers issued by the province itself. */
  readonly own: Law;
}

export function coverageByProvince({ packs, places }: Rulebook): ProvinceLaw[] {
  const provinces = [...places.keys()].filter(
    (code) => code !== NATION && placeLevel(code) === 'province',
  );
  return provinces.map((code) => {
    const inside = packs.filter(({ document }) => liesIn(document.jurisdiction ?? '-', code));
    const codes = [...new Set(inside.map(({ document }) => document.jurisdiction ?? ''))].sort();
    return {
      code,
      ...lawOf(inside),
      own: lawOf(issuedBy(inside, code)),
      places: codes
        .filter((one) => one !== code)
        .map((one) => ({ code: one, ...lawOf(issuedBy(inside, one)) })),
    };
  });
}

/** The law of the nation itself, which holds everywhere. */
export function nationalLaw({ packs }: Rulebook): Law {
  return lawOf(issuedBy(packs, NATION));
}

const issuedBy = (packs: readonly Pack[], code: string) =>
  packs.filter(({ document }) => document.jurisdiction === code);

function lawOf(packs: readonly Pack[]): Law {
  const primary = packs.filter(({ document }) => document.evidence === 'primary');
  const count = (some: readonly Pack[]) =>
    some.reduce((sum, { provisions }) => sum + provisions.length, 0);
  return {
    papers: packs.length,
    primaryPapers: primary.length,
    provisions: count(packs),
    primaryProvisions: count(primary),
  };
}
