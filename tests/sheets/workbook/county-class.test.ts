// The class of each county in a workbook: typed on the county's row it beats the plan's, and an impossible one counts as none.
import { write } from '@e965/xlsx';
import { expect } from 'vitest';
import { sourceOf } from '../sources.ts';
import { planOf, type PlanInput } from '../../plans.ts';
import { disagreements } from './compared.ts';
import { letters } from '../../../src/sheets/workbook/layout/book.ts';
import { layoutOf } from '../../../src/sheets/workbook/layout/lay-out.ts';
import { calculated, HOW, exported, opened, recalculated } from './spreadsheet.ts';

const people = { facts: { 'urban-area-population': 1000 } };

/** Hainan in 2010 with two counties under the province, and a city. */
const province = (classes: readonly (string | null)[], more: Partial<PlanInput> = {}) =>
  planOf({
    place: '460000',
    year: 2010,
    extent: 'province',
    streets: ['460105', '469001', '469002'].map((place) => ({ place, communities: [{}] })),
    areas: {
      460100: people,
      469001: { countyClass: classes[0] ?? null, ...people },
      469002: { countyClass: classes[1] ?? null, ...people },
    },
    ...more,
  });

const CASES = [
  [
    ['national-poverty', null],
    ['general', 'provincial-poverty'],
  ],
  [
    ['general', null],
    [null, 'national-poverty'],
  ],
] as const;

calculated(
  `what is typed on a county’s row decides there${HOW}`,
  async () => {
    const made = await Promise.all(
      CASES.map(async ([before, after]) => {
        const source = sourceOf(province(before, { countyClass: 'general' }));
        const layout = layoutOf(source);
        const book = opened(await exported(source));
        const column = letters(layout.columnOfClass ?? 0);
        for (const [index, at] of ['469001', '469002'].entries()) {
          const unit = layout.units.find((one) => one.at === at);
          const word = after[index] ?? null;
          const cell = `${column}${String(unit && layout.rowOfUnit.get(unit))}`;
          const sheet = book.Sheets[layout.names.inputs];
          if (sheet === undefined) throw new Error('no inputs');
          sheet[cell] = {
            t: 's',
            v: word === null ? '' : source.words.t(`countyClasses.${word}`),
          } as never;
        }
        return { source, book, after: sourceOf(province(after, { countyClass: 'general' })) };
      }),
    );
    const again = recalculated(
      made.map(({ book }) => new Uint8Array(write(book, { type: 'array' }) as ArrayBuffer)),
    );
    const lowers = made.map(({ after }) =>
      after.assessment.outcomes
        .filter(({ measure }) => measure.id === 'health-service-covered-residents')
        .map(({ levels }) => String(levels.aim.lower?.numerator)),
    );
    expect(lowers).toEqual([
      ['600', '300', '1000'],
      ['600', '200', '1000'],
    ]);
    const found = made.map(({ source, after }, index) => {
      const book = again[index];
      return book === undefined ? ['no workbook'] : disagreements(source, book, after.assessment);
    });
    expect(found).toEqual([[], []]);
  },
  300_000,
);
