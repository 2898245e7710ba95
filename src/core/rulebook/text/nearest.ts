// What a figure is so much of: the base that stands nearest to it.
import type { Band } from './bands.ts';
import type { Base } from './bases.ts';
import type { Figure } from './figures.ts';
import { clauseAround, spanIn, type Flat, type Span } from './flat.ts';
import { measuresIn, type MeasureNames } from './measure-names.ts';
import type { Proposal } from './proposal.ts';
import { PER_PUPIL, schoolOfClasses } from './schools.ts';
import { wholeAnnounced, wholeOf } from './wholes.ts';

/** 新增66万个: a number of its own, whatever the one before it is so much of. */
const OF_ITS_OWN = /新增|累计|共计/;
const ONCE = { per: '1', perMost: null, isBaseOpen: false, bases: [] };

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

/** What a share is a share of, in its own sentence or in the one that announces it. */
export function shareOf(figure: Figure, { flat, lead }: ReadSentence): Share | null {
  if (figure.unit !== null) return null;
  const own = wholeOf(flat.text, figure);
  if (own !== null) return { base: own.base, isSure: own.isSure, words: spanIn(flat, own) };
  const announced = lead === null ? null : wholeAnnounced(lead.text);
  if (lead === null || announced === null) return null;
  return { base: announced.base, isSure: true, words: spanIn(lead, announced) };
}

type Counted = Pick<Proposal, 'base' | 'per' | 'perMost' | 'isBaseOpen' | 'bases'>;

interface Share {
  readonly base: string;
  readonly words: Span;
  readonly isSure: boolean;
}

/** 每百户…面积，不少于20平方米: nothing but the bound. 最少不低于100平方米 stands by itself. */
const hasNothingOfItsOwn = (lead: string) => lead.length <= 5 && !/[最至总且共]/.test(lead);
/** 每处不少于300平方米, 最低不少于400平方米: a fixed figure, whatever is counted before it. */
const FIXED = /[最至总共]|[每单](?:处|个|所|项|座|体)/;

/**
 * What it is so much of. A base said earlier in the sentence carries over to a figure that has no bound of its own:
 * 每万名居民配备2名全科医师，1名公共卫生医师. To one that has, it may: 每百户不少于20平方米，不少于300平方米 leaves it open.
 */
export function baseOf(
  figure: Figure,
  share: Share | null,
  isBound: boolean,
  read: ReadSentence,
): Counted {
  const { flat, bases } = read;
  if (figure.unit === null) return wholeAsBase(figure, otherOf(figure, read) ?? share);
  // A way is no longer where more people live.
  if (/^(?:metre|minute)$/.test(figure.unit.unit))
    return { ...ONCE, base: { value: 'one', words: null } };
  const clause = clauseAround(flat.text, figure);
  const before = bases.findLast(({ from }) => from < figure.from);
  const behind = bases.find(({ from, to }) => from >= figure.to && to <= clause.to);
  const spent = before && read.figures.find(isBetween(before, figure));
  const lead = flat.text.slice(Math.max(clause.from, spent?.to ?? 0), figure.from);
  const isCarried =
    (!isBound && !OF_ITS_OWN.test(lead)) || (spent === undefined && hasNothingOfItsOwn(lead));
  const isOfClause = before !== undefined && before.from >= clause.from && spent === undefined;
  const near = isOfClause || isCarried ? (before ?? behind) : behind;
  const school = schoolOfClasses(figure, flat.text);
  if (school !== null && (near === undefined || isPlaceItself(near)))
    return { ...ONCE, base: { value: school.base, words: spanIn(flat, school) } };
  if (near !== undefined && isPlaceItself(near))
    return { ...ONCE, base: { value: 'one', words: spanIn(flat, near) } };
  if (near === undefined) {
    const counted = before === undefined || isPlaceItself(before) ? null : before;
    const isOpen =
      (counted !== null && !FIXED.test(lead)) ||
      lead.search(PER_PUPIL) >= 0 ||
      isOfOthers(clause.from, figure.from, read);
    const base = { value: 'one', words: null };
    return { ...ONCE, base, isBaseOpen: isOpen, bases: isOpen ? maybe(counted) : [] };
  }
  const { base, per, upTo } = near;
  const perMost = upTo === per ? null : per;
  return { ...ONCE, base: { value: base, words: spanIn(flat, near) }, per: upTo, perMost };
}

/** What a share is of, to be looked at where it is only the nearest that the sentence names. */
function wholeAsBase({ of: per }: Figure, whole: Share | null): Counted {
  const base = { value: whole?.base ?? 'one', words: whole?.words ?? null };
  const isBaseOpen = whole?.isSure !== true;
  const bases = whole === null || whole.isSure ? [] : [{ base: whole.base, per }];
  return { ...ONCE, base, per, isBaseOpen, bases };
}

/** So much of what was counted before it, or a fixed figure. */
const maybe = (counted: Base | null) => [
  ...(counted === null ? [] : [{ base: counted.base, per: counted.upTo }]),
  { base: 'one', per: '1' },
];

/** 每名执业医师, 每班: of something that no base is; 每处 and 每个社区 are the place or the thing itself. */
const EACH_OF_OTHERS =
  /每(?!个?(?:社区|街道|乡镇|镇|乡|村|行政村|居委会|小区|居住|省辖市|市|县|区)|[处所座项]|个[,，]|年|月|日|季|周|次)/g;

const isOfOthers = (from: number, to: number, { flat, bases }: ReadSentence) =>
  [...flat.text.slice(from, to).matchAll(EACH_OF_OTHERS)].some(
    ({ index }) => !bases.some((one) => one.from <= from + index && from + index < one.to),
  );

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
  return other === undefined ? null : { base: other.id, words: spanIn(flat, other), isSure: true };
}

/** 不少于计容建筑面积的千分之五, 不少于每百户30平方米: what it is so much of may stand between the bound and the figure. */
export function nearestEnd(figure: Figure, clause: Span, { bases }: ReadSentence): number {
  if (figure.unit === null) return clause.from;
  const beside = bases.findLast(({ to }) => to <= figure.from && figure.from - to <= BESIDE);
  return beside?.from ?? figure.from;
}

const BESIDE = 2;
