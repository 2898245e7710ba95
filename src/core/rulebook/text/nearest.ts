// What stands nearest to a figure: the measure it is of, and the base it is so much of.
import type { Unit } from '../pack.ts';
import type { Band } from './bands.ts';
import type { Base } from './bases.ts';
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
  readonly bands: ReadonlyMap<Figure, Band>;
}

type Meant = Span & { readonly id: string };

/** The measure named nearest: right behind a count, before an amount, else elsewhere in the sentence before it. */
export function measureOf(figure: Figure, unit: Unit | null, read: ReadSentence) {
  const { flat, lead, names } = read;
  const all = measuresIn(flat.text, names, unit);
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
    before(all);
  if (found !== undefined) return { value: found.id, words: spanIn(flat, found), flat: found };
  const announced = lead === null ? undefined : measuresIn(lead.text, names, unit).at(-1);
  if (lead === null || announced === undefined) return null;
  return { value: announced.id, words: spanIn(lead, announced), flat: null };
}

const NEAR = 3;

/** 每百户…面积，不少于20平方米: nothing but the bound. 最少不低于100平方米 stands by itself. */
const hasNothingOfItsOwn = (lead: string) => lead.length <= 5 && !/[最至总且共]/.test(lead);

/**
 * What it is so much of. A base said earlier in the sentence carries over to a figure that has no bound of its own:
 * 每万名居民配备2名全科医师，1名公共卫生医师.
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
    return { base: said, per: figure.of, perMost: null };
  }
  const clause = clauseAround(flat.text, figure);
  const before = bases.findLast(({ from }) => from < figure.from);
  const behind = bases.find(({ from, to }) => from >= figure.to && to <= clause.to);
  const isCarried = !isBound || hasNothingOfItsOwn(flat.text.slice(clause.from, figure.from));
  const near = before !== undefined && (before.from >= clause.from || isCarried) ? before : behind;
  if (near === undefined || isPlaceItself(near))
    return {
      base: { value: 'one', words: near === undefined ? null : spanIn(flat, near) },
      per: '1',
      perMost: null,
    };
  const { base, per, upTo } = near;
  const perMost = upTo === per ? null : per;
  return { base: { value: base, words: spanIn(flat, near) }, per: upTo, perMost };
}

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
