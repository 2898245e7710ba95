// Tables as offices really send them: what each of them states, or the reason why it is asked about; nothing misread in silence.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { matchHeaders } from '../../../src/io/headers/headers.ts';
import { readRegister } from '../../../src/io/register/read-register.ts';
import { refusalOf, tablesIn, TARGETS } from './tables.ts';

const FOLDER = new URL('../../fixtures/field-cases/', import.meta.url);

function bytesOf(file: string): Uint8Array {
  return new Uint8Array(readFileSync(fileURLToPath(new URL(file, FOLDER))));
}

async function readOf(file: string) {
  const [table] = await tablesIn(bytesOf(file), file);
  if (table === undefined) throw new Error('no table');
  const match = matchHeaders(table, TARGETS);
  return { table, match, ...readRegister(table, match, TARGETS) };
}

/** One line a row: street, name, figures in the order asked for, and the codes of its problems. */
async function linesOf(file: string, ...figures: readonly string[]): Promise<string[]> {
  const { rows } = await readOf(file);
  return rows.map((row) => {
    const stated = figures.map((id) => row.figures[id] ?? '-');
    const codes = row.problems.map(({ code }) => code);
    return [row.street || '-', row.name || '-', ...stated, ...codes].join(' ');
  });
}

const HH = 'households';
const PP = 'population';
const OFFICE = 'office-floor-area';
const WORKERS = 'community-workers';

const EXPECTED: readonly (readonly [
  file: string,
  figures: readonly string[],
  lines: readonly string[],
])[] = [
  [
    '01-footnote-circled.csv',
    [HH, PP],
    ['东湖街道 甲社区 - 3500 footnote', '东湖街道 乙社区 900 - footnote'],
  ],
  ['03b-wan-format-wan-header.xlsx', [PP], ['东湖街道 甲社区 32456', '东湖街道 乙社区 28100']],
  [
    '04-merged-figure.xlsx',
    [HH, OFFICE, WORKERS],
    [
      '东湖街道 甲社区 1200 - 5 merged',
      '东湖街道 乙社区 900 - 4 merged',
      '东湖街道 丙社区 800 - 3 merged',
    ],
  ],
  [
    '05b-column-index-row-numbers.xlsx',
    [HH, PP, OFFICE],
    ['- 和平社区 1200 3500 320', '- 光明社区 900 2600 180'],
  ],
  [
    '06-mixed-unit-line.csv',
    [HH, 'siteArea'],
    ['东湖街道 和平社区 1200 125000', '东湖街道 光明社区 900 80000'],
  ],
  ['06b-unit-line-wanren.csv', [PP], ['东湖街道 和平社区 10000', '东湖街道 光明社区 20000']],
  [
    '07-street-summary-rows.xlsx',
    [HH, PP],
    ['东湖街道 和平社区 1200 3500', '东湖街道 光明社区 900 2600', '西湖镇 新村社区 1500 4600'],
  ],
  ['08-years.csv', [HH, PP], ['东湖街道 和平社区 1200 3500']],
  ['08b-years-two-rows.xlsx', [HH, PP], ['- 和平社区 1200 3500', '- 光明社区 900 2600']],
  ['09-headings.csv', [HH], ['东湖街道 和平社区 1200', '西湖镇 新村社区 1500']],
  [
    '09b-headings-count.csv',
    [HH],
    ['东湖街道 和平社区 1200', '东湖街道 光明社区 900', '西湖镇 新村社区 1500'],
  ],
  [
    '09c-headings-space.csv',
    [HH],
    ['东湖街道 和平社区 1200', '西湖镇 新村社区 1500', '西湖镇 青山社区 500'],
  ],
  ['10-chartsheet.xlsx', [HH, PP], ['东湖街道 甲社区 1200 3500', '东湖街道 乙社区 900 2600']],
  ['11b-sst-case.xlsx', [HH], ['东湖街道 和平社区 1200', '东湖街道 光明社区 900']],
  ['11c-backslash.xlsx', [HH], ['东湖街道 和平社区 1200', '东湖街道 光明社区 900']],
  [
    '12a-xls-zh-date-31.xls',
    [HH, PP],
    ['东湖街道 和平社区 - 3500 a-date', '东湖街道 光明社区 900 2600'],
  ],
  [
    '12b-xls-hidden-percent.xls',
    [HH, 'green-area'],
    ['东湖街道 和平社区 1200 - percent', '东湖街道 光明社区 900 - percent'],
  ],
  [
    '13-csv-inner-quotes.csv',
    [HH],
    [
      '东湖街道 和平社区 1200',
      '东湖街道 "村改居"新村社区 900',
      '东湖街道 光明社区 800',
      '东湖街道 青山社区 700',
    ],
  ],
  [
    '13c-tsv-quote-start.tsv',
    [HH],
    [
      '东湖街道 和平社区 1200',
      '东湖街道 "村改居"新村社区 900',
      '东湖街道 光明社区 800',
      '东湖街道 "四好"青山社区 700',
      '东湖街道 绿水社区 600',
    ],
  ],
  ['15-foot-lines.csv', [HH, PP], ['- 和平社区 1200 3500', '- 光明社区 900 2600']],
  [
    '18-second-header-other-order.csv',
    [HH, PP, OFFICE],
    ['- 和平社区 1200 3500 300', '- 光明社区 900 2600 200', '- 新村社区 1500 4600 150'],
  ],
  ['19-id-equals.csv', ['id', HH], ['- 和平社区 - 1200', '- 光明社区 - 900']],
  ['22-tsv-long-title.tsv', [HH, PP], ['- 和平社区 1200 3500', '- 光明社区 900 2600']],
  [
    '24-total-variants.csv',
    [HH, PP],
    ['东湖街道 和平社区 1200 3500', '东湖街道 光明社区 900 2600'],
  ],
  [
    '28-invisible.csv',
    [HH],
    [
      '东湖街道 和平社区 1200',
      '东湖街道 和平社区 900 duplicate-name',
      '东湖街道 光明社区 900',
      '东湖街道 光明社区 800 duplicate-name',
    ],
  ],
  ['31c-group-one-person.xlsx', [HH], ['- 和平社区 -', '- 光明社区 -']],
  ['31f-required-below.xlsx', [HH, OFFICE, WORKERS], ['- 和平社区 1200 320 3']],
  ['21-transposed.xlsx', [HH], []],
  ['27-village-key-value.xlsx', [HH], []],
];

test.each(EXPECTED)('%s', async (file, figures, lines) => {
  expect(await linesOf(file, ...figures)).toEqual(lines);
});

describe('what is said besides', () => {
  test('ids are the digits within', async () => {
    expect((await readOf('19-id-equals.csv')).rows.map(({ id }) => id)).toEqual([
      '445202001001',
      '445202001002',
    ]);
  });
  test('hidden sheets come last', async () => {
    const tables = await tablesIn(bytesOf('12b-xls-hidden-percent.xls'), 'a.xls');
    expect(tables.map(({ name }) => name)).toEqual(['社区', '2019旧']);
  });
  test.each(['21-transposed.xlsx', '27-village-key-value.xlsx'])(
    '%s is said to lie on its side',
    async (file) => {
      expect((await readOf(file)).notes.map(({ code }) => code)).toContain('turned');
    },
  );
  test('rows beside each other are counted', async () => {
    expect((await readOf('17-side-by-side.xlsx')).notes).toContainEqual({
      code: 'beside',
      values: { count: '2' },
    });
  });
  test.each(['14a-html-meta.xls', '14b-html-style-gbk.xls', '14c-mhtml.xls', '14d-html-plain.xls'])(
    '%s is a web page',
    async (file) => {
      expect(await refusalOf(bytesOf(file), file)).toBe('a-web-page');
    },
  );
});
