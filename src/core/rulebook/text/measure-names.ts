// The measures a text speaks of, by the names that the vocabulary gives them and the forms these take in a paper.
import type { Measure, Unit } from '../pack.ts';
import { flatOf, type Span } from './flat.ts';

/** One of the names of a measure. */
interface Named {
  readonly id: string;
  readonly unit: Unit;
  readonly name: string;
}

export type MeasureNames = readonly Named[];

interface Meant extends Span {
  readonly id: string;
}

const SHORTEST = 2;

/** What papers call some measures, where it is none of the forms of their names. */
const CALLED: readonly (readonly [name: string, id: string])[] = [
  ['绿地率', 'green-area'],
  ['绿化用地', 'green-area'],
  ['公共绿地', 'residential-public-green-area'],
  ['绿化覆盖率', 'city-green-cover'],
  ['卫生院', 'township-hospitals'],
  ['居家养老服务用房', 'elderly-care-floor-area'],
  ['居家养老服务设施', 'elderly-care-floor-area'],
  ['托育服务设施', 'childcare-floor-area'],
  ['婴幼儿照护服务设施', 'childcare-floor-area'],
  ['托位', 'childcare-places'],
  ['物业管理办公用房', 'property-office-floor-area'],
  ['物业服务办公用房', 'property-office-floor-area'],
  ['物业管理经营用房', 'property-income-floor-area'],
  ['物业服务经营用房', 'property-income-floor-area'],
  ['经营用房', 'property-income-floor-area'],
  ['业主委员会办公用房', 'owners-committee-floor-area'],
  ['业主委员会的办公用房', 'owners-committee-floor-area'],
  ['全科医生', 'general-practitioners'],
  ['养老服务用房', 'elderly-care-floor-area'],
  ['社区养老服务设施', 'elderly-care-floor-area'],
  ['社区居民委员会成员', 'committee-members'],
  ['居民委员会成员', 'committee-members'],
  ['专职社区工作者', 'community-workers'],
  ['办公和居民活动场所', 'premises-floor-area'],
  ['办公和活动场所', 'premises-floor-area'],
  ['办公和活动用房', 'premises-floor-area'],
  ['办公用房和活动场所', 'premises-floor-area'],
  ['办公用房和活动用房', 'premises-floor-area'],
  ['室内服务活动设施', 'indoor-service-floor-area'],
  ['街道综合政务服务平台', 'street-platform-floor-area'],
  ['乡镇综合政务服务平台', 'street-platform-floor-area'],
];

/** The names of all measures, the longest first: what is named exactly is meant before what is named in part. */
export function measureNames(
  measures: Iterable<Pick<Measure, 'id' | 'label' | 'unit'>>,
): MeasureNames {
  const all = [...measures].flatMap(({ id, unit, label }) =>
    [...new Set(formsOf(label.zh, unit))].map((name) => ({ id, unit, name })),
  );
  const known = new Map(all.map((one) => [one.id, one]));
  const called = CALLED.flatMap(([name, id]) => {
    const one = known.get(id);
    return one === undefined ? [] : [{ ...one, name }];
  });
  return [...all, ...called]
    .filter(({ name }) => name.length >= SHORTEST)
    .sort((a, b) => b.name.length - a.name.length);
}

/** Where something lies or how it is counted is no name of it: 城市绿地面积（建成区）, 观察床（床位）. */
const WHERE = /^(?:建成区|城市|城区|农村|全市|全省|床位|所)$/;

/** 物业管理（服务）用房面积: without the brackets, with their words, and with these in place of those before. */
function formsOf(label: string, unit: Unit): string[] {
  const flat = flatOf(label, { from: 0, to: label.length }).text;
  const brackets = /\(([^()]*)\)/.exec(flat);
  const forms = [flat.replace(/\([^()]*\)/g, ''), flat.replace(/[()]/g, '')];
  if (brackets !== null) {
    const [all, inside = ''] = brackets;
    const before = flat.slice(0, brackets.index);
    const behind = flat.slice(brackets.index + all.length).replace(/[()]/g, '');
    for (const word of inside.split('、'))
      forms.push(before.slice(0, -word.length) + word + behind, before + word + behind);
    if (behind === '') forms.push(...inside.split('、').filter((word) => !WHERE.test(word)));
  }
  const stems = unit === 'm2' ? forms.map((form) => form.replace(/(?:建筑)?面积$/, '')) : [];
  return [...forms, ...stems.filter((stem) => stem.length > SHORTEST)];
}

/** Every measure of the unit that the text names, in order; a name within a longer one is not meant. */
export function measuresIn(text: string, names: MeasureNames, unit: Unit | null): Meant[] {
  const found: Meant[] = [];
  for (const { id, unit: own, name } of names) {
    if (unit !== null && own !== unit) continue;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const to = at + name.length;
      if (!found.some((one) => at < one.to && one.from < to && to - at < one.to - one.from))
        found.push({ id, from: at, to });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

const MOST_OFFERED = 8;

/**
 * Measures of the unit for somebody to choose from: those that the sentence names, then those whose names share the most with the clause.
 * @param clause the part of the sentence that the figure stands in
 */
export function alikeMeasures(
  clause: string,
  sentence: string,
  names: MeasureNames,
  unit: Unit | null,
): string[] {
  const scores = new Map<string, number>();
  for (const { id, unit: own, name } of names) {
    if (unit !== null && own !== unit) continue;
    const pairs = [...name].slice(1).map((sign, at) => name.charAt(at) + sign);
    const shared = pairs.filter((pair) => clause.includes(pair)).length;
    if (shared * 2 >= pairs.length) scores.set(id, Math.max(scores.get(id) ?? 0, shared));
  }
  const alike = [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const named = measuresIn(sentence, names, unit);
  const all = [...named.map(({ id }) => id), ...alike.map(([id]) => id)];
  return [...new Set(all)].slice(0, MOST_OFFERED);
}
