// What a line of a table is besides a row of figures: a total, the header again, its column numbers, a remark below, or nothing to read.
import type { Match } from '../headers/headers.ts';
import { bareTitle } from './street-title.ts';

export type LineKind = 'row' | 'blank' | 'totals' | 'repeated' | 'remarks';

const TOTAL =
  /^(.{0,20}(合计|小计|总计|共计|累计|总数|总户数|总人口|总人数|汇总数?|总和)(数|值|户数|人数)?|(全|本)(街道?|镇|乡|区|县|市|辖区|部|页|表|社区)(合计)?|共|平均(值|数)?|(grand|sub)?-?totals?|sum|average|mean)$/i;
const TRADITIONAL: readonly (readonly [RegExp, string])[] = [
  [/計/g, '计'],
  [/總/g, '总'],
  [/數/g, '数'],
];
/** Words by which people sign, date and explain a table below its last row. */
const SIGNED =
  /^(填表|填报|制表|审核|审批|复核|核对|校对|分管|主管|负责|经办|统计|报送|报出|编制|单位负责|单位领导|联系|签发)[一-龥\s]{0,8}([:：]|人|员|领导|日期|时间|$)|^(prepared|checked|filled( in| out)?|approved|signed|reviewed|compiled) by\b/i;
const REMARK =
  /^(注|备\s*注|说\s*明|数据来源|资料来源|来源|note|remark|source)[^一-龥]{0,4}([:：]|\d|$)|^[*※★△▲#]|^[(](以下|此页|本页).*[)]$|^(以下|此页|本页)(无|空)|盖章|签章|公章|签名|签字|[。；;]/i;
const LABEL = /[:：]\s*$|[:：].+[:：]/;
const DATE =
  /^[(]?((19|20)\d\d|二[〇零○0]..)\s*[年./-]\s*[\d一二三四五六七八九十]{1,3}\s*([月./-]|$)/;
const ASIDE = /^(备注|说明|单位|计量单位|摘录|来源|数据来源)$/;
const COMMUNITY = /(社区|村|居委会|村委会|居民委员会|村民委员会|小区)$/;
const LONG = 30;

export function lineKinds({ columns }: Match): (cells: readonly string[]) => LineKind {
  const known = columns.flatMap(({ target }, at) => (target === null ? [] : [at]));
  const at = (id: string) => columns.findIndex(({ target }) => target === id);
  const identity = ['name', 'street', 'id'].map(at).filter((column) => column >= 0);
  const [street, name] = [at('street'), at('name')];
  const figures = known.filter((column) => !identity.includes(column));
  const last = columns.map(({ header }) => header.split(' ').at(-1) ?? '');
  const isHeader = (cells: readonly string[], column: number) =>
    cells[column] === columns[column]?.header || cells[column] === last[column];
  return (cells) => {
    const filled = known.filter((column) => (cells[column] ?? '') !== '');
    const first = cells.find((cell) => cell !== '') ?? '';
    if (first === '') return 'blank';
    if ([...identity.map((column) => cells[column] ?? ''), first].some(isTotal)) return 'totals';
    const repeats = filled.filter((column) => isHeader(cells, column));
    if (repeats.length > 1 || (name >= 0 && cells[name] !== '' && isHeader(cells, name)))
      return 'repeated';
    const stated = figures.some((column) => isFigure(cells[column] ?? ''));
    if (isRemark(first.normalize('NFKC'), stated)) return 'remarks';
    const onlyStreet = filled.length === 0 || (filled.length === 1 && filled[0] === street);
    return onlyStreet && !isAlone(cells, first) ? 'blank' : 'row';
  };
}

/** "合计", "合 計（2个社区）", "小计12个", "全镇合计": never the name of a community. */
function isTotal(text: string): boolean {
  const narrow = TRADITIONAL.reduce(
    (made, [from, to]) => made.replace(from, to),
    text.normalize('NFKC'),
  ).replace(/\s+/g, '');
  const bare = narrow
    .replace(/[(][^()]*[)]$/, '')
    .replace(/[:：]?(共|含)?\d[\d.,]*(个|户|人|家)?(社区|村|居委会)?[:：]?$/, '')
    .replace(/[:：]$/, '');
  return TOTAL.test(narrow) || TOTAL.test(bare) || TOTAL.test(bareTitle(bare));
}

const isFigure = (text: string) => /\d/.test(text) && !DATE.test(text.normalize('NFKC'));

function isRemark(first: string, stated: boolean): boolean {
  if (COMMUNITY.test(first)) return false;
  if (SIGNED.test(first) || ASIDE.test(first)) return true;
  if (stated) return /^(注|备注|说明|note)\s*\d*[:：]/i.test(first);
  return REMARK.test(first) || LABEL.test(first) || DATE.test(first) || first.length > LONG;
}

/** True of a line with one text, perhaps merged over several cells: it may be the title of a street. */
function isAlone(cells: readonly string[], first: string): boolean {
  return cells.every((cell) => cell === '' || cell === first);
}

/** The line below a header that numbers its columns: 甲 乙 1 2 3, perhaps with sums as in "5=3+4". */
export function numbersColumns(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const numbers = filled
    .map((cell) =>
      cell
        .normalize('NFKC')
        .replace(/[()第栏列\s]/g, '')
        .replace(/=.*$/, ''),
    )
    .filter((cell) => !/^([甲乙丙丁戊己庚辛]|[a-h]|次)?$/i.test(cell));
  return (
    filled.length > 2 &&
    numbers.length > 1 &&
    (numbers[0] === '1' || numbers[0] === '0') &&
    numbers.every((cell, at) => cell === String(Number(numbers[0]) + at))
  );
}
