// A header boiled down to what it names: without units, years, remarks, spaces and case; and the unit it states.
import { visible, withoutFootnoteMarks } from '../tables/visible.ts';
import type { WrittenUnit } from '../tables/written.ts';

const UNIT =
  /^(单位)?[:：]?([x×*]\s*10\^?4|10\^4)?(㎡|m2|m²|sqm|平方米|平米|平方|公顷|ha|hm2|hectares?|亩|mu|km2|平方公里|平方千米|[千万](m2|m²|㎡|平方米|平米|平方)|[千万]?户|[千万]?人|[千万]?元|个|名|间|处|所|家|支|座|块|次|项|位|学位|托位|床位|班|张|床|米|m|分钟|min|minutes?|households?|persons?|people|times?|metres?|km|米|年|count|yuan|%|10,?000 ?\w*|ten thousand ?\w*|10k|thousands?|'?000s?)([/,、和或].*)?$/;
const REMARK =
  /^(必填|选填|其中|可不填|现有|现状|常住|名称|全称|有无|有或无|有\/无|是否|是\/否|1\/0|0\/1|填.*|请.*|如.*|建筑面积|使用面积|实用面积|实有|实配|现配|在岗|在职|在编|室内|专职工作人员|optional|required|yes\/no|y\/n|existing|usable|built)$/;
const YEAR =
  /(截至|截止|截止到)?(19|20)\d\d([-/.年]\d{1,2}([-/.月]\d{1,2}日?|月)?(底|末)?|年(度|底|末|初)?)?/g;
/** What a pivot table writes before the name of the column that it adds up. */
const SUMMED = /^(求和项|sum of)\s*:?\s*/;
const BRACKETS = /\(([^()]*)\)|\[([^[\]]*)\]|【([^【】]*)】|〔([^〔〕]*)〕/g;

const narrowed = (header: string) =>
  visible(withoutFootnoteMarks(header).normalize('NFKC')).toLowerCase();

/** Brackets that hold a unit, a year or a remark go; a bracket that narrows the meaning stays part of the name. */
export function headerKey(header: string): string {
  return narrowed(header)
    .replace(SUMMED, '')
    .replace(/\s+/g, ' ')
    .replace(BRACKETS, (_, ...groups: unknown[]) => {
      const inside = groups.find((group) => typeof group === 'string') ?? '';
      const text = String(inside).trim();
      const undated = text.replace(YEAR, '').replace(/^[\s,、;]+|[\s,、;]+$/g, '');
      const dropped = [text, undated].some(
        (one) => UNIT.test(one) || REMARK.test(one) || one === '',
      );
      return dropped ? '' : text;
    })
    .replace(YEAR, '')
    .replace(/^其中[:：]?|^\d+[.、]/, '')
    .replace(/[*※#"'“”‘’?]/g, '')
    .replace(/单位[:：].*$/, '')
    .replace(/[/／,，]?\s*(㎡|m2|m²|平方米|公顷|亩|km2|平方公里)$|[/／][千万]?[人户]$/, '')
    .replace(/[\s_\-–—/·、,，.。:：;；]/g, '');
}

const PREFIX =
  /^(目前|现有|已有|现状|实有|实际|实配|现配|在岗|在编|本年(度|末|底)?|年末|本期|期末|当前|当年|截至目前|本社区|本|社区|辖区内?|有无|是否(已经?)?(有|建|设|配)?(有|立|成|置|备)?|existing|current|numberof|noof|totalnumberof|has|isthere)/;
const SUFFIX = /(情况|数量|总数|个数|人数|户数|间数|处数|数|名称|count|number)$/;

interface Counted {
  readonly key: string;
  /** What the word counts, as packs name units; null when it counts anything. */
  readonly of: string | null;
}
const COUNTS: Readonly<Record<string, string>> = {
  户数: 'household',
  人数: 'person',
  间数: 'count',
  处数: 'count',
};

/** The name without what usually stands before it, the most literal first; and without a word for counting behind. */
export function keysOf(header: string): { plain: string[]; counted: Counted[] } {
  const whole = headerKey(header);
  const plain = [whole, whole.replace(PREFIX, ''), whole.replace(/现有|现状|实际/, '')];
  const counted = plain.flatMap((key) => {
    const word = SUFFIX.exec(key)?.[0] ?? '';
    const bare = key.slice(0, key.length - word.length);
    return word === '' || bare === '' ? [] : [{ key: bare, of: COUNTS[word] ?? null }];
  });
  return { plain: plain.filter((key) => key !== ''), counted };
}

/** True of a cell that states nothing but a unit, as in a row of units below a header. */
export function isUnit(text: string): boolean {
  return UNIT.test(narrowed(text).replace(/^\((.*)\)$/, '$1'));
}

const AREAS: readonly (readonly [RegExp, WrittenUnit])[] = [
  [/平方公里|平方千米|km2|km²|sqkm/, 'km2'],
  [/(万|[x×*]\s*10\^?4|10\^4)\s*(平方米|平米|平方|m2|m²|㎡)/, 'wan'],
  [/千(平方米|平米|平方(?!公里|千米)|m2|m²|㎡)/, 'qian'],
  [/公顷|hm2|hm²|\bha\b|hectare/, 'ha'],
  [/(?<![公十百千万])亩|\bmu\b/, 'mu'],
];
/** The latest year that a header names; nought when it names none. */
export function yearOf(header: string): number {
  const years = header.normalize('NFKC').match(/(19|20)\d\d(?!\d)/g) ?? [];
  return Math.max(0, ...years.map(Number));
}

const TEN_THOUSANDS =
  /\b10k\b|[(（:：/]\s*万|(万|[x×*]\s*10\^?4|10\^4)(人|户|元|个)|10,?000|ten thousand/;
const THOUSANDS = /[(（:：/]\s*千|千(人|户|元|个)|\bthousand|\b1,?000\b|\('?000s?\)/;

/** The unit that a header states; square metres or ones where it states none. */
export function unitOf(header: string, area: boolean): WrittenUnit {
  const text = narrowed(header);
  if (area) return AREAS.find(([pattern]) => pattern.test(text))?.[1] ?? 'm2';
  if (TEN_THOUSANDS.test(text)) return 'wan';
  return THOUSANDS.test(text) ? 'qian' : 'one';
}

/** Titles of groups that add nothing to what stands below: made of these words alone. */
const NEUTRAL =
  /^(基本|概况|情况|信息|社区|街道|乡镇|村居|人口|居民|户口|户数|规模|现状|现有|已有|设施|服务|公共|配套|用房|场所|场地|面积|配备|建设|统计|汇总|台账|一览|数据|指标|常住|总体?|年末|年底|期末|数|表|及|和|与|其|的|及其|basic|general|community|communities|existing|facilit(y|ies)|overview|information|data|current|size|and|of|the)+$/;
/** True of titles of groups that say nothing of what their columns mean. */
export function areNeutral(titles: readonly string[]): boolean {
  return titles.every((title) => {
    const key = headerKey(title);
    return key === '' || NEUTRAL.test(key);
  });
}
