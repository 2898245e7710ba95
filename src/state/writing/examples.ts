// Worked examples that may be taken into a paper: of round figures at its edges, and of the plan on screen. Each is accepted by hand.
import type { OwnBounds } from '../../core/assessment/requirement/requirement.ts';
import type { Assessment } from '../../core/assessment/assess.ts';
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import { decimal, plain } from '../../core/quantity/decimal.ts';
import { isCut, print } from '../../core/quantity/ratio.ts';
import { computedExample } from '../../core/rulebook/examples.ts';
import type { Provision } from '../../core/rulebook/pack.ts';
import { basesOf, type Rulebook } from '../../core/rulebook/rulebook.ts';
import type { Table } from './pack-data.ts';

type Given = Readonly<Record<string, string>>;

export interface Proposal {
  readonly given: Given;
  readonly expect: { readonly least?: string | undefined; readonly most?: string | undefined };
  /** The place of the plan whose figures they are; empty of figures chosen for their edges. */
  readonly place: string;
}

const nameOf = (base: string) => base.replace(/^existing:/, '');

/** What an example of these figures comes to now; null where they lack the base, or nothing bounds it. */
function proposalOf(
  provision: Provision,
  rulebook: Rulebook,
  given: Given,
  place = '',
): Proposal | null {
  const whole = rulebook.measures.get(provision.measure)?.whole ?? false;
  const ends = computedExample(provision, whole, { given, expect: {} }) ?? [];
  if (ends.length === 0) return null;
  const expect = Object.fromEntries(
    ends.flatMap(({ end, found }) => (found === null ? [] : [[end, found] as const])),
  );
  return { given, expect, place };
}

/** A fixed figure needs none; a rate is tried at its divisor, one above it, and where a band begins. */
export function edgeProposals(provision: Provision, rulebook: Rulebook): Proposal[] {
  const [base = 'one', ...more] = basesOf(provision);
  if (base === 'one') return proposed([{}], provision, rulebook);
  const rest = Object.fromEntries(more.map((one) => [nameOf(one), '0']));
  const { from } = provision.when.figures[base] ?? {};
  const per = decimal(provision.per);
  const edges = from === undefined ? [plain(per), plain(per.plus(1))] : [from];
  return proposed(
    edges.map((edge) => ({ [nameOf(base)]: edge, ...rest })),
    provision,
    rulebook,
  );
}

function proposed(list: readonly Given[], provision: Provision, rulebook: Rulebook): Proposal[] {
  return list.flatMap((given) => proposalOf(provision, rulebook, given) ?? []);
}

const MOST_PLACES = 12;

/** The figures of the plan's own places in which the provision speaks. */
export function planProposals(provision: Provision, assessment: Assessment): Proposal[] {
  const { outcomes, notAsked, rulebook } = assessment;
  const found: Proposal[] = [];
  for (const outcome of [...outcomes, ...notAsked]) {
    if (found.length >= MOST_PLACES) break;
    const own = outcome.considered.find(({ rule }) => rule.provision.id === provision.id);
    const bounds = own?.bounds ?? null;
    const given = bounds === null ? null : givenAt(provision, outcome, bounds, assessment);
    const place = outcome.unit.name || outcome.unit.at;
    const proposal = given && proposalOf(provision, rulebook, given, place);
    if (proposal !== null) found.push(proposal);
  }
  return found;
}

/** The base in one place as plain figures; null where it is not known, or is no plain figure. */
function givenAt(
  provision: Provision,
  { unit }: Outcome,
  bounds: OwnBounds,
  { evaluator }: Assessment,
): Given | null {
  if (bounds.base.kind !== 'known' || bounds.members !== null) return null;
  const bases = basesOf(provision);
  const raised = raisedIn(provision, bounds);
  if (bases.length > 1) {
    const facts = bases.map((one) => [one, evaluator.facts(unit, one)] as const);
    const known = facts.flatMap(([one, fact]) =>
      'value' in fact ? [[one, plain(fact.value)] as const] : [],
    );
    return known.length === bases.length ? { ...Object.fromEntries(known), ...raised } : null;
  }
  const [base = 'one'] = bases;
  if (base === 'one') return raised;
  const value = provision.least === undefined ? bounds.base.upper : bounds.base.lower;
  return value === null || isCut(value) ? null : { [nameOf(base)]: print(value, 'up'), ...raised };
}

function raisedIn({ uplift }: Provision, bounds: OwnBounds): Given {
  if (uplift === undefined || bounds.uplift === null) return {};
  return { [uplift]: plain(decimal(bounds.uplift).minus(1)) };
}

/** The proposal as the paper writes it. */
export const exampleOf = ({ given, expect }: Proposal): Table => ({ given, expect });

/** True of an example that the paper holds already. */
export function isHeld(proposal: Proposal, examples: readonly unknown[]): boolean {
  const key = JSON.stringify([proposal.given, proposal.expect]);
  return examples.some((one) => {
    const { given, expect } = one as { given?: unknown; expect?: unknown };
    return JSON.stringify([given, expect]) === key;
  });
}
