// Registers made up for counting: streets in several counties, facilities there, missing or not known, communities rated or not.

/** Known to be there, known not to be, or nobody said. */
export type Answer = 'yes' | 'no' | 'unsaid';

export interface MadeCommunity {
  readonly id: string;
  readonly county: string;
  readonly kind: 'street' | 'township';
  readonly settlement: 'urban' | 'rural';
  readonly answers: Readonly<Record<string, Answer>>;
  readonly areas: Readonly<Record<string, number | null>>;
}

/** Numbers that are always the same for a seed: the registers of a failing test can be made again. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * sides);
  };
}

export interface Wanted {
  readonly seed: number;
  readonly size: number;
  readonly counties: readonly string[];
  /** Measures answered by yes or no. */
  readonly asked: readonly string[];
  /** Areas, around a standard. */
  readonly areas?: Readonly<Record<string, number>>;
  /** One in so many is not known; 0 for a register where all is known. */
  readonly unsaid: number;
}

export function madeRegister({ seed, size, counties, asked, areas = {}, unsaid }: Wanted) {
  const roll = dice(seed);
  const answer = (): Answer => {
    if (unsaid > 0 && roll(unsaid) === 0) return 'unsaid';
    return roll(12) === 0 ? 'no' : 'yes';
  };
  return Array.from({ length: size }, (_, index): MadeCommunity => {
    const county = counties[roll(counties.length)] ?? '';
    return {
      id: `c${index}`,
      county,
      kind: roll(3) === 0 ? 'township' : 'street',
      settlement: roll(3) === 0 ? 'rural' : 'urban',
      answers: Object.fromEntries(asked.map((id) => [id, answer()])),
      areas: Object.fromEntries(
        Object.entries(areas).map(([id, standard]) => [
          id,
          unsaid > 0 && roll(unsaid) === 0 ? null : standard - 2 + roll(40),
        ]),
      ),
    };
  });
}

/** The register as a plan: a street of each kind in each county. */
export function planOfRegister(
  communities: readonly MadeCommunity[],
  place: string,
  extent: string,
): object {
  const streets = new Map<string, MadeCommunity[]>();
  for (const one of communities) {
    const key = `${one.county} ${one.kind}`;
    streets.set(key, [...(streets.get(key) ?? []), one]);
  }
  return {
    format: 'community-facility-plan',
    version: 1,
    place,
    asOf: '2026-11-21',
    horizon: 2026,
    extent,
    complete: true,
    development: 'existing',
    streets: [...streets].map(([key, inside]) => ({
      id: key,
      name: key,
      kind: key.endsWith('street') ? 'street' : 'township',
      ...(key.endsWith('street') ? {} : { seat: false }),
      place: key.slice(0, 6),
      communities: inside.map(({ id, settlement, answers, areas }) => ({
        id,
        settlement,
        households: '1000',
        population: '3000',
        existing: Object.fromEntries([
          ...Object.entries(answers).flatMap(([measure, said]) =>
            said === 'unsaid' ? [] : [[measure, said === 'yes' ? '1' : '0']],
          ),
          ...Object.entries(areas).flatMap(([measure, area]) =>
            area === null ? [] : [[measure, String(area)]],
          ),
        ]),
      })),
    })),
  };
}
