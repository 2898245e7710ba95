// The plan that somebody begins from nothing.
import { splitDraft, type BlankNames } from './district.ts';
import { NO_DISTRICT } from './district-totals.ts';
import { EDITION } from './edition.ts';
import type { Draft } from './draft.ts';

/** A plan with one unnamed community and everything still to be typed, for today. */
export function blankPlan(today: string, names: BlankNames): Draft {
  return splitDraft(emptyPlan(today), names);
}

function emptyPlan(today: string): Draft {
  return {
    name: '',
    place: '',
    asOf: today,
    horizon: today.slice(0, 4),
    extent: 'site',
    development: '',
    countyClass: '',
    edition: EDITION,
    areaBasis: '',
    choices: {},
    assumptions: {},
    packs: [],
    ownPacks: [],
    areas: {},
    streets: [],
    district: NO_DISTRICT,
    edited: false,
  };
}
