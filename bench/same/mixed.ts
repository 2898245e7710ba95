// A file as offices send it: Chinese headers, several provinces, figures written by many hands, edges, and rows that cannot be read.
import { chanceOf, type CommunityRow } from '../../tests/io/sql/communities.ts';
import { badRows, edgeRows, type Cells } from './edge-rows.ts';
import { knownOf, quoted, type MadeFile, type MadeRow } from './made-file.ts';
import { developmentCell, figureCell, settlementCell } from './written-cells.ts';

/** Columns as they are headed, what each holds, and what its figures count. */
const COLUMNS = [
  ['区划代码', 'place'],
  ['街道（乡镇）', 'street'],
  ['街道类型', 'kind'],
  ['是否旗县所在地', 'seat'],
  ['社区名称', 'name'],
  ['类别', 'settlement'],
  ['建设类型', 'development'],
  ['户数', 'households', 'households'],
  ['常住人口', 'population', 'population'],
  ['用地面积（平方米）', 'siteArea', 'area'],
  ['总建筑面积', 'floorArea', 'area'],
  ['社区工作者', 'existing.community-workers', 'people'],
  ['办公用房面积', 'existing.office-floor-area', 'area'],
  ['活动场所面积', 'existing.activity-floor-area', 'area'],
  ['备注', ''],
] as const;

/** Counties under papers of many kinds, and one of which no paper speaks. */
const PLACES = [
  ...['445202', '445222', '440511', '440106', '441900', '469002', '460105', '152502', '152530'],
  ...['350102', '350181', '110105', '310101', '330106', '370102', '410105', '540102', '650102'],
];
const STREETS = 4;
/** Two districts have each of them. */
const NAMES = ['城关镇', '东湖街道', '新城街道办事处', '桥头乡'];
const KINDS = ['township', 'street', 'street', 'township'];
const MANY = 2400;

function byChance(): Cells[] {
  const chance = chanceOf(20070118);
  return Array.from({ length: MANY }, (_, at) => {
    const street = chance(STREETS);
    const place = PLACES[at % PLACES.length] ?? '';
    const maybe = (once: number, text: string) => (chance(once) === 0 ? '' : text);
    const area = () => `${chance(90_000)}${chance(3) === 0 ? `.${1 + chance(999_999)}` : ''}`;
    const row: CommunityRow = {
      ...{ place, street: NAMES[street] ?? '', kind: KINDS[street] ?? '', name: `第${at}社区` },
      settlement: maybe(15, chance(3) === 0 ? 'rural' : 'urban'),
      development: maybe(15, ['new-build', 'renewal', 'resettlement', 'existing'][chance(4)] ?? ''),
      households: maybe(12, String(chance(4000))),
      population: maybe(12, String(chance(12_000))),
      ...{ siteArea: maybe(4, area()), floorArea: maybe(4, area()) },
      'existing.community-workers': maybe(3, String(chance(15))),
      'existing.office-floor-area': maybe(3, area()),
      'existing.activity-floor-area': maybe(3, area()),
    };
    const written = COLUMNS.map(([, id, counts]) => {
      const plain = row[id] ?? '';
      if (counts !== undefined) return figureCell(plain, counts, chance);
      if (id === 'settlement') return settlementCell(plain, chance);
      // Of a new-build nobody counts what stands; the word is any of those in use.
      return id === 'development' ? developmentCell(plain, chance) : id === 'kind' ? '' : plain;
    });
    return { row, written };
  });
}

/** Rows by hand and by chance, turn about; those that cannot be read lie between them. */
export function mixed(): MadeFile {
  const edges = edgeRows(COLUMNS.map(([, id]) => id));
  const bad = badRows(COLUMNS.map(([, id]) => id));
  const lines = [COLUMNS.map(([head]) => head).join(',')];
  const rows: MadeRow[] = [];
  const refused: number[] = [];
  let line = 2;
  const add = (written: readonly string[]): number => {
    const at = line;
    lines.push(written.map(quoted).join(','));
    line += 1 + written.join('').split('\n').length - 1;
    return at;
  };
  for (const [at, { row, written }] of [...edges, ...byChance()].entries()) {
    const own = add(written);
    const shown = row['name'] ?? String(own);
    rows.push({ line: own, shown, row: { ...knownOf(row), id: `r${own}` } });
    const fault = at % 40 === 0 ? bad[at / 40] : undefined;
    if (fault !== undefined) refused.push(add(fault));
  }
  const text = `\ufeff${lines.join('\r\n')}\r\n`;
  return { name: 'mixed', text, rows, bad: refused, isPlain: false };
}
