// The same work for every contender: twelve measures of urban communities of Jieyang, their least and whether it is met.
import type { LinearMeasure } from '../../src/core/columns/compiled.ts';
import { createCompiler } from '../../src/core/columns/compiler.ts';
import { decimal } from '../../src/core/quantity/decimal.ts';
import { builtinRules } from '../../src/state/rules/builtin.ts';
import { chanceOf } from '../../tests/io/sql/communities.ts';

export const PLACE = '445202';
export const DAY = { asOf: '2026-12-31', horizon: 2026, packs: [] };
const MEASURES = 12;
export const BASES = ['households', 'population', 'floorArea'] as const;
type Base = (typeof BASES)[number];

/** One provision of a lower bound: least x base / per. */
export interface Rate {
  readonly least: string;
  readonly per: string;
  readonly base: Base | 'one';
}

export interface Asked {
  readonly id: string;
  readonly whole: boolean;
  readonly rates: readonly Rate[];
}

export interface Work {
  readonly asked: readonly Asked[];
  readonly sort: ReturnType<ReturnType<typeof createCompiler>['ofCommunity']>;
}

/** Measures of which only lower bounds on figures of the community are asked. */
export function sameWork(): Work {
  const { rulebook } = builtinRules();
  const compiler = createCompiler(rulebook, DAY);
  const own = { kind: 'street', seat: null, settlement: 'urban', development: 'existing' } as const;
  const all = compiler.ofCommunity({ place: PLACE, countyClass: null, ...own });
  const provisions = new Map(rulebook.rules.map((one) => [one.provision.id, one.provision]));
  const ratesOf = ({ ways: [pieces = []] }: LinearMeasure): Rate[] | null => {
    const rates = pieces.map(({ provision, upper, guards, inputs }): Rate | null => {
      const { least, per = '1', base } = provisions.get(provision) ?? {};
      const known = base === 'one' || BASES.some((one) => one === base);
      if (least === undefined || !known || upper !== null || guards.length + inputs.length > 1)
        return null;
      return { least, per, base: base as Rate['base'] };
    });
    return rates.includes(null) ? null : rates.flatMap((one) => one ?? []);
  };
  const chosen = all.measures.flatMap((one) => {
    const rates = one.kind === 'linear' && one.ways.length === 1 ? ratesOf(one) : null;
    return rates === null ? [] : [{ compiled: one, rates }];
  });
  const byFigures = chosen.filter(({ rates }) => rates.some(({ base }) => base !== 'one'));
  const others = chosen.filter((one) => !byFigures.includes(one));
  const some = [...byFigures, ...others].slice(0, MEASURES);
  const measures = some.map(({ compiled }) => compiled);
  return {
    asked: some.map(({ compiled: { measure }, rates }) => ({
      ...{ id: measure.id, whole: measure.whole, rates },
    })),
    sort: { ...all, measures, inOrder: measures },
  };
}

/** Figures and existing values as text, columns by name; what stands lies about what is asked. */
export interface Columns {
  readonly rows: number;
  readonly figures: Readonly<Record<Base, readonly string[]>>;
  readonly existing: ReadonlyMap<string, readonly string[]>;
}

export function columnsOf({ asked }: Work, rows: number): Columns {
  const chance = chanceOf(20261127);
  const list = <T>(make: (row: number) => T) => Array.from({ length: rows }, (_, row) => make(row));
  const households = list(() => String(100 + chance(3000)));
  const figures = {
    households,
    population: list((row) => String(Math.floor(Number(households[row]) * 3) + chance(9))),
    floorArea: list(() => `${10_000 + chance(400_000)}.${1 + chance(9)}`),
  };
  const existing = asked.map(({ id, whole, rates }) => {
    const about = (row: number) => {
      const least = Math.max(...rates.map((one) => leastOf(one, figures, row)));
      const near = Math.max(0, least + chance(7) - 3);
      return whole ? String(Math.ceil(near)) : String(Math.round(near * 10) / 10);
    };
    return [id, list(about)] as const;
  });
  return { rows, figures, existing: new Map(existing) };
}

function leastOf({ least, per, base }: Rate, figures: Columns['figures'], row: number): number {
  const of = base === 'one' ? 1 : Number(figures[base][row]);
  return decimal(least).times(of).div(decimal(per)).toNumber();
}
