// Files as offices keep them: each row that is none of a community is named with its line and its reason, and costs no other row.
import { expect, test } from 'vitest';
import type { BatchSink } from '../../../src/core/batch/batch.ts';
import { batchReader } from '../../../src/io/batch/batch-reader.ts';
import { csvBytes } from '../../../src/io/batch/csv-bytes.ts';
import { utf8Pieces } from '../../../src/io/batch/utf8-pieces.ts';
import { placeReader } from '../../../src/io/headers/place-names.ts';
import { builtinRules } from '../../../src/state/rules/builtin.ts';

const { rulebook } = builtinRules();
const settings = { asOf: '2026-11-21', horizon: 2026, packs: [] };
const HEADER = 'id,place,street,settlement,households,name';
const GOOD = 'good,445202,东湖街道,urban,1820,湖东社区';

/** How many rows were taken, and the lines that were not, each with its reasons. */
function read(file: Uint8Array | string, pieceOf = 1 << 20) {
  let taken = 0;
  const refused: string[] = [];
  const sink: BatchSink = {
    communities: ({ count }) => {
      taken += count;
    },
    streets: () => undefined,
  };
  const reader = batchReader({ rulebook, settings, place: null }, sink, (line, problems) =>
    refused.push([line, ...problems.map(({ path, code }) => `${path} ${code}`.trim())].join(' ')),
  );
  const bytes = typeof file === 'string' ? Buffer.from(file) : file;
  const text = utf8Pieces();
  const rows = csvBytes(reader.take);
  for (let at = 0; at < bytes.length; at += pieceOf)
    rows.push(text.push(bytes.slice(at, at + pieceOf)));
  rows.push(text.end());
  rows.end();
  return { isKnown: reader.finish(), taken, refused };
}

/** A good row, the one in question, a good row. */
const between = (row: string) => read([HEADER, GOOD, row, GOOD, ''].join('\n'));

test.each([
  ['合 计,445202,,,9,', 'name a-total'],
  ['合计：,445202,,,9,', 'name a-total'],
  ['总计（户）,445202,,,9,', 'name a-total'],
  ['1,445202,,,9,东湖街道合计', 'name a-total'],
  ['1,445202,东湖街道,,9,小计12个社区', 'name a-total'],
  ['1,445202,,,9,全县', 'name a-total'],
  ['1,445202,,,9,平均', 'name a-total'],
  ['1,445202,,,9,其中：城市', 'name a-total'],
  ['1,445202,,,9,Grand total', 'name a-total'],
  ['1,445202,东湖街道小计,,9,', 'street a-total'],
  [HEADER, 'header-again'],
  ['注：本表由民政局填报', 'row-length place missing'],
  ['a,445202,东湖街道,urban,1,820,b', 'row-length'],
  ['a,445221,东湖街道,urban,1,b', 'place no-such-place'],
  ['a,揭东县,东湖街道,urban,1,b', 'place no-such-place'],
  ['a,鼓楼区,东湖街道,urban,1,b', 'place several-places'],
  ['a,4.45202E+11,东湖街道,urban,1,b', 'place no-such-place'],
  ['a,榕城区 440103,东湖街道,urban,1,b', 'place no-such-place'],
  ['a,445202,东湖街道,urban,一千,b', 'households not-a-number'],
  ['a,445202,东湖街道,urban,1e6,b', 'households scientific'],
  ['a,445202,东湖街道,urban,-5,b', 'households negative'],
  ['a,445202,东湖街道,urban,#REF!,b', 'households formula-error'],
])('%s: %s', (row, reasons) => {
  expect(between(row)).toEqual({ isKnown: true, taken: 2, refused: [`3 ${reasons}`] });
});

test.each([
  ['a blank line', '', 2],
  ['nothing but marks between cells', ',,,,,', 2],
  ['a mark between cells behind the last one', 'a,445202,东湖街道,urban,1,b,,', 3],
  ['line breaks within cells', 'a,445202,"东湖\n街道",urban,1,"b\nc"', 3],
  ['full-width figures with a unit', 'a,445202,东湖街道,urban,１，８２０户,b', 3],
  ['names that only look like totals', 'a,445202,东湖街道,urban,1,总部社区', 3],
  ['a community named after all', 'a,445202,东湖街道,urban,1,和平共处社区', 3],
])('%s costs nothing', (_, row, taken) => {
  expect(between(row)).toEqual({ isKnown: true, taken, refused: [] });
});

const table = (name: string) => [HEADER, GOOD, `a,445202,东湖街道,urban,1,${name}`, GOOD, ''];
const withByte = (byte: number) => {
  const [before = '', after = ''] = table('caf\u0000').join('\n').split('\u0000');
  return Buffer.concat([Buffer.from(before), Buffer.of(byte), Buffer.from(after)]);
};

test.each([1, 2, 3, 7, 1 << 20])('a byte that is no text costs its row alone, by %i', (pieceOf) => {
  expect(read(withByte(0xe9), pieceOf)).toEqual({
    ...{ isKnown: true, taken: 2, refused: ['3 name broken-text'] },
  });
});

test('what was broken before and is text now is a name like others', () => {
  expect(read(table('caf\ufffd').join('\n'))).toEqual({ isKnown: true, taken: 3, refused: [] });
});

test('UTF-16 of either order, and GB18030 behind hundreds of plain lines', () => {
  const text = `\ufeff${table('湖西社区').join('\n')}`;
  const little = Buffer.from(text, 'utf16le');
  expect(read(little)).toEqual(read(text));
  expect(read(Buffer.from(little).swap16())).toEqual(read(text));
  // 湖 in GB18030.
  const plain = [HEADER, ...Array.from({ length: 99 }, () => 'a,445202,East,urban,1,b')].join('\n');
  const rows = Buffer.concat([Buffer.from(`${plain}\nz,445202,`), Buffer.of(0xba, 0xfe)]);
  const file = Buffer.concat([rows, Buffer.from(',urban,1,b\n')]);
  expect(read(file, 512)).toEqual({ isKnown: true, taken: 100, refused: [] });
});

test('titles without a mark between cells do not decide it, units below the header do not hide it', () => {
  const rows = [
    ...['社区基本情况表', '区划代码;街道;户数;人口', ';;户;人', '445202;东湖街道;12;30', ''],
  ];
  expect(read(rows.join('\n'))).toEqual({ isKnown: true, taken: 1, refused: [] });
});

test('where no column holds codes, names of places tell where rows lie', () => {
  const named = read('社区名称,县（市、区）,户数\n湖东,揭阳市榕城区,12\n湖西,鼓楼区,12\n');
  expect(named).toMatchObject({ taken: 1, refused: ['3 place several-places'] });
  // The code is taken where both stand.
  const both = read('县区,区划代码,户数\n鼓楼区,350102,12\n');
  expect(both).toMatchObject({ taken: 1, refused: [] });
});

const placeOf = placeReader(rulebook.places);

test.each([
  ...['445202', '445202001', '445202001002', '４４５２０２', '445202.0', "'445202", '="445202"'],
  ...['445202\u200b', '榕城区', '揭阳市榕城区', '广东省揭阳市榕城区', '广东省榕城区'],
  ...['榕城区（445202）', '445202 榕城区', '445202-揭阳市榕城区'],
])('%s is a way to write the place', (text) => {
  expect(placeOf(text)).toEqual({ code: '445202' });
});

test.each(['', '44520', '汕头市榕城区', '榕城', '445202 445203', '000000'])(
  '%j names no place',
  (text) => {
    expect(placeOf(text)).toEqual({ several: [] });
  },
);
