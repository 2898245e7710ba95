// How a plan to begin with is written down: in both languages, and only what the place makes different.
import { SAMPLE_LABELS, type SampleId } from './sample-labels.ts';
import { blankCommunity, blankStreet } from '../draft/district.ts';
import { totalsOf } from '../draft/district-totals.ts';
import { EDITION } from '../draft/edition.ts';
import type { Draft, DraftArea, DraftCommunity, DraftStreet } from '../draft/draft.ts';

type Named = Readonly<Record<'zh' | 'en', string>>;

export interface Sample {
  readonly id: SampleId;
  readonly label: Named;
  readonly make: (language: 'zh' | 'en') => Draft;
}

interface Place {
  readonly name: Named;
  readonly place: string;
  readonly extent?: string;
  /** What the plan to begin with states of itself. */
  readonly development: string;
  readonly packs?: readonly string[];
  readonly areas?: Readonly<Record<string, Partial<DraftArea>>>;
  readonly streets: (say: (words: Named) => string) => readonly DraftStreet[];
}

type Figures = Partial<DraftCommunity>;

export const community = (id: string, name: string, figures: Figures): DraftCommunity => ({
  ...blankCommunity(id, name),
  ...figures,
});
export const street = (
  id: string,
  name: string,
  communities: readonly DraftCommunity[],
  more: Partial<DraftStreet> = {},
): DraftStreet => ({ ...blankStreet(id, name), communities, ...more });

export function sample(id: SampleId, from: Place): Sample {
  return {
    id,
    label: SAMPLE_LABELS[id],
    make: (language) => {
      const streets = from.streets((words) => words[language]);
      return {
        name: from.name[language],
        place: from.place,
        asOf: '2026-11-21',
        horizon: '2026',
        extent: from.extent ?? 'street',
        development: from.development,
        countyClass: '',
        edition: EDITION,
        areaBasis: '',
        choices: {},
        assumptions: {},
        packs: from.packs ?? [],
        ownPacks: [],
        areas: Object.fromEntries(
          Object.entries(from.areas ?? {}).map(([code, area]) => [
            code,
            { facts: {}, existing: {}, planned: {}, ...area },
          ]),
        ),
        streets,
        district: totalsOf(streets),
        edited: true,
      };
    },
  };
}
