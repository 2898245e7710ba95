// Rows by hand: what is unusual and can be read, with what it means; and what cannot be read.
import type { CommunityRow } from '../../tests/io/sql/communities.ts';

/** A row as it is written, and what it means. */
export interface Cells {
  readonly row: CommunityRow;
  readonly written: readonly string[];
}

const USUAL: CommunityRow = {
  ...{ place: '445202', street: '榕华街道', name: '榕东社区', settlement: 'urban' },
  ...{ development: 'existing', households: '1820', population: '5600' },
};
const WRITTEN: Readonly<Record<string, string>> = { settlement: '城市', development: '已建成' };

/** Names that would break a line, a formula or a key. */
const NAMES = [
  ...[
    '一,二',
    '他说"好"',
    '上\n下',
    '=1+1',
    '+86',
    '-12',
    '@cmd',
    '榕东社区',
    '榕东社区',
    "O'Brien",
  ],
  ...['a b  c', '％_', '😀社区', '\u3000全角空格', '0012', '1e5', 'TRUE', 'null'],
];

/** What a column says in place of the usual, as it is written and as it is meant. */
type Said = Readonly<Record<string, string | readonly [written: string, meant: string]>>;

const SAID: readonly Said[] = [
  ...NAMES.map((name): Said => ({ name: [name, name.trim()] })),
  { households: '0' },
  { households: '0', population: '0', floorArea: '0', siteArea: '0' },
  { households: '', population: '' },
  { settlement: '', development: '' },
  { street: '' },
  { street: ['="s"', '="s"'], kind: ['街道', 'street'] },
  { street: ['东,湖"街\n道', '东,湖"街\n道'], kind: ['乡镇', 'township'] },
  { households: ['１８２０', '1820'], population: ['５，６００', '5600'] },
  { households: '1', population: '1' },
  { households: '300' },
  { households: '301' },
  { households: '1000000000', population: '1000000000' },
  { floorArea: '999999999999.999999', 'existing.office-floor-area': '0.000001' },
  { floorArea: '0.000001', siteArea: '123456789.123456' },
  { population: ['1.2万人', '12000'], households: ['0.4万户', '4000'] },
  { floorArea: ['3万平方米', '30000'], siteArea: ['2.5公顷', '25000'] },
  { 'existing.community-workers': '0', 'existing.office-floor-area': '0' },
  { 'existing.community-workers': '999999999' },
  { place: ['445202001', '445202'], street: '新兴街道' },
  { place: ['445202001002', '445202'], street: '新兴街道' },
  { place: '350181', street: '城关镇' },
  { place: '152502', street: '旗镇', kind: ['乡镇', 'township'], seat: ['是', 'yes'] },
  { place: '152502', street: '别镇', kind: ['乡镇', 'township'], seat: ['否', 'no'] },
  { place: '540102', street: '吉日街道' },
  { place: '440000', street: '全省街道' },
];

/** Each breaks one thing. */
const FAULTS: readonly Readonly<Record<string, string>>[] = [
  { households: '1e21' },
  { households: '-5' },
  { households: '约900' },
  { households: '12.5' },
  { households: '1000000001' },
  { population: '无' },
  { population: '5600户' },
  { floorArea: '1.1234567' },
  { floorArea: '1000000000000.5' },
  { floorArea: 'NaN' },
  { siteArea: '1e3' },
  { place: '999999' },
  { place: '' },
  { place: '000000' },
  { place: '44520' },
  { settlement: '城乡结合' },
  { development: '在建' },
  { name: '合计' },
  { name: '小计' },
  { kind: '乡镇' },
  { 'existing.community-workers': '3.5' },
  { 'existing.office-floor-area': '-1' },
  { floorArea: '一千' },
  { households: '100-200' },
  { households: '1,82,0x' },
];

/** The kind that a street's name tells. */
function kindOf(street: string): string {
  if (/街道(办事处)?$/.test(street)) return 'street';
  return /[镇乡]$/.test(street) ? 'township' : '';
}

/** @param columns what each column of the file holds, '' where nothing is taken from it */
export function edgeRows(columns: readonly string[]): Cells[] {
  return SAID.map((said) => {
    const meant = Object.entries(said).map(([id, one]) => [
      id,
      typeof one === 'string' ? one : one[1],
    ]);
    const row: CommunityRow = { ...USUAL, ...Object.fromEntries(meant) };
    const own = said['kind'];
    const kind = own === undefined ? kindOf(row['street'] ?? '') : (row['kind'] ?? '');
    const written = columns.map((id) => {
      const one = said[id];
      if (one !== undefined) return typeof one === 'string' ? one : one[0];
      return WRITTEN[id] ?? USUAL[id] ?? '';
    });
    return { row: { ...row, kind }, written };
  });
}

export function badRows(columns: readonly string[]): string[][] {
  const short = columns.slice(1).map((id) => WRITTEN[id] ?? USUAL[id] ?? '');
  return [
    short,
    ...FAULTS.map((fault) => columns.map((id) => fault[id] ?? WRITTEN[id] ?? USUAL[id] ?? '')),
  ];
}
