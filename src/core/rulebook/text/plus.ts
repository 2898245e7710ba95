// A rate and an addition: 不少于200平方米，在此基础上每百户增加20平方米; and above a size, where only what exceeds it is counted.
import { decimal, plain, type Decimal } from '../../quantity/decimal.ts';
import type { Figure } from './figures.ts';
import { clauseAround, type Flat } from './flat.ts';
import type { Proposal } from './proposal.ts';

const ADDS = /增加|递增|增配|增设|增建|加配|另加|再加|加上/;
/** Only what exceeds the size is counted. */
const ABOVE = /每再?(?:增加?|超过?|多)|递增|(?:超过|超出|增加|[平万千]方米|[户人]|以上)的?部分/;

/** True of a sentence whose figures may be added to those of the sentences before it. */
export const mayAdd = (text: string) => ADDS.test(text) || ABOVE.test(text);

/**
 * The proposal with what is added to it; an addition to nobody knows what is left open.
 * @param before the proposals of the same text before this one, the nearest last
 */
export function withPlus(
  proposal: Proposal,
  { text, at }: Flat,
  figure: Figure,
  before: readonly Proposal[],
): Proposal {
  const clause = clauseAround(text, figure);
  const comma = Math.max(0, clause.from - 1);
  const beside = clauseAround(text, { from: comma, to: comma });
  const isAbove = ABOVE.test(clause.text) || ABOVE.test(beside.text);
  if (!isAbove && !ADDS.test(clause.text)) return proposal;
  const first = before.findLast((one) => isOf(one, proposal));
  if (first === undefined) return { ...proposal, plus: { value: '', words: null } };
  const { measure, end, force, development, settlement } = proposal;
  const filled = {
    ...{
      measure: measure ?? (first.words.from >= (at[0] ?? 0) ? first.measure : null),
      end: end ?? first.end,
      force: force ?? first.force,
    },
    ...{ development: development ?? first.development },
    ...{ settlement: settlement ?? first.settlement },
  };
  const isCarried = !isAbove && (proposal.base.words?.from ?? 0) < (at[clause.from] ?? 0);
  if (proposal.base.value === 'one' || isCarried) return addedTo(first, proposal, filled);
  const value = restOf(first, proposal, isAbove ? limitOf(proposal) : '0') ?? '';
  if (value === '0') return { ...proposal, ...filled };
  return { ...proposal, ...filled, plus: { value, words: first.words } };
}

/** 每百户20平方米，另增加50平方米: the rate is that of the figure before it. */
function addedTo(first: Proposal, proposal: Proposal, filled: Partial<Proposal>): Proposal {
  const { base, per, lower, upper } = first;
  const isKnown = base.value !== 'one' && first.plus === null && proposal.lower === proposal.upper;
  const plus = { value: isKnown ? proposal.lower : '', words: proposal.words };
  if (!isKnown) return { ...proposal, ...filled, plus };
  return { ...proposal, ...filled, ...{ base, per, lower, upper, plus, isBaseOpen: false } };
}

/** One before it of the same measure, or where one of them names none; all of it is known. */
const isOf = (first: Proposal, { measure, unit }: Proposal) =>
  (first.unit === unit || first.unit === null || unit === null) &&
  (first.measure === null || measure === null || first.measure.value === measure.value) &&
  first.lower === first.upper &&
  first.plus?.value !== '';

/** From which size on more is asked, as the text says it. */
const limitOf = ({ bands, base }: Proposal) =>
  bands.find(({ fact, from }) => from !== null && fact === base.value)?.said ?? null;

/** What is asked at the size, less what the rate alone comes to there; null where that is not known or below nothing. */
function restOf(first: Proposal, next: Proposal, said: string | null): string | null {
  const isFixed = first.base.value === 'one';
  if (said === null || next.lower !== next.upper) return null;
  if (!isFixed && first.base.value !== next.base.value) return null;
  const limit = decimal(said);
  const asked = isFixed ? decimal(first.lower) : rate(first, limit);
  const rest = asked.plus(decimal(first.plus?.value ?? '0')).minus(rate(next, limit));
  return rest.isNegative() || rest.decimalPlaces() > MOST_PLACES ? null : plain(rest);
}

const MOST_PLACES = 6;

const rate = ({ lower, per }: Proposal, base: Decimal) =>
  decimal(lower).times(base).div(decimal(per));
