// Random rows of a batch: few streets, properties known or not, figures at and around the edges of rates.
import fc from 'fast-check';
import type { BatchRow, FigureColumn } from '../../../src/core/columns/batch-plan.ts';
import { isWholeFact } from '../../../src/core/columns/scales.ts';
import {
  COUNTY_CLASSES,
  DEVELOPMENTS,
  FIGURES,
  KINDS,
  SEATS,
  SETTLEMENTS,
} from '../../../src/core/plan/terms.ts';
import { createRulebook, type Rulebook } from '../../../src/core/rulebook/rulebook.ts';
import { smallRules } from '../../properties/small-rulebooks.ts';

/** A file of communities and the rules that it is judged by. */
export interface BatchCase {
  readonly rulebook: Rulebook;
  readonly figures: readonly FigureColumn[];
  readonly rows: readonly BatchRow[];
}

/** The county and the city of random rules. */
export const RULED_PLACES = ['990101', '990100'];

/** Random papers built on one another, and a few rows of their places. */
export function batchCases(most: number): fc.Arbitrary<BatchCase> {
  return smallRules({ ranges: true, chained: true }).chain(({ shared, packs, places }) => {
    const rulebook = createRulebook(shared, packs, places);
    return someFigures(rulebook).chain((figures) =>
      fc.record({
        ...{ rulebook: fc.constant(rulebook), figures: fc.constant(figures) },
        rows: batchRows(RULED_PLACES, figures, most),
      }),
    );
  });
}

const orUnknown = <T>(values: readonly T[]) =>
  fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...values) }, fc.constant(null));

/** Of a county; that of a prefecture-level city no file may say of one. */
const OF_COUNTIES = COUNTY_CLASSES.filter((one) => one !== 'prefecture-city');

const WHOLE = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 120 }).map(String) },
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 60 }).map((of) => String(of * 500)) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 100_000 }).map(String) },
  fc.constantFrom('1000000000', '999999999', '0'),
);
const EXACT = fc.oneof(
  { weight: 5, arbitrary: WHOLE },
  {
    weight: 3,
    arbitrary: fc
      .integer({ min: 0, max: 9_999_999 })
      .map((of) => `${Math.floor(of / 100)}.${String(of % 100).padStart(2, '0')}`),
  },
  fc.constantFrom('1000000000000', '999999999999.999999', '0.000001', '9007199254.740993'),
);

/** Every figure that a file may hold under the rulebook. */
export function allFigures(rulebook: Rulebook): FigureColumn[] {
  const facts = [...FIGURES, ...rulebook.facts.keys()].map((id): FigureColumn => ({
    from: 'fact',
    id,
    whole: isWholeFact(id, rulebook),
  }));
  const existing = [...rulebook.measures.values()].map(({ id, whole }): FigureColumn => ({
    from: 'existing',
    id,
    whole,
  }));
  return [...facts, ...existing];
}

/** What one file holds of them: all, or some in the same order. */
export function someFigures(rulebook: Rulebook): fc.Arbitrary<FigureColumn[]> {
  const all = allFigures(rulebook);
  return fc.oneof(fc.constant(all), fc.subarray(all));
}

/** Rows of a few streets of the places; what a street is, its first row says for all. */
export function batchRows(
  places: readonly string[],
  figures: readonly FigureColumn[],
  most: number,
): fc.Arbitrary<BatchRow[]> {
  const street = fc.record({
    kind: orUnknown(KINDS),
    seat: orUnknown(SEATS),
    place: fc.constantFrom(...places),
  });
  const cells = fc.tuple(
    ...figures.map(({ whole }) =>
      fc.oneof({ weight: 4, arbitrary: whole ? WHOLE : EXACT }, fc.constant('')),
    ),
  );
  const row = fc.record({
    ...{ of: fc.nat(2), settlement: orUnknown(SETTLEMENTS), figures: cells },
    development: orUnknown(DEVELOPMENTS),
  });
  return fc
    .tuple(
      fc.array(street, { minLength: 3, maxLength: 3 }),
      fc.array(row, { minLength: 1, maxLength: most }),
      orUnknown(OF_COUNTIES),
    )
    .map(([streets, rows, countyClass]) =>
      rows.map(({ of, ...own }, at): BatchRow => {
        const { kind, seat, place } = streets[of] ?? {
          kind: null,
          seat: null,
          place: places[0] ?? '',
        };
        return {
          id: `c${at}`,
          name: '',
          place,
          street: `s${of}`,
          kind,
          seat,
          // A county has one class; what a city is, the code list says.
          countyClass: place.endsWith('00') ? null : countyClass,
          ...own,
        };
      }),
    );
}
