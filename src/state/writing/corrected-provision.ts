// What the planner says instead of the papers, as a provision: whom it means, how firm it is and how areas are measured are as in the sentence that decides.
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import { FORCES, type Force } from '../../core/rulebook/pack.ts';
import type { Rule } from '../../core/rulebook/rulebook.ts';
import { freeId, idsOf } from './fresh-entries.ts';
import { isPlaceFact, onlyWhere } from './one-place.ts';
import type { Table } from './pack-data.ts';

/** The id of the pack of a plan's own corrections. */
export const CORRECTIONS = 'own-corrections';

/** What the planner says instead of, or beside, what the papers say. */
export interface Correction {
  readonly bound: 'atLeast' | 'atMost' | 'exactly';
  readonly figure: string;
  /** `one` for a fixed number in each place, else what is counted. */
  readonly base: string | readonly string[];
  readonly per: string;
  readonly reason: string;
  /** True where the papers' sentences give way; false where the stricter of both counts. */
  readonly replaces: boolean;
  /** True where it is meant for the place alone at which the number was read. */
  readonly isOnlyHere: boolean;
}

/** The provisions that say what the number is now. */
export function speakersOf({ considered }: Outcome): Rule[] {
  return considered
    .filter(({ fate }) => fate.kind === 'binds' || fate.kind === 'satisfied')
    .map(({ rule }) => rule);
}

/** The provision that begins the correction: who is meant and how firm it is are as in the sentence that decides. */
export function decidingOf(outcome: Outcome): Rule | null {
  const decides = outcome.considered.find(({ fate }) => fate.kind === 'binds');
  return decides?.rule ?? speakersOf(outcome)[0] ?? null;
}

/** The figure, its divisor and what it counts in the sentence that decides. */
export function asDecided(outcome: Outcome): Pick<Correction, 'bound' | 'figure' | 'base' | 'per'> {
  const rule = decidingOf(outcome);
  if (rule === null) return { bound: 'atLeast', figure: '', base: 'one', per: '1' };
  const { least, most, base, per } = rule.provision;
  const bound = least === undefined ? 'atMost' : least === most ? 'exactly' : 'atLeast';
  return { bound, figure: least ?? most ?? '', base, per };
}

function firmest(rules: readonly Rule[]): Force {
  return (
    FORCES.find((one) => rules.some(({ provision }) => provision.force === one)) ?? 'mandatory'
  );
}

/** A correction of a number that was corrected before stands for the same sentences as that one. */
export function provisionOf(
  pack: Table,
  outcome: Outcome,
  said: Correction,
  fact: Table | null,
): Table {
  const { measure, unit } = outcome;
  const speakers = speakersOf(outcome);
  const id = freeId('own-correction', idsOf(pack));
  const deciding = decidingOf(outcome);
  const replaced = speakers.flatMap(({ provision, document }) =>
    document.id === CORRECTIONS ? provision.overrides : [provision.id],
  );
  const own = idsOf(pack);
  const overrides = [...new Set(replaced)].filter((one) => !own.has(one));
  const basis = deciding?.provision.basis;
  const when = { ...(deciding === null ? {} : whenOf(deciding)), ...(fact && onlyWhere(fact)) };
  return {
    ...{ id, section: id.replace(/^.*-/, ''), statement: statementOf(fact === null ? null : unit) },
    ...{ measure: measure.id, scope: unit.scope, ...figuresOf(said) },
    ...{ force: firmest(speakers), reading: readingOf(said.reason || '—') },
    ...(basis === undefined ? {} : { basis }),
    ...(Object.keys(when).length === 0 ? {} : { when }),
    ...(said.replaces && overrides.length > 0 ? { overrides } : {}),
  };
}

/** @param only the place that alone is meant; null for all */
function statementOf(only: Outcome['unit'] | null) {
  const name = only === null ? '' : only.name || only.at;
  return {
    zh: `编制人自定的数${name && `，只用于${name}`}`,
    en: `A number of the planner’s own${name && `, for ${name} alone`}`,
  };
}

const QUESTION = { zh: '为什么自定', en: 'Why the planner sets it' };

/** The reason stands where readings stand: beside the number on screen, and in the statement's table of readings. */
const readingOf = (reason: string) => ({
  question: QUESTION,
  chosen: { zh: reason, en: reason },
});

function figuresOf({ bound, figure, base, per }: Correction): Table {
  const ends = {
    ...(bound === 'atMost' ? {} : { least: figure }),
    ...(bound === 'atLeast' ? {} : { most: figure }),
  };
  return base === 'one' ? ends : { ...ends, base, per };
}

/** The same places as those of which the paper speaks. */
function whenOf({ provision: { when } }: Rule): Table {
  const { figures, seat, ...asked } = when;
  const said = Object.entries({ ...asked, ...figures }).filter(
    ([key, value]) => value !== undefined && !isPlaceFact(key),
  );
  const all = Object.fromEntries(seat === undefined ? said : [...said, ['seat', seat === 'yes']]);
  return all;
}
