// From the totals of a district to draft communities, keeping names and what was entered about today.
import { locate } from '../../core/plan/file/issues.ts';
import { DistrictSchema, splitDistrict, type Share } from '../../core/plan/district.ts';
import type { Problem } from '../../core/plan/problem.ts';
import { plain, type Decimal } from '../../core/quantity/decimal.ts';
import { typedNumber } from '../../io/tables/typed.ts';
import type { Draft, DraftCommunity, DraftDistrict, DraftStreet } from './draft.ts';

const text = (value: Decimal | null) => (value === null ? '' : plain(value));
const NO_FIGURES = { households: '', population: '', siteArea: '', floorArea: '' };
const NOTHING_KNOWN = { ...NO_FIGURES, facts: {}, existing: {}, planned: {} };

export interface BlankNames {
  readonly street: (number: number) => string;
  readonly community: (number: number) => string;
}

/** What is wrong with the totals, located under `district`. */
export function districtProblems(district: DraftDistrict): Problem[] {
  const read = readDistrict(district);
  return read.success ? [] : locate(read.error, ['district']);
}

function readDistrict(district: DraftDistrict) {
  const typed = Object.fromEntries(
    Object.entries(district).map(([key, value]: [string, string]) => [
      key,
      key === 'siteAreaUnit' ? value : value.trim() === '' ? undefined : typedNumber(value),
    ]),
  );
  return DistrictSchema.safeParse(typed);
}

/** The totals with every figure that does not read taken as not known: no old figure stands in for it. */
function readable(district: DraftDistrict): DraftDistrict {
  const broken = districtProblems(district).map(({ path }) => path.split('.')[1]);
  const blank = (key: 'households' | 'population' | 'siteArea' | 'floorArea') =>
    broken.includes(key) ? '' : district[key];
  return {
    ...district,
    households: blank('households'),
    population: blank('population'),
    siteArea: blank('siteArea'),
    floorArea: blank('floorArea'),
  };
}

/** The draft with its communities made anew from the totals; unchanged while their numbers do not read. */
export function splitDraft(draft: Draft, names: BlankNames): Draft {
  const read = readDistrict(readable(draft.district));
  if (!read.success) return draft;
  const before = draft.streets.flatMap((street) => street.communities);
  let made = 0;
  const streets = splitDistrict(read.data).map((shares, at): DraftStreet => {
    const old = draft.streets[at];
    return {
      ...(old ?? blankStreet(`s${at + 1}`, names.street(at + 1))),
      ...NO_FIGURES,
      communities: shares.map((share) => {
        const community = communityOf(share, made, before[made], names);
        made += 1;
        return community;
      }),
    };
  });
  return { ...draft, streets, edited: false };
}

/** True when the totals would make just these communities again: then they may go on doing so. */
export function isEvenSplit(draft: Draft): boolean {
  const again = splitDraft(draft, { street: String, community: String });
  return !again.edited && JSON.stringify(again.streets) === JSON.stringify(draft.streets);
}

function communityOf(
  share: Share,
  index: number,
  old: DraftCommunity | undefined,
  names: BlankNames,
): DraftCommunity {
  return {
    ...(old ?? blankCommunity(`c${index + 1}`, names.community(index + 1))),
    id: `c${index + 1}`,
    households: text(share.households),
    population: text(share.population),
    siteArea: text(share.siteArea),
    floorArea: text(share.floorArea),
  };
}

export function blankStreet(id: string, name: string): DraftStreet {
  return {
    id,
    name,
    kind: 'street',
    place: '',
    ...NOTHING_KNOWN,
    communities: [],
  };
}

export function blankCommunity(id: string, name: string): DraftCommunity {
  return {
    id,
    name,
    settlement: 'urban',
    development: '',
    areaBasis: '',
    ...NOTHING_KNOWN,
    future: { households: '', population: '' },
  };
}
