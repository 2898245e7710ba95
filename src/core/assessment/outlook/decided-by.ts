// By what a requirement is decided: while this stays, it grows evenly with the figure it is turned by.
import type { Unit } from '../../plan/unit/unit.ts';
import { print, type Ratio } from '../../quantity/ratio.ts';
import { basesOf } from '../../rulebook/rulebook.ts';
import type { Considered } from '../requirement/requirement.ts';
import type { Evaluator } from '../requirement/situation.ts';
import { inside } from './turned.ts';

/**
 * The provisions that decide, each with the ends it decides, and the same of each measure they are built on; of what is
 * counted its rounded ends, which stand still from one step to the next.
 */
export function decidedBy(
  evaluator: Evaluator,
  unit: Unit,
  measure: string,
  seen = new Set<string>(),
): string {
  const key = `${unit.scope} ${unit.at} ${measure}`;
  if (seen.has(key)) return '';
  seen.add(key);
  const { considered, levels } = evaluator.requirement(unit, measure);
  const behind = measuresBehind(evaluator, considered).flatMap((base) =>
    placesOf(evaluator, unit, base).map((place) => {
      const { aim } = evaluator.requirement(place, base).levels;
      const { whole } = evaluator.requirement(place, base).measure;
      return whole
        ? [base, place.at, aim.status, text(aim.lower), text(aim.upper)].join(' ')
        : decidedBy(evaluator, place, base, seen);
    }),
  );
  return [levels.aim.status, ...considered.flatMap(endsOf), ...behind].join('|');
}

/** One that decides the lower end at first and the upper end later is not the same. */
function endsOf({ rule, fate }: Considered): string[] {
  return fate.kind === 'binds' ? [[rule.provision.id, ...fate.ends].join(' ')] : [];
}

/** On which measures those that speak are built. */
function measuresBehind({ situation }: Evaluator, considered: readonly Considered[]): string[] {
  const bases = considered.flatMap(({ rule, bounds }) =>
    bounds === null ? [] : basesOf(rule.provision),
  );
  return [...new Set(bases)].filter((base) => situation.rulebook.measures.has(base));
}

/** The place itself, and those inside it whose requirements are added up. */
function placesOf({ situation }: Evaluator, unit: Unit, measure: string): readonly Unit[] {
  const scope = situation.rulebook.measures.get(measure)?.scope ?? unit.scope;
  return [unit, ...inside(unit, scope)];
}

const text = (value: Ratio | null) => (value === null ? '-' : print(value, 'up'));
