// The measure that a figure is of: the one named nearest, or the one that the announcing sentence names.
import type { Unit } from '../pack.ts';
import type { Figure } from './figures.ts';
import { clauseAround, spanIn, type Span } from './flat.ts';
import { measuresIn, type MeasureNames } from './measure-names.ts';
import type { ReadSentence } from './nearest.ts';
import { amongOthers, isMeant } from './not-meant.ts';

type Meant = Span & { readonly id: string };

/** The measure named nearest: right behind a count, before an amount, else elsewhere in the sentence before it. */
export function measureOf(figure: Figure, unit: Unit | null, read: ReadSentence) {
  const { flat, lead, names } = read;
  const clause = clauseAround(flat.text, figure);
  const found = namedNear(figure, unit, clause, read);
  if (found !== undefined) {
    const land = figure.unit === null ? '' : flat.text.slice(clause.from, figure.from);
    const id = ofLand(found.id, land, unit, names);
    return id === null ? null : { value: id, words: spanIn(flat, found), flat: found };
  }
  const school = ofSchool(figure, unit, read);
  if (school !== null) return { value: school.id, words: spanIn(flat, school), flat: school };
  if (lead === null || namesItsOwnThing(figure, clause, flat.text)) return null;
  const end = { from: lead.text.length, to: lead.text.length };
  const announced = measuresIn(lead.text, names, unit).findLast((one) =>
    isMeant(lead.text, one, end),
  );
  if (announced === undefined) return null;
  const land = flat.text.slice(clause.from, figure.from);
  const id = ofLand(amongOthers(announced.id, lead.text + flat.text) ?? '', land, unit, names);
  if (id === null || id === '') return null;
  return { value: id, words: spanIn(lead, announced), flat: null };
}

function namedNear(figure: Figure, unit: Unit | null, clause: Span, read: ReadSentence) {
  const { text } = read.flat;
  const context = (read.lead?.text ?? '') + text;
  const all = measuresIn(text, read.names, unit).flatMap((one): Meant[] => {
    const id = isMeant(text, one, figure) ? amongOthers(one.id, context) : null;
    return id === null ? [] : [{ ...one, id }];
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
  return (
    proportion ??
    (unit === 'm2' ? undefined : behind) ??
    before(within) ??
    behindAll[0] ??
    (namesItsOwnThing(figure, clause, text) || ofSchool(figure, unit, read) !== null
      ? undefined
      : before(all)) ??
    announcedBehind(figure, all, read)
  );
}

/** A thing beside the figure, before it or behind, that no measure is called: 一所卫生院, 30平方米的标准建设菜市场. */
function namesItsOwnThing(figure: Figure, clause: Span, text: string): boolean {
  const behind = text.slice(figure.to, clause.to);
  return (
    namesItsOwn(text.slice(clause.from, figure.from)) ||
    /学校/.test(text.slice(clause.from, figure.from)) ||
    (/^(?:count|person)$/.test(figure.unit?.unit ?? '') &&
      /^[\u4e00-\u9fff]{2}/.test(behind) &&
      !/^以[上下]/.test(behind)) ||
    /标准[^,，;]{0,4}(?:建设|配建|配置|设置|配套|配备|规划)[^,，;]{2}/.test(behind)
  );
}

const SCHOOLS: readonly (readonly [words: RegExp, school: string])[] = [
  [/幼儿园|学龄前儿童/g, 'kindergarten'],
  [/小学/g, 'primary-school'],
  [/初中|初级中学/g, 'junior-school'],
  [/高中|高级中学/g, 'senior-school'],
  [/中学(?!生)/g, 'middle-school'],
];

/** 初中……，生均用地面积不低于26平方米: of the school that its clause names, or that was named last before it. */
function ofSchool(figure: Figure, unit: Unit | null, { flat, names }: ReadSentence): Meant | null {
  const { text } = flat;
  const clause = clauseAround(text, figure);
  const own = text.slice(clause.from, clause.to);
  const what =
    unit === 'm2'
      ? /[用占]地/.test(own)
        ? 'land-area'
        : /建筑面积/.test(own)
          ? 'floor-area'
          : null
      : unit === 'metre' && own.includes('半径')
        ? 'distance'
        : unit === 'place'
          ? 'places'
          : null;
  if (what === null && unit !== 'count') return null;
  const all = SCHOOLS.flatMap(([words, school]) =>
    [...text.matchAll(words)].map(({ index, 0: said }) => ({
      ...{ school, from: index, to: index + said.length },
    })),
  ).sort((a, b) => a.from - b.from);
  const behind = all.find(({ from, to }) => from >= figure.to && to <= clause.to);
  const before = all.findLast(({ to }) => to <= figure.from);
  const found = unit === 'm2' ? before : (behind ?? before);
  if (found === undefined) return null;
  const id = what === null ? `${found.school}s` : `${found.school}-${what}`;
  return names.some((one) => one.id === id) ? { id, from: found.from, to: found.to } : null;
}

/** 用地面积 is of the land, whatever the rooms on it are called; null where no measure is of that land. */
function ofLand(id: string, lead: string, unit: Unit | null, names: MeasureNames): string | null {
  if (
    unit !== 'm2' ||
    !/[用占]地(?:总?面积|[^,，面]{0,6}$)/.test(lead) ||
    !id.endsWith('-floor-area')
  )
    return id;
  const land = id.replace(/-floor-area$/, '-land-area');
  return names.some((one) => one.id === land) ? land : null;
}

const NEAR = 3;

/** A thing that the clause names itself, by a word that no measure has: what was named before it is not meant. */
const OF_ITS_OWN =
  /[\u4e00-\u9fff]{2}(?:用房|设施|场地|场所|中心|站|室|广场|绿地|托位|密度|积率|半径|距离|层高|学校|医院)[^,，]{0,12}$/;

export const namesItsOwn = (lead: string) => OF_ITS_OWN.test(lead);

/** 按照每百户30平方米的标准，配套建设养老服务设施: what the figure is of comes behind it, in a clause without figures. */
function announcedBehind(figure: Figure, all: readonly Meant[], { flat, figures }: ReadSentence) {
  const found = all.find(({ from }) => from >= figure.to);
  if (found === undefined) return undefined;
  const clause = clauseAround(flat.text, found);
  const isOfAnother = figures.some(
    (one) => one.from >= figure.to && one.from < clause.to && one !== figure,
  );
  return isOfAnother ? undefined : found;
}
