// What a share is said to be a share of, and how surely: 计容建筑面积的千分之五, 占用地总面积的比例不低于30%; and in what kind of area a figure is measured.
import type { Unit } from '../pack.ts';
import type { Figure } from './figures.ts';
import { clauseAround, type Span } from './flat.ts';
import { allSaid, BASIS_WORDS } from './said.ts';

interface Whole extends Span {
  readonly base: string;
  /** False where it is only the nearest that the sentence names. */
  readonly isSure: boolean;
}

/** Areas, which a sentence may name well before the share; the more exact words first. */
const AREAS: readonly (readonly [words: RegExp, base: string])[] = [
  [/地上住宅(?:总)?建筑面积|住宅(?:总)?建筑(?:总)?面积/g, 'residential-floor-area'],
  [/地上(?:物业)?(?:房屋)?总?建筑(?:总)?面积/g, 'above-ground-floor-area'],
  [/计容(?:总)?建筑(?:总)?面积/g, 'counted-floor-area'],
  [/(?<!(?:设施|用房|中心|站|室)总?)(?:总建筑|建筑总|建筑)面积/g, 'floorArea'],
  [
    /(?:总用地|用地总|建设用地|(?<!绿化|绿地|设施|学校)用地|占地|规划)面积|绿地率(?!的)/g,
    'siteArea',
  ],
];

/** Whom and what one counts: a share is of these only where it stands beside them. */
const COUNTED: readonly (readonly [words: RegExp, base: string])[] = [
  [/(?:常住|户籍)?老年人口?(?:总数)?/g, 'older-residents'],
  [/社区(?!居|卫|文|综|服|工|党|用|配|办|养)(?:总数)?/g, 'communities'],
  [/居民(?!委|小|住|点)(?:总数)?|(?:常住|户籍)?人口(?:总数)?/g, 'population'],
  [/住户|总?户数/g, 'households'],
];

const FILLER =
  /^(?:\([^()]*\)|的|总数|总量|总和|比例|比重|占比|比率|标准|应当?|必?须|宜|原则上|一般|按照?|以|为|是|在|得|之|不|[低少小]于|[超不]过|[高大多]于|至少|最[少低]|达到?|控制|[≥≤><=,，]|等于|或者?|均)*$/;
const RATIO = /^的?[^,，;:。]{0,6}(?:比例|比重|占比|比率)/;
/** 使用面积的90%: so much of what no base is. */
const OF_ANOTHER =
  /[\u4e00-\u9fff]{2}的(?:比例|比重)?$|其中?(?:总量|总数)?的?$|总人?数$|占[^,，;]{2,12}$|(?<!绿地)率(?:[不得应当宜须为在达到超过控制的]|[低少小高大多]于)*$/;

/** Null where nothing that is known is named. */
export function wholeOf(text: string, figure: Span): Whole | null {
  const areas = outerOf(placesOf(text, AREAS));
  const all = [...areas, ...outerOf(placesOf(text, COUNTED))];
  const beside = all.find((one) => isBeside(text, one, figure));
  if (beside !== undefined) return { ...beside, isSure: !isItsOwn(text, beside) };
  if (OF_ANOTHER.test(text.slice(0, figure.from))) return null;
  const before = areas.filter(({ to }) => to <= figure.from);
  const stated = before.findLast(
    ({ to }) => RATIO.test(text.slice(to)) || isOfShare(text.slice(to, figure.from)),
  );
  const nearest = stated ?? before.at(-1);
  return nearest === undefined ? null : { ...nearest, isSure: stated !== undefined };
}

/** The whole that a sentence which announces others says theirs are shares of. */
export function wholeAnnounced(text: string): Whole | null {
  const found = outerOf(placesOf(text, AREAS)).findLast(({ to }) => RATIO.test(text.slice(to)));
  return found === undefined ? null : { ...found, isSure: true };
}

function isBeside(text: string, { from, to }: Span, figure: Span): boolean {
  const between = text.slice(to, figure.from);
  if (to <= figure.from) return FILLER.test(between) && !isItself(text.slice(0, to), between);
  return /^(?:以上|以下|左右)?的?$/.test(text.slice(figure.to, from));
}

/** 底层的建筑面积不少于二分之一: the area is what must be so much, and not what it is a share of. */
const isItself = (before: string, between: string) =>
  /[低少小]于|[超不]过|至少|达到?/.test(between) &&
  !/比例|比重|占比|比率/.test(between) &&
  !/(?:占|按|以)[^,，;]{0,30}$|绿地率$/.test(before);

/** 使用面积不低于建筑面积的70%, 不低于其建筑面积的70%: an area of the thing itself, and not of the place. */
const isItsOwn = (text: string, { from, to }: Span) =>
  /其的?$/.test(text.slice(0, from)) ||
  (text.slice(from, to) === '建筑面积' &&
    /(?:使用|实用|套内)面积[^,，;]*$/.test(text.slice(0, from)));

/** It is the whole of a share said before: 地上总建筑面积的千分之七配建，其中经营用房不少于千分之四. */
function isOfShare(behind: string): boolean {
  const share = /百分之|千分之|[\d.]+[%‰]/.exec(behind);
  return share !== null && FILLER.test(behind.slice(0, share.index));
}

type Named = Span & { readonly base: string };

/** In the order of the text. */
const placesOf = (text: string, words: typeof AREAS): Named[] =>
  words
    .flatMap(([pattern, base]) =>
      [...text.matchAll(pattern)].map((match) => ({
        ...{ base, from: match.index, to: match.index + match[0].length },
      })),
    )
    .sort((a, b) => a.from - b.from);

/** Of two that begin or end together the longer one stands. */
const outerOf = (found: readonly Named[]) =>
  found.filter((one) => !found.some((other) => covers(other, one)));

const covers = (a: Span, b: Span) =>
  a.from <= b.from && a.to >= b.to && a.to - a.from > b.to - b.from;

/** A share of what no base is may be one of an area, or a proportion; 编制总数的30% is neither. */
export function isOfArea(text: string, figure: Span): boolean {
  const { from } = clauseAround(text, figure);
  return /面积|用房|设施|绿|率|:/.test(text.slice(from, figure.to));
}

const AN_AREA = /area|Area/;

/** In what a share of the base is measured. */
export function unitOfShare(base: string | undefined): Unit | null {
  if (base === undefined) return null;
  if (AN_AREA.test(base)) return 'm2';
  return base === 'households' ? 'household' : base === 'population' ? 'person' : 'count';
}

/** Every word before the figure, in its own clause, that says in what kind of area it is measured, or one right behind it. */
export function areasSaid(text: string, figure: Figure, figures: readonly Figure[]) {
  const clause = clauseAround(text, figure);
  const whole = figure.unit === null ? wholeOf(text, figure) : null;
  const isOfAnother = ({ from, to }: Span) =>
    (whole !== null && from < whole.to && whole.from < to) ||
    figures.some((one) => one.from >= to && one.to <= figure.from);
  const all = allSaid(text, BASIS_WORDS);
  const before = all.filter(
    (one) => one.from >= clause.from && one.to <= figure.from && !isOfAnother(one),
  );
  if (before.length > 0) return before;
  const behind = all.filter(({ from }) => from >= figure.to && from - figure.to <= 1);
  return behind.filter((one) => !isOfNext(text, one, figures));
}

/** 30平方米(建筑面积不少于40平方米): the word is that of the figure behind it. */
const isOfNext = (text: string, { to }: Span, figures: readonly Figure[]) =>
  figures.some((one) => one.from >= to && !/[)、,，;]/.test(text.slice(to, one.from)));
