// Every way in which the sheets of a plan name a measure, so that a screen can lead from its numbers to their reason.
import type { Scope } from '../../core/plan/terms.ts';
import { FORCE_MARKS } from '../frame/force-words.ts';
import type { SheetSource } from '../frame/sheet-choices.ts';
import { measureTitle } from './naming.ts';

/** A measure at the level at which the plan is asked for it. */
interface NamedMeasure {
  readonly measure: string;
  readonly scope: Scope;
}

/** By the words of the name; a name that two measures bear leads to neither. */
export function measuresNamed({
  assessment: { outcomes },
  words,
}: SheetSource): ReadonlyMap<string, NamedMeasure> {
  const found = new Map<string, NamedMeasure | null>();
  const seen = new Set<string>();
  for (const { measure, unit } of outcomes) {
    if (seen.has(measure.id)) continue;
    seen.add(measure.id);
    for (const name of new Set([words.say(measure.label), measureTitle(measure, words)]))
      found.set(name, found.has(name) ? null : { measure: measure.id, scope: unit.scope });
  }
  return new Map([...found].flatMap(([name, one]) => (one === null ? [] : [[name, one] as const])));
}

const MARKS = Object.values(FORCE_MARKS).join('');
const WITH_MARKS = new RegExp(`^([${MARKS}]* ?)(.*?)( ?[${MARKS}]*)$`, 'su');

/** The marks of force before a name, the name, and the marks behind it. */
export function apartFromMarks(
  text: string,
): readonly [before: string, name: string, after: string] {
  const [, before = '', name = text, after = ''] = WITH_MARKS.exec(text) ?? [];
  return [before, name, after];
}
