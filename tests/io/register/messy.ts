// A workbook as street offices mail it around: a title, two header rows, merged streets, units in words, and fifteen mistakes.
import { utils, write, type WorkSheet } from '@e965/xlsx';

export const COMMUNITIES = 200;
const A_STREET = 40;
const STREETS = ['东兴街道', '新兴街道', '中山街道', '西马街道', '仙桥镇'];

/** Cells that are wrong, by the number of the community from nought: column and content. */
export const MISTAKES: readonly (readonly [community: number, column: number, content: unknown])[] =
  [
    [3, 4, '约九百'],
    [7, 5, -2800],
    [12, 4, 880.5],
    [19, 6, '2020-05-01'],
    [25, 5, '3千多'],
    [38, 2, ''],
    [47, 2, '社区046'],
    [55, 3, '城中村'],
    [66, 6, '70-80'],
    [78, 7, '5%'],
    [91, 4, '12O0'],
    [104, 6, new Date(Date.UTC(2020, 4, 1))],
    [133, 7, 2.5],
    [150, 5, { t: 'e', v: 0x17 }],
    [177, 4, '99999999999'],
  ];

const name = (at: number) => `社区${String(at).padStart(3, '0')}`;

/** Figures as people write them: every form in turn, all of them meaning the same. */
function written(value: number, at: number): unknown {
  const forms = [
    value,
    value.toLocaleString('en-US'),
    `${value}户`,
    String(value).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  ];
  return forms[at % forms.length];
}

function line(at: number): unknown[] {
  const street = at % A_STREET === 0 ? STREETS[at / A_STREET] : '';
  return [
    at + 1,
    street,
    name(at),
    at % 5 === 4 ? '农村' : '城市',
    written(800 + at, at),
    at % 9 === 0 ? `${(2400 + at) / 10000}万` : 2400 + 3 * at,
    at % 11 === 0 ? '—' : 50 + (at % 60),
    at % 9,
    at % 3 === 0 ? '有' : '无',
    at % 13 === 0 ? '' : (10 + (at % 7)) / 10,
  ];
}

export function messyWorkbook(communities = COMMUNITIES, mistakes = MISTAKES): Uint8Array {
  const rows: unknown[][] = [
    ['榕城区社区基本情况统计表（2026年）'],
    [
      '序号',
      '所属街道',
      '社区（村）名称',
      '城乡类别',
      '基本情况',
      '',
      '办公用房面积（平方米）',
      '社区工作者（人）',
      '警务室',
      '室外活动场所面积（亩）',
    ],
    ['', '', '', '', '居民户数（户）', '常住人口', '', '', '', ''],
    ...Array.from({ length: communities }, (_, at) => line(at)),
    ['合计', '', '', '', 180000, 550000, '', '', '', ''],
  ];
  for (const [community, column, content] of mistakes) {
    const row = rows[community + 3];
    if (row !== undefined) row[column] = content;
  }
  const sheet: WorkSheet = utils.aoa_to_sheet(rows, { cellDates: true });
  sheet['!merges'] = [
    { s: { r: 0, c: 0 }, e: { r: 0, c: 9 } },
    { s: { r: 1, c: 4 }, e: { r: 1, c: 5 } },
    ...STREETS.map((_, at) => ({
      s: { r: 3 + at * A_STREET, c: 1 },
      e: { r: 2 + Math.min((at + 1) * A_STREET, communities), c: 1 },
    })).filter(({ s, e }) => e.r > s.r),
  ];
  sheet['!cols'] = [{ hidden: true }];
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Sheet1');
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
}
