// A half-filled provision: what a sentence seems to ask, each part with the very words it rests on, waiting to be accepted.
import type { AreaBasis, Settlement } from '../../plan/terms.ts';
import type { Force, Unit } from '../pack.ts';
import type { Band } from './bands.ts';
import type { Span } from './flat.ts';
import type { End, Said, SaidDevelopment } from './said.ts';

/** One figure of a sentence and all that was found about it. Spans are those of the pasted text. */
export interface Proposal {
  /** The figure with its unit. */
  readonly words: Span;
  readonly lower: string;
  readonly upper: string;
  /** Null of shares and proportions, whose unit is that of their base. */
  readonly unit: Unit | null;
  /** Whether it is a floor or a ceiling; null where the text does not say. */
  readonly end: Said<End | 'range'> | null;
  /** What must be so much; null where no measure is named. */
  readonly measure: Said<string> | null;
  /** Measures that may be meant as well, the likeliest first. */
  readonly alike: readonly string[];
  /** What it is so much of; `one` and without words where nothing is named. */
  readonly base: Said<string>;
  readonly per: string;
  /** True where the sentence counts something, and does not say whether this figure is so much of it. */
  readonly isBaseOpen: boolean;
  /** What may be meant where that is open, the likeliest first. */
  readonly bases: readonly { readonly base: string; readonly per: string }[];
  /** The smaller divisor of 每3万至10万人, for the ceiling. */
  readonly perMost: string | null;
  readonly force: Said<Force> | null;
  readonly due: Said<string> | null;
  /** True where the sentence names a year and does not say that it is a limit. */
  readonly isDueOpen: boolean;
  readonly basis: Said<AreaBasis> | null;
  readonly settlement: Said<Settlement> | null;
  readonly development: Said<SaidDevelopment> | null;
  /** What is added to the rate; without a value where the text adds to nobody knows what. */
  readonly plus: Said<string> | null;
  readonly bands: readonly Band[];
  /** Conditions that no figure of a plan says: somebody has to look at them. */
  readonly unread: readonly Span[];
}

/** What somebody has to say before the proposal can become a provision, in the order of its parts. */
type Open = 'measure' | 'end' | 'force' | 'base' | 'plus' | 'due' | 'unread';

const PARTS: readonly Open[] = ['measure', 'end', 'base', 'plus', 'force', 'due', 'unread'];

export function openIn(proposal: Proposal): Open[] {
  const { measure, end, force, isBaseOpen, isDueOpen, plus, unread } = proposal;
  const isOpen: Readonly<Record<Open, boolean>> = {
    measure: measure === null,
    end: end === null,
    force: force === null,
    base: isBaseOpen,
    plus: plus?.value === '',
    due: isDueOpen,
    unread: unread.length > 0,
  };
  return PARTS.filter((part) => isOpen[part]);
}

/** How a figure may bound, as somebody chooses it. */
export const PROPOSED_ENDS = ['least', 'over', 'most', 'under', 'range', 'exactly'] as const;

type Entry = Readonly<Record<string, unknown>>;

/** What a proposal says in the words of the pack format, without id, section, statement and examples. */
export function entryOf(proposal: Proposal): Entry {
  const { measure, base, per, perMost, force, due, basis, settlement, development } = proposal;
  const when = {
    ...(settlement === null ? {} : { settlement: settlement.value }),
    ...(development === null ? {} : { development: developmentOf(development.value) }),
    ...rangesOf(proposal.bands),
  };
  const { strict, ...ends } = endsOf(proposal);
  const divided = base.value !== 'one';
  return {
    measure: measure?.value ?? '',
    ...ends,
    ...(divided ? { base: base.value, per } : {}),
    ...(divided && perMost !== null && 'most' in ends ? { perMost } : {}),
    ...(proposal.plus === null ? {} : { plus: proposal.plus.value }),
    ...(strict ? { strict: true } : {}),
    ...(due === null ? {} : { due: due.value }),
    ...(basis === null ? {} : { basis: basis.value }),
    force: force?.value ?? '',
    ...(Object.keys(when).length === 0 ? {} : { when }),
  };
}

const developmentOf = (said: SaidDevelopment) =>
  said === 'new-and-renewal' ? ['new-build', 'renewal'] : said;

function endsOf({ end, lower, upper }: Proposal) {
  switch (end?.value) {
    case 'most':
      return { most: upper, strict: false };
    case 'under':
      return { most: upper, strict: true };
    case 'over':
      return { least: lower, strict: true };
    case 'range':
    case 'exactly':
      return { least: lower, most: upper, strict: false };
    default:
      return { least: lower, strict: false };
  }
}

/** The bands of one figure together: 超过五万不足十万. */
function rangesOf(bands: readonly Band[]): Readonly<Record<string, Entry>> {
  const ranges: Record<string, Entry> = {};
  for (const { fact, from, below } of bands)
    ranges[fact] = {
      ...ranges[fact],
      ...(from === null ? {} : { from }),
      ...(below === null ? {} : { below }),
    };
  return ranges;
}
