// The heads of another table below the register: people with their telephones, facilities with their areas; nothing below them is a community.
import type { Names } from '../headers/header-guess.ts';
import type { Match } from '../headers/headers.ts';
import type { ImportTarget } from '../headers/import-targets.ts';
import { isPieceOf } from '../headers/second-header.ts';
import { readWritten } from '../tables/written.ts';
import { isCommunityName } from './community-name.ts';
import type { LineKind } from './line-kinds.ts';

type Line = readonly string[];

/** Whether a line heads another table. @param isApart whether a blank line or a remark stands above it */
export type IsOtherHead = (cells: Line, kind: LineKind, isApart: boolean) => boolean;

/** Words that head the columns of lists, whatever is listed. */
const HEAD =
  /^(序号|编号|号码|项次|姓名|性别|年龄|民族|学历|政治面貌|职务|职称|岗位|身份证(号码?)?|出生(年月|日期)|电话|手机|手机号码?|微信号?|邮箱|联系(人|方式)|地址|位置|坐落|单位|类别|类型|性质|数量|面积|金额|规模|层数|日期|时间|年份|备注|说明|项目|内容|等级|状态|来源|负责人|责任人|经办人|网格员|设施|.{1,8}(名称|电话|号码|地址|类别|类型|数量|面积|金额|日期|时间|情况|方式|人数|户数|床位数|座数)|name|role|post|title|position|gender|sex|age|phone|telephone|tel\.?|mobile|e-?mail|address|remarks?|notes?|date|type|area|size|number|count|contact|facility|status)$/i;
const LONGEST = 20;
/** Targets of which no cell of a row bears the name. */
const NAMED = new Set([
  'id',
  'street',
  'name',
  'households',
  'population',
  'siteArea',
  'floorArea',
]);
const A_FIGURE = /^[-−约]?\s*[\d.,，]+\s*\p{L}{0,4}[²2㎡]?$|^(19|20)\d\d[-/.年]\d/u;

export function otherHeads(
  { columns }: Match,
  targets: readonly ImportTarget[],
  names: Names,
): IsOtherHead {
  const name = columns.findIndex(({ target }) => target === 'name');
  const byId = new Map(targets.map((target) => [target.id, target]));
  const isWord = (text: string) =>
    text.length <= LONGEST &&
    (HEAD.test(bareOf(text)) || NAMED.has(names.exactly(text)?.target ?? ''));
  const isRepeated = (cells: Line) =>
    columns.filter((one, at) => one.target !== null && isPieceOf(one, cells[at] ?? '')).length > 1;
  const saysNoFigure = (cells: Line) =>
    columns.some(({ target, unit }, at) => {
      const [known, text] = [byId.get(target ?? ''), cells[at] ?? ''];
      if (known?.kind !== 'figure' || text === '') return false;
      const read = readWritten(text, unit, known);
      return 'code' in read && read.code === 'not-a-number';
    });
  return (cells, kind, isApart) => {
    const texts = headsIn(cells);
    const own = cells[name] ?? '';
    if (texts.length < 2 || texts.some((text) => A_FIGURE.test(text))) return false;
    if (isCommunityName(own) && names.exactly(own) === null) return false;
    if (isRepeated(cells)) return false;
    if (kind === 'repeated' && saysNoFigure(cells)) return true;
    const words = texts.filter(isWord).length;
    const isLine = kind === 'row' || kind === 'repeated';
    if (words > 1 && (isLine ? words * 2 >= texts.length : words === texts.length)) return true;
    const isWordy = texts.length > 2 && !texts.some((text) => /\d/.test(text));
    return isApart && kind === 'row' && isWordy && saysNoFigure(cells);
  };
}

const bareOf = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/\([^()]*\)$|[:：]$/g, '')
    .replace(/\s+/g, '');

/** The different texts of a line: what is merged over several cells counts once. */
export function headsIn(cells: Line): string[] {
  return [...new Set(cells.filter((text) => text !== ''))];
}
