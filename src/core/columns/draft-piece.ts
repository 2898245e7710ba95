// A provision of one sort of place as fractions: what it multiplies, at which rates, and what its figures must be.
import { mustBePassed, isWholeOrNot } from '../assessment/requirement/settled-anyway.ts';
import { measureOf } from '../assessment/requirement/situation.ts';
import type { Candidate } from '../assessment/requirement/settle.ts';
import type { Unit } from '../plan/unit/unit.ts';
import { decimal, ONE, type Decimal } from '../quantity/decimal.ts';
import { endOf, isExclusive, type EndName } from '../rulebook/ends.ts';
import type { Provision } from '../rulebook/pack.ts';
import { basesOf, type Rulebook } from '../rulebook/rulebook.ts';
import { MILLIONTHS, type Guard, type Input, type Piece, type Unsaid } from './compiled.ts';
import type { Ground, Resting } from './ground.ts';
import { isStoredAsEntered } from './existing-form.ts';
import { positions } from './members.ts';
import { factScale } from './scales.ts';
import { upToWhole, wholeFraction, type WholeFraction } from './whole-fraction.ts';

export interface DraftEnd {
  readonly rate: WholeFraction;
  readonly plus: WholeFraction;
  readonly strict: boolean;
}

/** A piece before all of a measure share one denominator. */
export interface Draft extends Pick<Piece, 'provision' | 'inputs' | 'guards' | 'isOpen'> {
  readonly settledBy: Piece['settledBy'];
  /** How many of its bases are simply one. */
  readonly ones: number;
  readonly lower: DraftEnd | null;
  readonly upper: DraftEnd | null;
}

const EXISTING = 'existing:';

/** Null where it asks nothing whatever the figures are. */
export function draftOf(
  ground: Ground,
  unit: Unit,
  { rule: { provision }, selection }: Candidate,
  resting: Resting,
): Draft | Unsaid | null {
  const raised = raisedBy(provision, ground.rulebook);
  if (raised === null) return 'unknown-uplift';
  const members = selection.kind === 'some' ? positions(unit, selection.members) : null;
  const inputs: Input[] = [];
  let ones = 0;
  const common = {
    ...{ provision: provision.id, isOpen: selection.kind === 'unknown' },
    ...{ settledBy: settledBy(provision, unit), guards: guardsOf(provision, ground.rulebook) },
  };
  for (const base of basesOf(provision)) {
    const input = inputOf(ground.rulebook, unit, base, members, resting);
    if (input === null) return silentDraft(common);
    if (typeof input === 'string') return input;
    if (input === ONE) ones += 1;
    else inputs.push(input as Input);
  }
  return {
    ...{ ...common, inputs, ones },
    lower: endAt(provision, 'lower', raised),
    upper: endAt(provision, 'upper', raised),
  };
}

/** On a base that asks nothing a provision says nothing; where it may not even hold, that may still have to be told first. */
function silentDraft(
  common: Pick<Draft, 'provision' | 'isOpen' | 'settledBy' | 'guards'>,
): Draft | null {
  const mayWait = common.isOpen || common.guards.length > 0;
  if (common.settledBy !== 'nothing' || !mayWait) return null;
  return { ...common, inputs: [], ones: 0, lower: null, upper: null };
}

/** 1 + k as the pack writes it; null where the planner would have to say. */
function raisedBy({ uplift }: Provision, { assumptions }: Rulebook): Decimal | null {
  if (uplift === undefined) return ONE;
  const written = assumptions.get(uplift)?.default;
  return typeof written === 'string' ? decimal(written).plus(1) : null;
}

function settledBy(provision: Provision, unit: Unit): Piece['settledBy'] {
  if (!isWholeOrNot(provision, unit)) return 'nothing';
  return mustBePassed(provision) ? 'passing' : 'reaching';
}

function inputOf(
  rulebook: Rulebook,
  { scope }: Unit,
  base: string,
  members: readonly number[] | null,
  resting: Resting,
): Input | typeof ONE | Unsaid | null {
  if (base === 'one') return ONE;
  if (base.startsWith(EXISTING)) {
    const id = base.slice(EXISTING.length);
    const measure = measureOf(rulebook, id);
    if (!isStoredAsEntered(measure)) return 'counted';
    return { from: 'existing', id, scale: measure.whole ? 1 : MILLIONTHS, members };
  }
  const measure = rulebook.measures.get(base);
  if (measure === undefined) {
    const isShared = rulebook.facts.get(base)?.inherits === true;
    const scale = factScale(base, rulebook);
    return { from: 'fact', id: base, scale, members: isShared ? null : members };
  }
  if (measure.scope === 'community' && scope === 'street') return 'inner-requirement';
  const on = resting(base);
  if (on === null) return null;
  if (on.kind === 'explained') return 'rests-on-explained';
  return {
    from: 'requirement',
    id: base,
    scale: measure.whole ? 1 : on.denominator,
    members: null,
  };
}

function guardsOf({ when: { figures } }: Provision, rulebook: Rulebook): Guard[] {
  return Object.entries(figures).map(([id, { from, below }]) => {
    const scale = factScale(id, rulebook);
    const bound = (text: string | undefined) =>
      text === undefined ? null : upToWhole(text, scale);
    const input: Input = { from: 'fact', id, scale, members: null };
    return { input, from: bound(from), below: bound(below) };
  });
}

function endAt(provision: Provision, name: EndName, raised: Decimal): DraftEnd | null {
  const end = endOf(provision, name);
  if (end === null) return null;
  return {
    rate: wholeFraction(decimal(end.figure).times(raised), decimal(end.per)),
    plus: wholeFraction(decimal(end.plus ?? '0').times(raised), ONE),
    strict: isExclusive(provision, name, raised),
  };
}
