// The register as a file and back: nothing differs, in either language, as workbook and as CSV; texts stay texts.
import { describe, expect, test } from 'vitest';
import { matchHeaders } from '../../../src/io/headers/headers.ts';
import { readRegister } from '../../../src/io/register/read-register.ts';
import { registerCsv } from '../../../src/io/register/register-csv.ts';
import { writeRegister } from '../../../src/io/register/register-workbook.ts';
import { registerLines } from '../../../src/state/register/register-lines.ts';
import { blankCommunity, blankStreet } from '../../../src/state/draft/district.ts';
import type { Draft } from '../../../src/state/draft/draft.ts';
import { planData } from '../../../src/state/draft/plan-data.ts';
import { SAMPLES } from '../../../src/state/samples/samples.ts';
import { takeRows } from '../../../src/state/register/take-rows.ts';
import { tableIn, TARGETS } from './tables.ts';

const CHOICES = { street: '', settlement: '', elsewhere: 'ask' } as const;

function full(): Draft {
  const [sample] = SAMPLES;
  if (sample === undefined) throw new Error('no sample');
  const figures = {
    households: '1820',
    population: '5600',
    siteArea: '212000',
    floorArea: '254000.5',
  };
  const first = {
    ...blankCommunity('湖-1', '=湖东社区'),
    ...figures,
    settlement: 'rural',
    development: 'resettlement',
    areaBasis: 'built',
    facts: { 'enterprise-retirees': '12' },
    existing: {
      'office-floor-area': '72.000001',
      'police-rooms': '1',
      'mediation-rooms': '0',
      'volunteer-teams': '3',
      'food-markets': '2',
      nurses: '4',
    },
    planned: { 'office-floor-area': '10', 'police-rooms': '1' },
    future: { households: '2000', population: '6000' },
    remarks: {
      'office-floor-area': {
        reason: '-租用，"先"租\n后建',
        remedy: '=新建',
        year: '2027',
        who: '@街道办',
      },
    },
  };
  return {
    ...sample.make('zh'),
    streets: [
      {
        ...blankStreet('east', '东湖街道'),
        ...figures,
        kind: 'township',
        place: '445202',
        facts: { communities: '7', 'enterprise-retirees': '99' },
        existing: { 'health-centres': '1', 'general-practitioners': '4', 'office-floor-area': '5' },
        planned: { nurses: '3' },
        remarks: { nurses: { remedy: 'hire' } },
        communities: [
          first,
          { ...blankCommunity('7', '+乙'), settlement: '' },
          blankCommunity('c9', '12'),
          blankCommunity('c10', "'丙"),
        ],
      },
      {
        ...blankStreet('s2', '西湖镇'),
        kind: 'street',
        communities: [
          blankCommunity('c11', '@丁'),
          blankCommunity('c12', '-戊'),
          blankCommunity('c13', ''),
        ],
      },
      { ...blankStreet('s3', ''), communities: [blankCommunity('c14', '己')] },
      { ...blankStreet('s4', '空街道'), communities: [] },
    ],
  };
}

const emptied = (draft: Draft): Draft => ({ ...draft, streets: [], edited: true });
const streetsOf = (draft: Draft) => JSON.parse(JSON.stringify(planData(draft).streets)) as unknown;

async function back(bytes: Uint8Array, name: string, into: Draft) {
  const table = await tableIn(bytes, name);
  const { rows } = readRegister(table, matchHeaders(table, TARGETS), TARGETS);
  expect(rows.flatMap(({ problems }) => problems)).toEqual([]);
  const { draft, waiting, ...counts } = takeRows(into, rows, TARGETS, CHOICES);
  expect(waiting).toEqual([]);
  return { draft, counts };
}

describe.each(['zh', 'en'] as const)('in %s', (language) => {
  describe.each(['workbook', 'CSV'] as const)('as %s', (kind) => {
    async function written(draft: Draft) {
      const { lines, used } = registerLines(draft, TARGETS);
      const targets = TARGETS.filter(({ id }) => used.has(id));
      const bytes =
        kind === 'CSV'
          ? new TextEncoder().encode(registerCsv({ targets, lines, language }))
          : await writeRegister({ targets, lines, language, name: 'x' });
      return { bytes, name: kind === 'CSV' ? 'x.csv' : 'x.xlsx' };
    }

    test('all that a register can hold comes back as it was, into an empty plan', async () => {
      const { bytes, name } = await written(full());
      const { draft } = await back(bytes, name, emptied(full()));
      expect(streetsOf(draft)).toEqual(streetsOf(full()));
    });

    test('into the plan it came from it changes nothing', async () => {
      const { bytes, name } = await written(full());
      const { draft, counts } = await back(bytes, name, full());
      expect(counts).toMatchObject({ added: 0, changed: 0, changes: [] });
      expect(streetsOf(draft)).toEqual(streetsOf(full()));
    });

    test.each(SAMPLES.map(({ id, make }) => [id, make] as const))(
      'the sample %s too',
      async (_, make) => {
        const plan = make(language);
        const { bytes, name } = await written(plan);
        const { draft } = await back(bytes, name, emptied(plan));
        expect(streetsOf(draft)).toEqual(streetsOf(plan));
      },
    );
  });
});

test('no cell of the CSV begins like a formula, except numbers', () => {
  const { lines } = registerLines(full(), TARGETS);
  const targets = TARGETS.filter(({ kind }) => kind !== 'figure');
  const cells = registerCsv({ targets, lines, language: 'zh' }).split(/[,\r\n]+/);
  expect(cells.filter((cell) => /^"?[=+\-@]/.test(cell))).toEqual([]);
  expect(cells).toContain("'=湖东社区");
});
