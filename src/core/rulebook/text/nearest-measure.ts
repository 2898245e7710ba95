// The measure that a figure is of: the one named nearest, or the one that the announcing sentence names.
import type { Unit } from '../pack.ts';
import type { Figure } from './figures.ts';
import { clauseAround, spanIn, type Span } from './flat.ts';
import { measuresIn, type MeasureNames } from './measure-names.ts';
import type { ReadSentence } from './nearest.ts';
import { amongOthers, isMeant, isOfKind, isOfRate, isSomeOf } from './not-meant.ts';
import { ofSchool } from './schools.ts';

type Meant = Span & { readonly id: string };

/** The measure named nearest: right behind a count, before an amount, else elsewhere in the sentence before it. */
export function measureOf(figure: Figure, unit: Unit | null, read: ReadSentence) {
  const { flat, lead, names } = read;
  const clause = clauseAround(flat.text, figure);
  const isRate = isOfRate(flat.text, { from: clause.from, to: clause.from }, figure);
  const found = namedNear(figure, unit, clause, read);
  if (found !== undefined && !(isRate && found.from >= figure.to)) {
    const land = figure.unit === null ? '' : flat.text.slice(clause.from, figure.from);
    const id = ofLand(found.id, land, unit, names);
    return id === null ? null : { value: id, words: spanIn(flat, found), flat: found };
  }
  const school = ofSchool(figure, unit, flat.text, names);
  if (school !== null) return { value: school.id, words: spanIn(flat, school), flat: school };
  if (lead === null || isRate || namesAnother(figure, unit, clause, read)) return null;
  const end = { from: lead.text.length, to: lead.text.length };
  const announced = measuresIn(lead.text, names, unit).findLast((one) =>
    isMeant(lead.text, one, end),
  );
  if (announced === undefined) return null;
  const among = amongOthers(announced.id, lead.text + flat.text);
  if (among === null) return null;
  const id = ofLand(among, flat.text.slice(clause.from, figure.from), unit, names);
  return id === null ? null : { value: id, words: spanIn(lead, announced), flat: null };
}

function namedNear(figure: Figure, unit: Unit | null, clause: Span, read: ReadSentence) {
  const { text } = read.flat;
  const context = (read.lead?.text ?? '') + text;
  const all = measuresIn(text, read.names, unit).flatMap((one): Meant[] => {
    const id = isMeant(text, one, figure) ? amongOthers(one.id, context) : null;
    return id === null || isOfRate(text, one, figure) ? [] : [{ ...one, id }];
  });
  const within = all.filter(({ from, to }) => from >= clause.from && to <= clause.to);
  const proportion = text.slice(figure.from, figure.to).includes(':') ? within[0] : undefined;
  const isCounted = /^(?:count|person)$/.test(figure.unit?.unit ?? '');
  const isListed = ({ from }: Meant) => isCounted && /[、和及]/.test(text.slice(figure.to, from));
  const behindAll = within.filter((one) => one.from >= figure.to && !isListed(one));
  const behind = behindAll.find(({ from }) => from <= figure.to + NEAR);
  const last = read.figures.findLast((one) => one.from >= clause.from && one.to <= figure.from);
  const isOther =
    last !== undefined && namesItsOwnThing(figure, { ...clause, from: last.to }, text);
  const before = (list: readonly Meant[]) =>
    list.findLast(({ to }) => to <= figure.from && !(isOther && to <= last.to));
  const inside = within.find(({ from, to }) => from >= figure.from && to <= figure.to);
  return (
    proportion ??
    inside ??
    (unit === 'm2' ? undefined : behind) ??
    before(within) ??
    behindAll[0] ??
    (namesAnother(figure, unit, clause, read) || ofSchool(figure, unit, text, read.names) !== null
      ? undefined
      : before(all)) ??
    announcedBehind(figure, all, read)
  );
}

/** A thing of its own, or some of what a measure counts: what was named before, or is announced, is not meant. */
function namesAnother(figure: Figure, unit: Unit | null, clause: Span, read: ReadSentence) {
  const { text } = read.flat;
  return (
    namesItsOwnThing(figure, clause, text) ||
    isSomeOf(text, clause, figure) ||
    namesKind(clause, unit, read)
  );
}

/** 公办养老床位, 普惠性托位: a kind of what a measure counts stands in the clause. */
export function namesKind(clause: Span, unit: Unit | null, { flat, names }: ReadSentence): boolean {
  return measuresIn(flat.text, names, unit).some(
    (one) => one.from >= clause.from && one.to <= clause.to && isOfKind(flat.text, one),
  );
}

/** A thing beside the figure, before it or behind, that no measure is called: 一所卫生院, 30平方米的标准建设菜市场. */
function namesItsOwnThing(figure: Figure, clause: Span, text: string): boolean {
  const behind = text.slice(figure.to, clause.to);
  return (
    namesItsOwn(text.slice(clause.from, figure.from)) ||
    /学校/.test(text.slice(clause.from, figure.from)) ||
    (figure.unit?.unit === 'bed' && /^[^,，;]{0,6}(?:[型性式级]|护理)的?床/.test(behind)) ||
    (/^(?:count|person)$/.test(figure.unit?.unit ?? '') &&
      /^[\u4e00-\u9fff]{2}/.test(behind) &&
      !/^以[上下]/.test(behind)) ||
    /标准[^,，;]{0,4}(?:建设|配建|配置|设置|配套|配备|规划)[^,，;]{2}/.test(behind)
  );
}

/** 用地面积 is of the land, whatever the rooms on it are called; null where no measure is of that land. */
function ofLand(id: string, lead: string, unit: Unit | null, names: MeasureNames): string | null {
  if (unit !== 'm2' || !/[用占]地(?:总?面积|[^,，面]{0,6}$)/.test(lead)) return id;
  const land = id.replace(/-floor-area$/, '-land-area');
  return names.some((one) => one.id === land) ? land : null;
}

const NEAR = 3;

/** A thing that the clause names itself, by a word that no measure has: what was named before it is not meant. */
const OF_ITS_OWN =
  /(?:[\u4e00-\u9fff]{2}(?:用房|设施|场地|场所|中心|站|室|广场|绿地|托位|密度|积率|半径|距离|层高|学校|医院)|(?:[型性式级]|护理|公办|民办|家庭|失[能智])的?床位)[^,，]{0,12}$/;

export const namesItsOwn = (lead: string) => OF_ITS_OWN.test(lead);

/** 按照每百户30平方米的标准，配套建设养老服务设施: what the figure is of comes behind it, in a clause without figures. */
function announcedBehind(figure: Figure, all: readonly Meant[], { flat, figures }: ReadSentence) {
  const found = all.find(({ from }) => from >= figure.to);
  if (found === undefined) return undefined;
  const clause = clauseAround(flat.text, found);
  const isOfAnother = figures.some((one) => one.from >= figure.to && one.from < clause.to);
  return isOfAnother ? undefined : found;
}
