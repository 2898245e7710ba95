// A number that the planner sets right: a provision of the plan's own pack, with its reason, and gone again when it is taken back.
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import { FORCES, type Force } from '../../core/rulebook/pack.ts';
import type { Rule, Rulebook } from '../../core/rulebook/rulebook.ts';
import type { Draft } from '../draft/draft.ts';
import { edgeProposals, exampleOf } from './examples.ts';
import { blankPaper, freeId, idsOf } from './fresh-entries.ts';
import { carriedIn, withoutPaper, withPaper } from './in-plan.ts';
import { isTable, tablesAt, textAt, textsAt, withValue, type Table } from './pack-data.ts';
import { readProvision } from './read-entry.ts';

/** The id of the pack of a plan's own corrections. */
export const CORRECTIONS = 'own-corrections';

const EMPTY: Table = withValue(
  withValue(blankPaper(CORRECTIONS, null), ['document', 'title'], {
    zh: '本规划的更正（编制人自定）',
    en: 'Corrections of this plan (the planner’s own)',
  }),
  ['document', 'issuer'],
  { zh: '编制人', en: 'The planner' },
);

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

/** The draft with the correction in its own pack; an earlier one of the same number under the same conditions gives way. */
export function withCorrection(
  draft: Draft,
  outcome: Outcome,
  said: Correction,
  rulebook: Rulebook,
): Draft {
  const carried = carriedIn(draft, CORRECTIONS);
  const pack = isTable(carried) ? carried : EMPTY;
  const provision = provisionOf(pack, outcome, said);
  const read = readProvision(provision);
  const [proposal] = read === null ? [] : edgeProposals(read, rulebook);
  const examples = proposal === undefined ? [] : [exampleOf(proposal)];
  const others = tablesAt(pack, ['provisions']).filter((one) => !isSameNumber(one, provision));
  const beside = others
    .filter((one) => one['measure'] === provision['measure'])
    .map((one) => textAt(one, ['id']));
  const linked = beside.length === 0 ? { examples } : { beside, examples };
  return withPaper(draft, { ...pack, provisions: [...others, { ...provision, ...linked }] });
}

function isSameNumber(one: Table, other: Table): boolean {
  const key = ({ measure, scope, when }: Table) => JSON.stringify([measure, scope, when ?? {}]);
  return key(one) === key(other);
}

/** A correction of a number that was corrected before stands for the same sentences as that one. */
function provisionOf(pack: Table, outcome: Outcome, said: Correction): Table {
  const { measure, unit } = outcome;
  const speakers = speakersOf(outcome);
  const id = freeId('own-correction', idsOf(pack));
  const deciding = decidingOf(outcome);
  const replaced = speakers.flatMap(({ provision, document }) =>
    document.id === CORRECTIONS ? provision.overrides : [provision.id],
  );
  const overrides = [...new Set(replaced)];
  return {
    ...{ id, section: id.replace(/^.*-/, ''), statement: STATEMENT },
    ...{ measure: measure.id, scope: unit.scope, ...figuresOf(said) },
    ...{ force: firmest(speakers), reading: readingOf(said.reason || '—') },
    ...(deciding === null ? {} : whenOf(deciding)),
    ...(said.replaces && overrides.length > 0 ? { overrides } : {}),
  };
}

const STATEMENT = { zh: '编制人自定的数', en: 'A number of the planner’s own' };
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
  const said = Object.entries({ ...asked, ...figures }).filter(([, value]) => value !== undefined);
  const all = Object.fromEntries(seat === undefined ? said : [...said, ['seat', seat === 'yes']]);
  return Object.keys(all).length === 0 ? {} : { when: all };
}

/** The draft without one correction; without the pack once it holds none. */
export function withoutCorrection(draft: Draft, id: string): Draft {
  const pack = carriedIn(draft, CORRECTIONS);
  if (!isTable(pack)) return draft;
  const left = tablesAt(pack, ['provisions']).filter((one) => one['id'] !== id);
  if (left.length === 0) return withoutPaper(draft, CORRECTIONS);
  const provisions = left.map((one) => withoutId(withoutId(one, 'beside', id), 'overrides', id));
  return withPaper(draft, { ...pack, provisions });
}

function withoutId(provision: Table, key: 'beside' | 'overrides', id: string): Table {
  const ids = textsAt(provision, [key]).filter((one) => one !== id);
  return withValue(provision, [key], ids.length === 0 ? undefined : ids);
}
