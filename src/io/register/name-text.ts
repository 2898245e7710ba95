// The name of a community as a table writes it: without numbers before it, marks behind it and spaces that only fill the cell; or why it is none.
import { isCommunityName } from '../lines/community-name.ts';
import { withoutFootnoteMarks } from '../tables/visible.ts';

interface NameRead {
  readonly text: string;
  /** True where marks of footnotes were left off. */
  readonly marked: boolean;
  /** Why somebody has to say that this is the name of one community. */
  readonly code: 'not-a-name' | 'two-names' | null;
}

/** "1.甲社区", "（一）甲社区": figures before another figure are part of a name, as in 3.8. */
const ORDINAL =
  /^([（(]\s*([一二三四五六七八九十]{1,3}|\d{1,3})\s*[)）]|([一二三四五六七八九十]{1,3}|\d{1,3})\s*[、.．)）]|[\u2460-\u2473])\s*(?=\p{L})/u;
const STARS = /^[*＊※★△▲]+|[*＊※†‡#△▲]+$/g;
const NO_NAME =
  /^(数值|数量|数据|单位|值|指标|名称|项目|其[他它余](社区|村)?|另外|未(分配|归属|落实)|现状|现有|规划|不详|未知|空白?|(公共)?集体户|空挂户|挂靠户|(流动|外来|暂住)(人口|人员)|.{0,4}直管(户|区)?|驻[区街地]单位|机关单位|部队|无|社区|村|居委会|村委会|同上|n\/?a|others?|unknown|none|unassigned)$/i;
/** "甲社区等3个", "甲村等三村"; 平等一社区 is a name. */
const SEVERAL =
  /等\s*([\d一二三四五六七八九十两]+|几)\s*个(社区|村|居委会)*$|(社区|村|居|会|[、,，].*)等\s*([\d一二三四五六七八九十两]+|几)(社区|村|居委会)*$/;
const FULL = /(街道|街道办事处|社区|村|居委会|村委会|镇|乡)$/;

export function nameOf(raw: string): NameRead {
  const unmarked = withoutFootnoteMarks(withoutFootnoteMarks(raw).replace(STARS, ''));
  const marked = unmarked !== raw;
  const code = isSeveral(unmarked) ? 'two-names' : null;
  const text = code === null ? joined(unmarked.replace(ORDINAL, '')) : unmarked;
  return { text, marked, code: code ?? (text !== '' && isNone(text) ? 'not-a-name' : null) };
}

/** Years, words about a community that is gone, and what stands in brackets or behind a colon. */
const ABOUT =
  /^(19|20)\d\d\s*年|^[(（].*[)）]$|\p{Script=Han}\s*[:：]|[(（][^()（）]*(撤销|撤并|并入|合并|取消)[^()（）]*[)）]$/u;

const isNone = (text: string) => !/\p{L}/u.test(text) || NO_NAME.test(text) || ABOUT.test(text);

function isSeveral(text: string): boolean {
  if (SEVERAL.test(text)) return true;
  const pieces = text.split(/[、,，;；/／+＋\n]|和|及|与/).map((piece) => piece.trim());
  return pieces.length > 1 && pieces.every(isCommunityName);
}

/** Spaces that spread a short name over its cell go; those between two names stay. */
function joined(text: string): string {
  const pieces = text.split(/\s+/);
  const isOne = pieces.every(
    (piece, at) =>
      /^\p{Script=Han}+$/u.test(piece) && (at === pieces.length - 1 || !FULL.test(piece)),
  );
  return pieces.length > 1 && isOne ? pieces.join('') : text;
}
