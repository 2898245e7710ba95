// Which target a header names, and which it may mean when it names none: that is for the planner to say.
import { areNeutral, headerKey, keysOf } from './header-key.ts';
import type { ImportTarget } from './import-targets.ts';

export interface Found {
  readonly target: string;
  /** How near the name is to the usual one: the nearest of two columns is taken. */
  readonly rank: number;
  readonly area: boolean;
  /** Of what it counts, as packs name units. */
  readonly unit: string;
}

export interface Names {
  readonly exactly: (header: string) => Found | null;
  /** Names that a doubtful header may hold, with their targets. */
  readonly offered: ReadonlyMap<string, string>;
  /** All that a column can mean. */
  readonly targets: ReadonlySet<string>;
}

/** Words so general that they mean something only together with the title of their group. */
const GENERAL =
  /^(户数?|人数?|人口数?|面积|数量|个数|间数|总数|总户数|总人数|总人口|总面积|建筑面积|名称|类型|类别|编号|代码|households?|persons?|people|population|area|number|count|name|type|code)$/;
/** Groups of which the columns mean something else than their own words say. */
const OTHER =
  /(规划|未来|远期|预测|计划|拟|在建|未建|待建|筹建|户籍|流动|暂住|外来|老年|老人|低保|党员|残疾|其中|目标|去年|上年|上期|\d+岁|儿童|青少年|男|女|出生|死亡|一人|二人|三人|单人|户型|future|target|planned|floating|registered|aged|elderly)/;
/** Figures of what should be, or of what lacks: never what is there. */
const REQUIRED =
  /(标准|要求|应|须|配建标|规定|缺|差额|差距|不足|短缺|欠|需增|还需|尚需|所需|需要|需求|required|requirement|standard|gap|short|missing|lack|deficit|needed|minimum)/;

const made = new WeakMap<readonly ImportTarget[], Names>();

/** The names of targets, boiled down once for each list of them. */
export function namesOf(targets: readonly ImportTarget[]): Names {
  const names = made.get(targets) ?? namesIn(targets);
  made.set(targets, names);
  return names;
}

function namesIn(targets: readonly ImportTarget[]): Names {
  const identity = new Map<string, Found>();
  const figures = new Map<string, Found>();
  const offered = new Map<string, string>();
  for (const { id, kind, label, names, area, unit, offered: isOffered } of targets) {
    const map = kind === 'identity' ? identity : figures;
    [...names, label.zh, label.en, id].forEach((name, at) => {
      const key = headerKey(name);
      const rank = at < names.length ? at + 1 : 0;
      if (key !== '' && !map.has(key)) map.set(key, { target: id, rank, area, unit });
      if (isOffered && kind === 'figure' && !offered.has(key)) offered.set(key, id);
    });
  }
  const literal = (text: string) =>
    identity.get(headerKey(text)) ?? identity.get(headerKey(text).replace(/(名称|全称)$/, ''));
  /** How many rooms there are says nothing of their area, and how many households nothing of the people. */
  const look = (text: string) => {
    const { plain, counted } = keysOf(text);
    const byCount = counted.map(({ key, of }) => {
      const found = figures.get(key);
      return found?.area === true || (of !== null && found?.unit !== of) ? undefined : found;
    });
    const byName = plain.map((key, at) => {
      const found = figures.get(key);
      const isOther = at > 0 && OF_ALL.test(plain[0] ?? '') && PEOPLE.has(found?.target ?? '');
      return isOther ? undefined : found;
    });
    const found = [...byName, ...byCount];
    return literal(text) ?? found.find((one) => one !== undefined) ?? byUnit(text, figures);
  };
  const ids = new Set(targets.map(({ id }) => id));
  return { offered, targets: ids, exactly: (header) => exactly(header, look) };
}

/** A header of several rows by all of its words, in either order, else by its last line where the group allows it. */
function exactly(header: string, look: (text: string) => Found | undefined): Found | null {
  const whole = look(header);
  if (whole !== undefined) return whole;
  const parts = header.split(/\s+/).filter((part) => part !== '');
  if (parts.length < 2) return null;
  for (let from = 1; from < parts.length; from += 1) {
    const above = parts.slice(0, from).join('');
    const last = parts.slice(from).join('');
    const turned = REQUIRED.test(last.toLowerCase())
      ? undefined
      : look(`${last}${headerKey(above)}`);
    if (turned !== undefined && from === parts.length - 1) return turned;
    if (OTHER.test(above) || REQUIRED.test(above.toLowerCase())) return null;
    if (IN_ALL.test(last)) return look(above) ?? null;
    const alone = look(last);
    if (alone === undefined) continue;
    if (!GENERAL.test(headerKey(last)) || areNeutral(parts.slice(0, from))) return alone;
  }
  const [title = '', ...rest] = parts;
  return rest.length > 1 && areNeutral([title]) ? exactly(rest.join(' '), look) : null;
}

/** The column of a group that adds up the others. */
const IN_ALL = /^(合计|小计|总计|计|总数|total|sum)$/i;
/** Titles that say no more than how large a place is: the unit below them says what is counted. */
const SIZE = /^(常住|规模|人口|居民|总|基本|情况|社区)+$/;
const LAST = 99;

/** "常住（户）", "规模（人）": named by its unit alone. */
function byUnit(text: string, figures: ReadonlyMap<string, Found>): Found | undefined {
  const unit = /[（(][千万]?([户人])[)）]$/.exec(text)?.[1];
  if (unit === undefined || !SIZE.test(headerKey(text))) return undefined;
  const found = figures.get(headerKey(unit === '户' ? '户数' : '人口'));
  return found === undefined ? undefined : { ...found, rank: LAST };
}

/** "实有人口" counts those who are registered elsewhere too: not the residents, and to be asked. */
const OF_ALL = /^实[有际]/;
const PEOPLE = new Set(['households', 'population']);

/** "用房面积（其中：活动面积）" may state the whole alone. */
const OF_WHICH = /^(.*?\S)[\s,，、;；]*[（(]?\s*其中.*$/s;
const SHORTEST = 3;
const NOTHING =
  /^计数项|值项|规划|拟建|远期|上年|上期|去年|同期|期初|年初|占比|比例|比重|增长|增幅|密度|户均|人均|商户|序号|备注|说明|联系|电话|日期|时间|负责人|姓名|地址|书记|主任|网格|率$|^no$/;
const POPULATION = /人口|居民|人数|population|residents/;
const HOUSEHOLDS = /户数|户籍户|households/;

/** The one target that a header is alike to; none when several are, or when another column has it already. */
export function guessOf(
  given: string,
  { offered, exactly: named }: Names,
  taken: ReadonlyMap<string, unknown>,
): string | null {
  const header = given.replace(OF_WHICH, '$1');
  const whole = header === given ? null : named(header);
  if (whole !== null) return taken.has(whole.target) ? null : whole.target;
  const text = headerKey(header);
  if (text.length < SHORTEST || NOTHING.test(text) || REQUIRED.test(text)) return null;
  const found = new Set(
    [...offered].flatMap(([name, id]) =>
      name.length >= SHORTEST && (text.includes(name) || name.includes(text)) ? [id] : [],
    ),
  );
  if (POPULATION.test(text)) found.add('population');
  if (HOUSEHOLDS.test(text)) found.add('households');
  const open = [...found].filter((id) => !taken.has(id));
  return open.length === 1 && found.size === 1 ? (open[0] ?? null) : null;
}
