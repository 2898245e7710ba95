// On what an existing figure rests that is counted from verdicts: on the papers of the measures counted.
import type { Unit } from '../../plan/unit/unit.ts';
import { together, type Evidence } from '../requirement/evidence.ts';
import type { Stock } from './judge.ts';
import { membersOf } from './members.ts';

/** Typed figures rest on no paper; only what is counted here, of the communities that are added up, does. */
export function countedEvidence(stock: Stock): Evidence {
  const { measure, unit, existing, considered, evaluator } = stock;
  const { id, counts } = measure;
  if (counts === undefined || existing === null) return 'primary';
  const ofPlaces = (places: readonly Unit[]) =>
    places.reduce<Evidence>((all, place) => together(all, ofPlace(place)), 'primary');
  const ofPlace = (place: Unit): Evidence => {
    if (place.existing.has(id)) return 'primary';
    if (place.scope !== 'community') return ofPlaces(place.children);
    return counts.reduce<Evidence>(
      (all, one) => together(all, evaluator.requirement(place, one).levels.aim.evidence),
      'primary',
    );
  };
  const members = unit.existing.has(id) ? null : membersOf(considered);
  return members === null ? ofPlace(unit) : ofPlaces(members);
}
