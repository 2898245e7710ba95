// From a sentence with figures to half-filled provisions, one for each figure that asks for something.
import { bandsIn } from './bands.ts';
import { basesIn } from './bases.ts';
import { dueAt } from './dates.ts';
import { figuresIn, type Figure } from './figures.ts';
import { clauseAround, spanIn, type Flat, type Span } from './flat.ts';
import { alikeMeasures, type MeasureNames } from './measure-names.ts';
import { measureOf, namesItsOwn, namesKind } from './nearest-measure.ts';
import { baseOf, nearestEnd, shareOf, type ReadSentence } from './nearest.ts';
import { asksForNothing, isAside, isIdle, isInBrackets, isOfPlaces } from './not-meant.ts';
import type { Sentence } from './paper.ts';
import { mayAdd, withPlus } from './plus.ts';
import type { Proposal } from './proposal.ts';
import {
  allSaid,
  DEVELOPMENT_WORDS,
  endOf,
  FORCE_WORDS,
  lastBefore,
  SETTLEMENT_WORDS,
  type Said,
  type Words,
} from './said.ts';
import { unreadOf } from './unread.ts';
import { areasSaid, isOfArea, unitOfShare } from './wholes.ts';

/**
 * What the sentence seems to ask, in the order of its figures; empty where its figures ask for nothing that is measured.
 * @param earlier the proposals of the sentences before it, to which its figures may be added
 * @param lead the sentence that announces it, as 应当按照下列标准配建： does; what it says holds where the sentence is silent
 */
export function proposalsOf(
  flat: Flat,
  names: MeasureNames,
  lead: Flat | null = null,
  earlier: readonly Proposal[] = [],
): Proposal[] {
  const { text } = flat;
  if (asksForNothing(text)) return [];
  const bases = basesIn(text);
  const figures = figuresIn(text).filter(
    (figure) =>
      !isOfPlaces(text, figure) &&
      !isAside(text, figure) &&
      !bases.some(({ from, to }) => figure.from < to && from < figure.to),
  );
  const read = { flat, lead, names, figures, bases, bands: bandsIn(text, figures, lead?.text) };
  const found: Proposal[] = [];
  for (const figure of figures) {
    const proposal = read.bands.has(figure) ? null : proposalOf(figure, read);
    if (proposal !== null) found.push(withPlus(proposal, flat, figure, [...earlier, ...found]));
  }
  return found;
}

/** What a sentence of a paper seems to ask, on top of what those before it ask where it says so. */
export function proposalsIn(sentence: Sentence, names: MeasureNames, back = FURTHEST): Proposal[] {
  const { flat, lead, previous } = sentence;
  const goesOn = back > 0 && previous !== null && mayAdd(flat.text);
  return proposalsOf(flat, names, lead, goesOn ? proposalsIn(previous, names, back - 1) : []);
}

const FURTHEST = 8;

function proposalOf(figure: Figure, read: ReadSentence): Proposal | null {
  const { flat } = read;
  const share = shareOf(figure, read);
  const unit = figure.unit?.unit ?? unitOfShare(share?.base);
  const isOpen = figure.unit === null && share === null && !isOfArea(flat.text, figure);
  const measure = isOpen ? null : measureOf(figure, unit, read);
  const clause = clauseAround(flat.text, figure);
  const said = endOf(flat, figure, nearestEnd(figure, clause, read));
  const of = baseOf(figure, share, said !== null, read);
  // One for every 30,000 to 100,000: the range of the divisor is the range of the number.
  const end =
    said ?? (of.perMost === null ? null : { value: 'exactly' as const, words: of.base.words });
  const lead = flat.text.slice(clause.from, figure.from);
  const isRated = of.base.value !== 'one' || (unit === 'm2' && namesItsOwn(lead));
  const isBound = end !== null || isRated || namesKind(clause, unit, read);
  if (measure === null && isIdle(flat.text, figure, isBound)) return null;
  const areas = unit === 'm2' ? areasSaid(flat.text, figure, read.figures) : [];
  return {
    ...{ words: spanIn(flat, figure), lower: figure.lower, upper: figure.upper },
    ...{ unit: figure.unit?.unit ?? null, end, measure },
    alike: alikeMeasures(clause.text, flat.text, read.names, unit),
    ...of,
    force: saidOf(read, FORCE_WORDS, figure.from, measure),
    ...dueOf(figure, read),
    basis: basisOf(flat, areas),
    settlement: saidOf(read, SETTLEMENT_WORDS, figure.from, measure),
    development: saidOf(read, DEVELOPMENT_WORDS, figure.from, measure),
    plus: null,
    bands: bandsBefore(figure, read),
    unread: unreadOf(figure, measure?.value ?? null, read, areas),
  };
}

function saidOf<T>(
  { flat, lead }: ReadSentence,
  words: Words<T>,
  place: number,
  measure: { readonly flat: Span | null } | null,
): Said<T> | null {
  const name = measure?.flat ?? null;
  const isOfName = (one: Span) => name !== null && name.from <= one.from && one.to <= name.to;
  const until = Math.max(place, name?.from ?? 0);
  const found = allSaid(flat.text, words).findLast(
    (one) => one.from < until && !isInBrackets(flat.text, one, { from: place, to: place }),
  );
  if (found !== undefined && !isOfName(found))
    return { value: found.value, words: spanIn(flat, found) };
  if (lead === null) return null;
  const announced = lastBefore(lead.text, words, lead.text.length);
  return announced && { value: announced.value, words: spanIn(lead, announced) };
}

/** By when, as the sentence says, or the one that announces it. */
function dueOf({ from }: Figure, { flat, lead }: ReadSentence) {
  const found = dueIn(flat, from) ?? (lead && dueIn(lead, lead.text.length));
  return found ?? { due: null, isDueOpen: false };
}

function dueIn(flat: Flat, place: number) {
  const found = dueAt(flat.text, place);
  return (
    found && { due: { value: found.due, words: spanIn(flat, found) }, isDueOpen: !found.isSure }
  );
}

/** What kind of area it is measured in, where the text says one and not both. */
function basisOf(flat: Flat, said: ReturnType<typeof areasSaid>): Proposal['basis'] {
  const [first] = said;
  if (first === undefined || said.some(({ value }) => value !== first.value)) return null;
  return { value: first.value, words: spanIn(flat, first) };
}

/** The limits said last before the figure: those of 超过五万不足十万 stand together. */
function bandsBefore(figure: Figure, { flat, figures, bands }: ReadSentence): Proposal['bands'] {
  const found: Proposal['bands'][number][] = [];
  for (const one of figures.slice(0, figures.indexOf(figure)).reverse()) {
    const band = bands.get(one);
    if (band) found.unshift({ ...band, words: spanIn(flat, band.words) });
    else if (found.length > 0) break;
  }
  return found;
}
