// A file of communities in, a line an outcome out: the same numbers as plan files give, bad rows named, nothing else lost.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { batchOrder } from '../../src/headless/batch-order.ts';
import { runBatch } from '../../src/headless/batch.ts';
import { temporaryFolder } from './command.ts';

const { folder, write } = temporaryFolder();

function judged(text: string | Uint8Array, ...options: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const to = join(folder, 'out.csv');
  const order = batchOrder(['--batch', write('in.csv', text), to, ...options]);
  if (order === null) throw new Error('no order');
  const streams = { out: (line: string) => out.push(line), err: (line: string) => err.push(line) };
  const code = runBatch(order, 'en', streams);
  const lines = readFileSync(to, 'utf8').trimEnd().split('\n');
  return { code, err, lines, summary: JSON.parse(out.join('')) as Record<string, unknown> };
}

const pick = ({ lines, summary }: ReturnType<typeof judged>) => ({ lines, summary });

const DAY = ['--as-of', '2026-11-21', '--horizon', '2026'];

test('ids as headers: workers, streets after all communities, one summary', () => {
  const { code, err, lines, summary } = judged(
    `id,place,street,kind,settlement,households,population,existing.community-workers
c1,445202,东湖街道,street,urban,1820,5600,5
c2,445202,"东,湖街道",street,urban,300,,2
`,
    ...DAY,
  );
  expect(err).toEqual([]);
  expect(code).toBe(0);
  expect(lines[0]).toBe('id,place,street,scope,measure,status,lower,upper,verdict,gap,binding');
  expect(lines).toContain(
    'c1,445202,东湖街道,community,community-workers,ok,7,,short,2,jieyang-staff-per-300-households guangdong2012-staff-1to300',
  );
  expect(lines.some((line) => line.startsWith('c2,445202,"东,湖街道",community,'))).toBe(true);
  const scopes = lines
    .slice(1)
    .map((line) => (/,street,[a-z-]+,/.test(line) ? 'street' : 'community'));
  expect(scopes.indexOf('street')).toBeGreaterThan(scopes.lastIndexOf('community'));
  expect(summary).toMatchObject({ communities: 2, streets: 2, bad: 0, horizon: 2026 });
});

test('what counties and wider places owe themselves is named, and not judged', () => {
  const { lines, summary } = judged(
    `id,place,street,kind,settlement,households
c1,445202,东湖街道,street,urban,1820
c2,445222,河婆街道,street,urban,1820
c3,441900,莞城街道,street,urban,1820
`,
    ...DAY,
  );
  const wider = summary['wider'] as { scope: string; measure: string; places: number }[];
  // Two counties of Jieyang, and Dongguan, which is a city and its own county.
  expect(wider).toContainEqual({ scope: 'county', measure: 'relief-covered', places: 3 });
  expect(wider.filter(({ scope, places }) => scope === 'province' && places !== 1)).toEqual([]);
  expect(new Set(wider.map(({ scope }) => scope))).toEqual(
    new Set(['county', 'prefecture', 'province']),
  );
  expect(lines.filter((line) => /,(county|prefecture|province),/.test(line))).toEqual([]);
});

test('Chinese headers and words are read as in the register', () => {
  const { lines, err } = judged(
    `县区代码,街道,社区名称,类别,户数（户）,社区工作者
445202,东湖街道,湖东社区,城市,"1,820",5人
`,
    ...DAY,
  );
  expect(err).toEqual([]);
  expect(lines).toContain(
    '湖东社区,445202,东湖街道,community,community-workers,ok,7,,short,2,jieyang-staff-per-300-households guangdong2012-staff-1to300',
  );
});

test.each([
  ['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['UTF-8 with its mark', (text: string) => Buffer.from(`\ufeff${text}`)],
])('%s is read as the same table in plain UTF-8 is', (_, bytes) => {
  const text = `县区代码,街道,社区名称,类别,户数（户）,社区工作者
445202,东湖街道,湖东社区,城市,"1,820",5人
445202,东湖街道,湖西社区,农村,300,
`;
  const { code, err, lines, summary } = judged(bytes(text), ...DAY);
  expect({ code, err }).toEqual({ code: 0, err: [] });
  expect(lines.length).toBeGreaterThan(2);
  expect({ lines, summary }).toEqual(pick(judged(text, ...DAY)));
});

test('households of years to come are named, and not judged', () => {
  const { lines, summary } = judged(
    `县区代码,街道,社区名称,类别,2035年户数,2025年户数
445202,东湖街道,湖东社区,城市,9000,1820
`,
    ...DAY,
  );
  expect(lines.find((line) => line.includes(',community-workers,'))).toContain(',ok,7,,');
  expect(summary['notTaken']).toEqual([
    { column: '2035年户数', why: 'to-come', mayBe: 'future-households' },
  ]);
});

test('rows that cannot be read are named by line and column, and cost nothing else', () => {
  const { code, lines, err, summary } = judged(
    `id,place,street,kind,settlement,households
c1,445202,东湖街道,street,urban,1820
c2,999999,东湖街道,street,urban,1820
c3,445202,东湖街道,township,urban,1820
c4,445202,东湖街道,street,urban,about 900
c5,445202,东湖街道,street,urban
合计,445202,东湖街道,street,urban,1820
c6,445202,东湖街道,street,urban,900`,
    ...DAY,
  );
  expect(code).toBe(2);
  expect(err.map((line) => /in\.csv: (\d+: (?:\w+: )?[a-z-]+): /.exec(line)?.[1])).toEqual([
    '3: place: no-such-place',
    '4: kind: street-differs',
    '5: households: approximate',
    '6: row-length',
    '7: name: a-total',
  ]);
  expect(new Set(lines.slice(1).map((line) => line.split(',')[0]))).toEqual(
    new Set(['c1', 'c6', '']),
  );
  expect(summary).toMatchObject({ communities: 2, streets: 1, bad: 5 });
});

test('a figure beyond the exact range of columns is answered digit by digit', () => {
  const { lines } = judged(
    `id,place,street,kind,settlement,development,floorArea,existing.commercial-and-service-floor-area
c1,350102,鼓东街道,street,urban,new-build,999999999999.999999,1
`,
    ...DAY,
  );
  expect(lines.join('\n')).toMatch(
    /commercial-and-service-floor-area,ok,99999999999\.9999999,,short/,
  );
});

test.each([
  [['--batch', 'in.csv']],
  [['--batch', 'in.csv', 'out.csv', '--as-of', '2026-02-30']],
  [['--batch', 'in.csv', 'out.csv', '--horizon']],
  [['--batch', 'in.csv', 'out.csv', '--place', '1']],
])('no order: %j', (args) => {
  expect(batchOrder(args)).toBeNull();
});
