// Which target a header names, and which it may mean when it names none: that is for the planner to say.
import { headerKey, keysOf } from './header-key.ts';
import type { ImportTarget } from './import-targets.ts';

interface Found {
  readonly target: string;
  /** How near the name is to the usual one: the nearest of two columns is taken. */
  readonly rank: number;
  readonly area: boolean;
}

export interface Names {
  readonly exactly: (header: string) => Found | null;
  /** Names that a doubtful header may hold, with their targets. */
  readonly offered: ReadonlyMap<string, string>;
}

/** Words so general that they mean something only together with the title of their group. */
const GENERAL =
  /^(户数?|人数?|人口数?|面积|数量|个数|间数|总数|总户数|总人数|总人口|总面积|建筑面积|名称|类型|类别|编号|代码|households?|persons?|people|population|area|number|count|name|type|code)$/;
/** Titles of groups that add nothing to what stands below. */
const NEUTRAL =
  /(基本|概况|情况|信息|社区|街道|人口|户口|规模|现状|现有|设施|用房|场所|场地|面积|配备|统计|汇总|台账|一览|表|basic|general|community|existing|facilit|overview|information)/;
/** Groups of which the columns mean something else than their own words say. */
const OTHER =
  /(规划|未来|远期|预测|计划|户籍|流动|暂住|外来|老年|老人|低保|党员|残疾|其中|目标|标准|要求|应配|缺口|差额|去年|上年|planned|future|target|required|gap|floating)/;

export function namesOf(targets: readonly ImportTarget[]): Names {
  const identity = new Map<string, Found>();
  const figures = new Map<string, Found>();
  const offered = new Map<string, string>();
  for (const { id, kind, label, names, area, offered: isOffered } of targets) {
    const map = kind === 'identity' ? identity : figures;
    [...names, label.zh, label.en, id].forEach((name, at) => {
      const key = headerKey(name);
      const rank = at < names.length ? at + 1 : 0;
      if (key !== '' && !map.has(key)) map.set(key, { target: id, rank, area });
      if (isOffered && kind === 'figure' && !offered.has(key)) offered.set(key, id);
    });
  }
  const literal = (text: string) =>
    identity.get(headerKey(text)) ?? identity.get(headerKey(text).replace(/(名称|全称)$/, ''));
  const first = (keys: readonly string[], accepts: (found: Found) => boolean) =>
    keys.map((key) => figures.get(key)).find((found) => found !== undefined && accepts(found));
  /** How many rooms there are says nothing of their area. */
  const look = (text: string) => {
    const { plain, counted } = keysOf(text);
    return literal(text) ?? first(plain, () => true) ?? first(counted, ({ area }) => !area);
  };
  return { offered, exactly: (header) => exactly(header, look) };
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
    const turned = look(`${last}${headerKey(above)}`);
    if (turned !== undefined && from === parts.length - 1) return turned;
    if (OTHER.test(above)) return null;
    const alone = look(last);
    if (alone === undefined) continue;
    if (!GENERAL.test(headerKey(last)) || NEUTRAL.test(above)) return alone;
  }
  return null;
}

const SHORTEST = 3;
const NOTHING = /序号|备注|说明|联系|电话|日期|时间|负责人|姓名|地址|书记|主任|网格|^no$/;
const POPULATION = /人口|居民|人数|population|residents/;
const HOUSEHOLDS = /户数|户籍户|households/;

/** The one target that a header is alike to; none when several are, or when another column has it already. */
export function guessOf(
  header: string,
  { offered }: Names,
  taken: ReadonlyMap<string, unknown>,
): string | null {
  const text = headerKey(header);
  if (text.length < SHORTEST || NOTHING.test(text)) return null;
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
