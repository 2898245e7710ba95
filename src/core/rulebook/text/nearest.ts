// What stands nearest to a figure: the measure it is of, and the base it is so much of.
import type { Unit } from '../pack.ts';
import type { Band } from './bands.ts';
import { PER_PUPIL, type Base } from './bases.ts';
import { clauseAround } from './clauses.ts';
import type { Figure } from './figures.ts';
import { spanIn, type Flat, type Span } from './flat.ts';
import { measuresIn, type MeasureNames } from './measure-names.ts';

/** What a sentence holds, found once for all its figures. */
export interface ReadSentence {
  readonly flat: Flat;
  /** The sentence that announces it; null where none does. */
  readonly lead: Flat | null;
  readonly names: MeasureNames;
  readonly figures: readonly Figure[];
  readonly bases: readonly Base[];
  /** Figures that limit the sentence; null where they limit what no figure of a plan says. */
  readonly bands: ReadonlyMap<Figure, Band | null>;
}

type Meant = Span & { readonly id: string };

/** The measure named nearest: right behind a count, before an amount, else elsewhere in the sentence before it. */
export function measureOf(figure: Figure, unit: Unit | null, read: ReadSentence) {
  const { flat, lead, names } = read;
  const all = measuresIn(flat.text, names, unit).filter((one) => !isSource(flat.text, one));
  const clause = clauseAround(flat.text, figure);
  const within = all.filter(({ from, to }) => from >= clause.from && to <= clause.to);
  const proportion = flat.text.slice(figure.from, figure.to).includes(':') ? within[0] : undefined;
  const behind = within.find(({ from }) => from >= figure.to && from <= figure.to + NEAR);
  const before = (list: readonly Meant[]) => list.findLast(({ to }) => to <= figure.from);
  const found =
    proportion ??
    (unit === 'm2' ? undefined : behind) ??
    before(within) ??
    within.find(({ from }) => from >= figure.to) ??
    (namesItsOwn(flat.text.slice(clause.from, figure.from)) ? undefined : before(all)) ??
    announcedBehind(figure, all, read);
  if (found !== undefined) {
    const lead = figure.unit === null ? '' : flat.text.slice(clause.from, figure.from);
    const id = ofLand(found.id, lead, unit, names);
    return id === null ? null : { value: id, words: spanIn(flat, found), flat: found };
  }
  const announced = lead === null ? undefined : measuresIn(lead.text, names, unit).at(-1);
  if (lead === null || announced === undefined) return null;
  return { value: announced.id, words: spanIn(lead, announced), flat: null };
}

/** 用地面积 is of the land, whatever the rooms on it are called; null where no measure is of that land. */
function ofLand(id: string, lead: string, unit: Unit | null, names: MeasureNames): string | null {
  if (unit !== 'm2' || !/[用占]地(?:总)?面积/.test(lead) || !id.endsWith('-floor-area')) return id;
  const land = id.replace(/-floor-area$/, '-land-area');
  return names.some((one) => one.id === land) ? land : null;
}

const NEAR = 3;

/** A thing that the clause names itself, by a word that no measure has: what was named before it is not meant. */
const OF_ITS_OWN =
  /[\u4e00-\u9fff]{2}(?:用房|设施|场地|场所|中心|站|室|广场|绿地|托位|密度|积率|半径|距离|层高)[^,]{0,12}$/;

export const namesItsOwn = (lead: string) => OF_ITS_OWN.test(lead);

/** 从物业管理用房中安排: where it is taken from is not what is asked. */
const isSource = (text: string, { from, to }: Span) =>
  /[从由在]$/.test(text.slice(0, from)) && /^[^,;]{0,3}[中内里]/.test(text.slice(to));

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

/** 每百户…面积，不少于20平方米: nothing but the bound. 最少不低于100平方米 stands by itself. */
const hasNothingOfItsOwn = (lead: string) => lead.length <= 5 && !/[最至总且共]/.test(lead);
/** 每处不少于300平方米, 最低不少于400平方米: a fixed figure, whatever is counted before it. */
const FIXED = /[最至总共]|[每单](?:处|个|所|项|座)/;

/**
 * What it is so much of. A base said earlier in the sentence carries over to a figure that has no bound of its own:
 * 每万名居民配备2名全科医师，1名公共卫生医师. To one that has, it may: 每百户不少于20平方米，不少于300平方米 leaves it open.
 */
export function baseOf(
  figure: Figure,
  share: (Span & { base: string }) | null,
  isBound: boolean,
  read: ReadSentence,
) {
  const { flat, bases } = read;
  if (figure.unit === null) {
    const whole = otherOf(figure, read) ?? share;
    const said =
      whole === null
        ? { value: 'one', words: null }
        : { value: whole.base, words: spanIn(flat, whole) };
    return { base: said, per: figure.of, perMost: null, isBaseOpen: whole === null };
  }
  const clause = clauseAround(flat.text, figure);
  const before = bases.findLast(({ from }) => from < figure.from);
  const behind = bases.find(({ from, to }) => from >= figure.to && to <= clause.to);
  const spent = before && read.figures.find(isBetween(before, figure));
  const lead = flat.text.slice(Math.max(clause.from, spent?.to ?? 0), figure.from);
  const isCarried = !isBound || (spent === undefined && hasNothingOfItsOwn(lead));
  const isOfClause = before !== undefined && before.from >= clause.from && spent === undefined;
  const near = isOfClause || isCarried ? (before ?? behind) : behind;
  if (near === undefined || isPlaceItself(near)) {
    const isOpen =
      near === undefined &&
      ((before !== undefined && !isPlaceItself(before) && !FIXED.test(lead)) ||
        lead.search(PER_PUPIL) >= 0);
    const words = near === undefined ? null : spanIn(flat, near);
    return { base: { value: 'one', words }, per: '1', perMost: null, isBaseOpen: isOpen };
  }
  const { base, per, upTo } = near;
  const perMost = upTo === per ? null : per;
  return {
    base: { value: base, words: spanIn(flat, near) },
    per: upTo,
    perMost,
    isBaseOpen: false,
  };
}

/** Another figure stands between the base and this one, and the base is that one's. */
const isBetween = (base: Span, figure: Figure) => (one: Figure) =>
  one.from >= base.to && one.to <= figure.from;

/** 每个社区: a fixed figure for each place. */
const isPlaceItself = ({ base, per }: Base) =>
  per === '1' && (base === 'communities' || base === 'streets');

/** 护士与全科医师1:1: the measure that the first one named is compared with. */
function otherOf(figure: Figure, { flat, names }: ReadSentence) {
  if (!flat.text.slice(figure.from, figure.to).includes(':')) return null;
  const clause = clauseAround(flat.text, figure);
  const [, other] = measuresIn(flat.text, names, null).filter(
    ({ from, to }) => from >= clause.from && to <= clause.to,
  );
  return other === undefined ? null : { ...other, base: other.id };
}
