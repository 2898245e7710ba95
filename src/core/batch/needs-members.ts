// Where a street's rules ask more of its communities than their sums: what each must have, or what counts as it.
import type { Compiler } from '../columns/compiler.ts';
import { isStoredAsEntered } from '../columns/existing-form.ts';
import { basesOf } from '../rulebook/rulebook.ts';

const remembered = new WeakMap<Compiler, Map<string, boolean>>();

/** True where the rows of such a street are kept until it is judged. */
export function needsMembers(compiler: Compiler, place: string): boolean {
  const known = remembered.get(compiler) ?? new Map<string, boolean>();
  remembered.set(compiler, known);
  const { key, place: like } = compiler.placeOf(place);
  const found = known.get(key) ?? asksMembers(compiler, like);
  known.set(key, found);
  return found;
}

function asksMembers({ situation, rulebook }: Compiler, place: string): boolean {
  const asksMore = (base: string) => {
    const measure = rulebook.measures.get(base.replace(/^existing:/, ''));
    return measure !== undefined && (measure.scope === 'community' || !isStoredAsEntered(measure));
  };
  return [...situation.speaking(place, 'street')].some(
    ([id, rules]) =>
      asksMore(id) || rules.some(({ rule }) => basesOf(rule.provision).some(asksMore)),
  );
}
