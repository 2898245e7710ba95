// LibreOffice as an independent calculator: from nothing it must reach our numbers, also after a reviewer changed the inputs.
import { writeXlsx } from 'hucre/xlsx';
import { write } from '@e965/xlsx';
import { expect } from 'vitest';
import { assessmentJson } from '../../../src/sheets/assessment-json.ts';
import { SEED } from '../../properties/for-all.ts';
import { differences } from './every-cell.ts';
import { mixed } from './mixed-plan.ts';
import { IS_EXHAUSTIVE, inPart, inTurns } from '../../exhaustive.ts';
import { SAMPLE_IDS, sampleData, sampleSource, sourceOf } from '../sources.ts';
import { calculated, HOW, exported, opened, recalculated, valuesOf } from './spreadsheet.ts';

calculated(
  `a planted wrong value is corrected${HOW}`,
  async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'S',
          rows: [[2, null]],
          cells: new Map([
            ['0,1', { value: null, type: 'formula', formula: 'A1*3', formulaResult: 99 }],
          ]),
        },
      ],
    });
    expect(valuesOf(opened(bytes), 'S')).toEqual([[2, 99]]);
    const [book] = recalculated([bytes]);
    expect(book && valuesOf(book, 'S')).toEqual([[2, 6]]);
  },
  300_000,
);

calculated(
  `every cell of every sample comes out the same${HOW}`,
  async () => {
    // At a glance first, the schedule and the street table behind it.
    const sources = inTurns(SAMPLE_IDS).map(([id, language], at) =>
      sourceOf(costed(id), language, {
        sheet: 'glance',
        only: at % 2 === 0 ? '' : firstStreet(id),
      }),
    );
    const books = await Promise.all(sources.map(exported));
    const again = recalculated(books);
    const found = books.flatMap((bytes, index) => {
      const book = again[index];
      return book === undefined ? ['missing'] : differences(bytes, book);
    });
    expect(found).toEqual([]);
  },
  300_000,
);

/** Every second sample is a sheet of one street alone. */
function firstStreet(id: string): string {
  const [street] = sampleData(id)['streets'] as readonly { readonly id: string }[];
  return street?.id ?? '';
}

/** A sample with what some of its gaps cost. */
function costed(id: string): object {
  const unitCosts = { 'community-workers': '60000.5', 'indoor-service-floor-area': '4100' };
  return { ...sampleData(id), unitCosts };
}

type Draft = Record<string, unknown>;

/** Another district: other figures, some of them unknown, some townships, some villages. */
function varied(id: string, seed: number): Draft {
  const data = sampleData(id);
  let state = seed;
  const next = (most: number) => (state = (state * 48271) % 2147483647) % most;
  for (const street of data['streets'] as Draft[]) {
    street['kind'] = ['street', 'township'][next(2)];
    for (const community of street['communities'] as Draft[]) {
      community['households'] = next(5) === 0 ? undefined : String(next(4000));
      community['population'] = next(6) === 0 ? undefined : String(next(90000));
      community['floorArea'] = next(3) === 0 ? undefined : `${String(next(300000))}.25`;
      community['siteArea'] = next(3) === 0 ? undefined : String(next(90000));
      community['settlement'] = [undefined, 'urban', 'urban', 'rural'][next(4)];
      community['development'] = ['new-build', 'renewal', 'resettlement', 'existing'][next(4)];
      community['areaBasis'] = [undefined, 'built', 'usable'][next(3)];
      community['existing'] = {
        'office-floor-area': String(next(120)),
        'community-workers': String(next(12)),
        'committee-members': String(next(12)),
        'indoor-service-floor-area': `${String(next(900))}.5`,
      };
      if (seed % 2 === 0) community['planned'] = plannedBeside(next);
    }
  }
  if (next(2) === 0)
    data['assumptions'] = {
      'usable-coefficient': '0.7',
      'rural-uplift': '0.1',
      'persons-per-household': '3.1',
    };
  if (next(2) === 0) data['extent'] = 'county';
  return data;
}

/** What is planned beside what stands, of some measures. */
function plannedBeside(next: (most: number) => number): Draft {
  return {
    'community-workers': String(next(5)),
    'activity-floor-area': next(3) === 0 ? undefined : `${String(next(300))}.25`,
    'office-floor-area': next(2) === 0 ? undefined : String(next(90)),
  };
}

calculated(
  `generated plans come out the same${HOW}`,
  async () => {
    const plans = [
      ...SAMPLE_IDS.flatMap((id, at) =>
        inPart([11, 222, 3333, 44444], at).map((seed) => varied(id, seed)),
      ),
      mixed(IS_EXHAUSTIVE ? 90 : 16),
      mixed(IS_EXHAUSTIVE ? 60 : 12, true),
    ];
    const books = await Promise.all(plans.map((data) => exported(sourceOf(data))));
    const again = recalculated(books);
    const found = books.flatMap((bytes, index) => {
      const book = again[index];
      return book === undefined
        ? ['missing']
        : differences(bytes, book).map((one) => `${String(index)} ${one}`);
    });
    expect(found).toEqual([]);
  },
  300_000,
);

const CHANGES = [
  ['J3', 'households', '2401'],
  ['K3', 'population', '61234'],
] as const;

/** Every second sample, in another run the others. */
const SOME_IDS = SAMPLE_IDS.filter((_, at) => IS_EXHAUSTIVE || at % 2 === SEED % 2);

/** A sample's workbook with other figures typed into it, and the plan's data with the same. */
async function changed(id: string) {
  const data = sampleData(id);
  const book = opened(await exported(sampleSource(id)));
  const [street] = data['streets'] as { communities: Draft[] }[];
  const [community] = street?.communities ?? [];
  for (const [cell, key, value] of CHANGES) {
    const sheet = book.Sheets['输入'];
    if (sheet !== undefined) sheet[cell] = { t: 'n', v: Number(value) };
    if (community !== undefined) community[key] = value;
  }
  // A plan that was read is not changed in place: what was read of it is remembered.
  return { data: structuredClone(data), book };
}

calculated(
  `after inputs change, LibreOffice says what the run without a screen says of the changed plan${HOW}`,
  async () => {
    const edits = await Promise.all(SOME_IDS.map((id) => changed(id)));
    const again = recalculated(
      edits.map(({ book }) => new Uint8Array(write(book, { type: 'array' }) as ArrayBuffer)),
    );
    edits.forEach(({ data }, index) => {
      const book = again[index];
      const source = sourceOf(data);
      const rows = book === undefined ? [] : valuesOf(book, '测算').slice(2);
      const wanted = assessmentJson(source.assessment).outcomes;
      expect(rows.length).toBeGreaterThanOrEqual(wanted.length);
      const found = new Map(rows.map((row) => [row.slice(0, 3).join(' '), row]));
      for (const outcome of source.assessment.outcomes) {
        const key = [
          source.words.t(`scopes.${outcome.unit.scope}`),
          outcome.unit.name || outcome.unit.at,
          outcome.measure.label.zh,
        ].join(' ');
        const json = wanted.find(
          ({ at, measure, scope }) =>
            at === outcome.unit.at &&
            measure === outcome.measure.id &&
            scope === outcome.unit.scope,
        );
        const row = found.get(key) ?? [];
        const shown = (value: string | null | undefined) =>
          value === null || value === undefined ? 'none' : Number(value);
        expect([
          key,
          typeof row[5] === 'number' ? row[5] : 'none',
          typeof row[8] === 'number' ? row[8] : 'none',
        ]).toEqual([key, shown(json?.lower), shown(json?.gap)]);
      }
    });
  },
  300_000,
);
