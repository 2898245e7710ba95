// A street clerk's sheet of 18 communities: a title, a line of units, a head of two rows, numbered columns, a total, a footer.
import { utils, write } from '@e965/xlsx';

const NAMES =
  '鼓东 鼓西 东街 温泉 水部 华大 安泰 南街 洪山 五凤 新店 观风 乌山 锦江 凤湖 梅峰 河西 屏山'.split(
    ' ',
  );

const HEAD = [
  ['鼓楼区洪山街道社区情况统计表（2025年）'],
  ['', '', '', '', '', '', '单位：户、人、平方米'],
  ['序号', '社区名称', '是否城市', '基本情况', '', '服务用房', '', '备注'],
  ['', '', '', '户数', '常住人口', '办公用房面积', '活动场所面积', ''],
  ['甲', '乙', '丙', 1, 2, 3, 4, 5],
];

const merged = (r1: number, c1: number, r2: number, c2: number) => ({
  s: { r: r1, c: c1 },
  e: { r: r2, c: c2 },
});

export const CLERKS_COMMUNITIES = NAMES.length;

/** Office and activity premises stand apart; the papers of the place ask for both together. */
export function clerksWorkbook(): Uint8Array {
  const rows = NAMES.map((name, at) => [
    at + 1,
    `${name}社区`,
    at % 6 === 5 ? '否' : '是',
    900 + at * 53,
    2600 + at * 140,
    120 + at * 9,
    60 + at * 4,
    '',
  ]);
  const total = [3, 4, 5, 6].map((column) =>
    rows.reduce((sum, row) => sum + Number(row[column]), 0),
  );
  const sheet = utils.aoa_to_sheet([
    ...HEAD,
    ...rows,
    ['合计', '', '', ...total, ''],
    ['填表人：林某', '', '', '审核：陈某', '', '2026年1月5日'],
    ['注：常住人口含流动人口。'],
  ]);
  sheet['!merges'] = [
    merged(0, 0, 0, 7),
    merged(2, 0, 3, 0),
    merged(2, 1, 3, 1),
    merged(2, 2, 3, 2),
    merged(2, 3, 2, 4),
    merged(2, 5, 2, 6),
    merged(2, 7, 3, 7),
  ];
  const book = utils.book_new(sheet, '洪山街道');
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
}
