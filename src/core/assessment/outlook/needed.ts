// Which inputs the rules of a place ask for, so that a page need not show the others.
import { settledClass } from '../../plan/county-class.ts';
import { width, type Scope } from '../../plan/terms.ts';
import type { Unit } from '../../plan/unit/unit.ts';
import { propertiesAsked } from '../../rulebook/asked.ts';
import type { Provision } from '../../rulebook/pack.ts';
import { basesOf } from '../../rulebook/rulebook.ts';
import type { Evaluator } from '../requirement/situation.ts';

/** An input that a rule which may speak here asks for, and the scope at which it is asked. */
export interface Needed {
  readonly input: string;
  readonly scope: Scope;
}

/** Inputs of the rules in force on the plan's chains; conditions first, then figures. */
export function neededInputs({ situation }: Evaluator): Needed[] {
  const found = new Map<string, Needed>();
  const add = (input: string, scope: Scope) => found.set(`${scope} ${input}`, { input, scope });
  const seen = new Set<string>();
  for (const unit of situation.units) {
    const key = `${unit.place} ${unit.scope}`;
    if (!unit.asked || seen.has(key)) continue;
    seen.add(key);
    for (const speaking of situation.speaking(unit.place, unit.scope).values())
      for (const { rule, silence } of speaking)
        if (silence === null)
          inputsOf(rule.provision)
            .filter((input) => input !== 'countyClass' || isClassOpen(unit, situation))
            .forEach((input) => add(input, scopeAsked(input, unit.scope)));
  }
  return [...found.values()].filter(({ input }) => !situation.rulebook.measures.has(input));
}

/** Whether somebody has to say of which class a place is. */
function isClassOpen({ place }: Unit, { rulebook }: Evaluator['situation']): boolean {
  return settledClass(place, rulebook.places) === null;
}

function inputsOf(provision: Provision): string[] {
  const { figures } = provision.when;
  return [
    ...propertiesAsked(provision.when).map(({ property }) => property),
    ...Object.keys(figures),
    ...basesOf(provision).filter((base) => base !== 'one' && !base.startsWith('existing:')),
    ...(provision.uplift === undefined ? [] : [provision.uplift]),
  ];
}

/** Where a property is entered: settlement with the community, what a street is with the street, the rest where it is asked. */
function scopeAsked(input: string, scope: Scope): Scope {
  if (input === 'settlement') return 'community';
  if (input === 'kind' || input === 'seat')
    return width(scope) > width('street') ? 'street' : scope;
  return scope;
}
