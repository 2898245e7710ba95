// Which of the provisions that hold give way to another that names them.
import type { Candidate } from './settle.ts';

/** Who overrides whom among the provisions that hold; one that is itself overridden overrides nothing. */
export function overridersOf(candidates: readonly Candidate[]): ReadonlyMap<string, string> {
  if (candidates.every(({ rule }) => rule.provision.overrides.length === 0)) return NOBODY;
  const overriding = candidates
    .filter(
      ({ rule, selection }) => rule.provision.overrides.length > 0 && selection.kind !== 'unknown',
    )
    .sort((a, b) => (a.rule.provision.id < b.rule.provision.id ? -1 : 1));
  const found = new Map<string, string>();
  const settled = new Map<string, boolean>();
  const stands = ({ rule }: Candidate): boolean => {
    const { id } = rule.provision;
    const known = settled.get(id);
    if (known !== undefined) return known;
    const by = overriding.find(
      (other) => other.rule.provision.overrides.includes(id) && stands(other),
    );
    if (by !== undefined) found.set(id, by.rule.provision.id);
    settled.set(id, by === undefined);
    return by === undefined;
  };
  candidates.forEach(stands);
  return found;
}

const NOBODY: ReadonlyMap<string, string> = new Map();
