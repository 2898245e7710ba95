// Recognises a table that states one figure a line: a community, what is stated of it, the figure; and which of its columns is which.
import { asksWhetherBuilt } from './choice-words.ts';
import type { Names } from './header-guess.ts';
import type { Table } from '../tables/table.ts';

type Rows = Table['rows'];

/** Which columns of a table with one figure a line are which; -1 for one that it does not have. */
export interface LongColumns {
  readonly headerRow: number;
  /** What names a community or a street, and what each of these columns is. */
  readonly identity: readonly { readonly at: number; readonly target: string }[];
  readonly indicator: number;
  readonly figures: readonly number[];
  /** Those of them that are the community's own, repeated on each of its lines. */
  readonly own: ReadonlySet<number>;
  readonly unit: number;
  readonly year: number;
  /** The column that says what is not there yet. */
  readonly status: number;
}

const ROWS_LOOKED_AT = 15;
const LINES_LOOKED_AT = 400;
const INDICATOR =
  /^(统计|评价|考核|体检|数据|调查|基础)?(指标|项目|数据项|设施|内容|事项)(名称|项|项目|类型|类别|种类|内容)?$|^(设施|服务)(类型|类别|种类)$|^(indicator|measure|item|metric|variable|facility|facilitytype)(name)?$/i;
const UNIT = /^(计量|数据|指标)?单位$|^units?(ofmeasure)?$/i;
const YEAR = /^(统计|数据)?(年份|年度|年)$|^year$/i;
const A_YEAR = /^(19|20)\d\d\s*年?(底|末|度)?$/;
const NOT_A_FIGURE =
  /^(序号|编号|代码|行号|页码|备注|说明|电话|联系.*|经度|纬度|日期|.*时间|.*日期|no|id|code|.*code|remarks?|phone|.*date|lng|lat|longitude|latitude)$/i;
const FIGURE = /^[-−约]?\s*[\d.,，]+\s*\p{L}{0,5}[²2㎡]?$|^[-—–/有无是否√×]$/u;
const WHO = ['id', 'name', 'street', 'settlement'];

const keyOf = (text: string) => text.normalize('NFKC').replace(/[\s:：_]|\(.*\)|\[.*\]/g, '');

/** The columns of such a table; null for any other. */
export function longColumns({ rows }: Pick<Table, 'rows'>, names: Names): LongColumns | null {
  for (let at = 0; at < ROWS_LOOKED_AT && at < rows.length - 2; at += 1) {
    const found = columnsUnder(rows, at, names);
    if (found !== null) return found;
  }
  return null;
}

const A_FACILITY = /(设施|场所|场馆|点位|facility)(名称|类型|类别|种类|name|type)?$/i;

/** True of a list with several facilities a community, a line each, that are called by names of their own. */
export function listsFacilities({ rows }: Pick<Table, 'rows'>, names: Names): boolean {
  return rows.slice(0, ROWS_LOOKED_AT).some((headers, at) => {
    const name = headers.findIndex((header) => names.exactly(header)?.target === 'name');
    const facility = headers.findIndex((header) => A_FACILITY.test(keyOf(header)));
    const lines = rows.slice(at + 1, at + 1 + LINES_LOOKED_AT);
    return name >= 0 && facility >= 0 && repeats(lines, name, facility);
  });
}

function columnsUnder(rows: Rows, headerRow: number, names: Names): LongColumns | null {
  const headers = rows[headerRow] ?? [];
  const lines = rows.slice(headerRow + 1, headerRow + 1 + LINES_LOOKED_AT);
  const targets = headers.map((header, at) => targetOf(header, at, lines, names));
  const identity = targets.flatMap((target, at) => (WHO.includes(target) ? [{ at, target }] : []));
  if (!targets.includes('name')) return null;
  const others = headers.flatMap((header, at) =>
    header === '' || WHO.includes(targets[at] ?? '') ? [] : [{ at, key: keyOf(header) }],
  );
  const columnOf = (pattern: RegExp) => others.find(({ key }) => pattern.test(key))?.at ?? -1;
  const unit = columnOf(UNIT);
  const year = others.find(({ at, key }) => YEAR.test(key) && all(lines, at, A_YEAR))?.at ?? -1;
  const status = others.find(({ key }) => asksWhetherBuilt(key))?.at ?? -1;
  const rest = others.filter(({ at }) => ![unit, year, status].includes(at));
  const indicator = indicatorAmong(rest, lines, names);
  if (indicator < 0 || !repeats(lines, targets.indexOf('name'), indicator)) return null;
  const figures = rest
    .filter(({ at, key }) => at !== indicator && !NOT_A_FIGURE.test(key) && all(lines, at, FIGURE))
    .map(({ at }) => at);
  const isOwn = (at: number) => targets[at] !== '' && isSame(lines, targets.indexOf('name'), at);
  const own = new Set(figures.filter(isOwn));
  return figures.length === own.size
    ? null
    : { headerRow, identity, indicator, figures, own, unit, year, status };
}

/** Headers that say no more than that something is named: what they name, the lines say. */
const NAMED = /^(区域|地区|单位|对象|(体检|评价|统计)单元)(名称)?$/;
const COMMUNITY = /(社区|村|居委会|村委会)$/;

/** Who a column names; a "kind" that names figures is no kind of community. */
function targetOf(header: string, at: number, lines: Rows, names: Names): string {
  const target = names.exactly(header)?.target ?? '';
  if (target === '' && NAMED.test(keyOf(header)) && all(lines, at, COMMUNITY)) return 'name';
  const isKind = target === 'settlement';
  return isKind && indicatorAmong([{ at, key: keyOf(header) }], lines, names) >= 0 ? '' : target;
}

/** The column that names figures: by what stands in it, and by its header when only one figure is stated. */
function indicatorAmong(
  columns: readonly { readonly at: number; readonly key: string }[],
  lines: Rows,
  names: Names,
): number {
  const counted = columns.map(({ at, key }) => {
    const stated = new Set(lines.map((row) => row[at] ?? '').filter((text) => text !== ''));
    const known = [...stated].filter((text) => {
      const found = names.exactly(text);
      return found !== null && !WHO.includes(found.target);
    });
    const named = INDICATOR.test(key) && stated.size > 0;
    return { at, score: known.length > 1 || (named && known.length > 0) ? known.length : 0 };
  });
  const [best] = counted.toSorted((a, b) => b.score - a.score);
  return best === undefined || best.score === 0 ? -1 : best.at;
}

/** True where most communities have several lines: named in each, in the first only, or in a merged cell. */
function repeats(lines: Rows, name: number, indicator: number): boolean {
  const stated = lines.filter((row) => (row[indicator] ?? '') !== '');
  const communities = new Set(stated.map((row) => row[name] ?? '').filter((text) => text !== ''));
  return communities.size > 0 && stated.length >= communities.size * 1.5;
}

/** True of a column that says the same on all lines of a community. */
function isSame(lines: Rows, name: number, at: number): boolean {
  const stated = new Map<string, Set<string>>();
  for (const row of lines) {
    const texts = stated.get(row[name] ?? '') ?? new Set();
    stated.set(row[name] ?? '', texts.add(row[at] ?? ''));
  }
  return [...stated.values()].every(({ size }) => size === 1);
}

/** True of a column in which most of what is filled in looks like that, and something is. */
function all(lines: Rows, at: number, pattern: RegExp): boolean {
  const filled = lines.map((row) => (row[at] ?? '').trim()).filter((text) => text !== '');
  const fits = filled.filter((text) => pattern.test(text)).length;
  return fits > 0 && fits * 10 >= filled.length * 7;
}
