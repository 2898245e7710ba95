// Compiles the provisions of each sort of place once, for all rows of a batch.
import type { Rulebook } from '../rulebook/rulebook.ts';
import { withAssumedSums } from '../rulebook/assumed-sums.ts';
import { factsOf } from '../assessment/requirement/facts-of-situation.ts';
import { situationOf } from '../assessment/requirement/situation.ts';
import { NATION } from '../plan/place.ts';
import type { Kind, Seat } from '../plan/terms.ts';
import { seatOf } from '../plan/unit/units-of-plan.ts';
import { emptyPlan, type BatchRow, type BatchSettings, type StreetTraits } from './batch-plan.ts';
import type { ColumnSort, CompiledSort, MemberKind } from './compiled.ts';
import { compileSort } from './compile-sort.ts';
import { sharing, type Ground } from './ground.ts';
import { memberText } from './members.ts';
import { placeKeys, type KnownPlace } from './place-keys.ts';

/** One a run: it keeps what it has compiled. */
export interface Compiler extends Ground {
  readonly placeOf: (place: string) => KnownPlace;
  readonly ofCommunity: (row: Traits) => CompiledSort;
  /** @param members the kinds of communities that the street holds, in any order */
  readonly ofStreet: (
    street: Pick<StreetTraits, 'place' | 'kind' | 'seat' | 'countyClass'>,
    members: readonly MemberKind[],
  ) => CompiledSort;
}

/** What of a row decides which provisions hold. */
type Traits = Pick<
  BatchRow,
  'place' | 'kind' | 'seat' | 'settlement' | 'development' | 'countyClass'
>;

/** @param written all rules that may speak; optional papers only where the settings switch them on */
export function createCompiler(written: Rulebook, settings: BatchSettings): Compiler {
  const plan = emptyPlan(settings, NATION);
  const rulebook = withAssumedSums(written, plan);
  const situation = situationOf(plan, rulebook);
  const context = { places: rulebook.places, facts: factsOf(situation) };
  const ground: Ground = { settings, rulebook, situation, context, shared: sharing() };
  const placeOf = placeKeys(rulebook, plan);
  const compiled = new Map<string, CompiledSort>();
  const compile = (sort: ColumnSort): CompiledSort => {
    const { kind, seat, countyClass, settlement, development, scope } = sort;
    const held = sort.members.map(memberText).join(';');
    const own = [scope, kind, seat, countyClass, settlement, development, held];
    const key = [placeOf(sort.place).key, ...own].join('/');
    const found = compiled.get(key) ?? compileSort(ground, sort);
    compiled.set(key, found);
    return found;
  };
  return {
    ...ground,
    placeOf,
    ofCommunity: ({ place, kind, seat, settlement, development, countyClass: said }) => {
      const { place: like, ...known } = placeOf(place);
      const countyClass = said ?? known.countyClass;
      const own = { kind, seat: seatHere(kind, seat), countyClass, settlement, development };
      return compile({ scope: 'community', place: like, ...own, members: [] });
    },
    ofStreet: ({ place, kind, seat, countyClass: said }, members) => {
      const { place: like, ...known } = placeOf(place);
      const countyClass = said ?? known.countyClass;
      const own = { kind, seat: seatHere(kind, seat), countyClass, settlement: null };
      const held = [...members].sort((a, b) => (memberText(a) < memberText(b) ? -1 : 1));
      return compile({ scope: 'street', place: like, ...own, development: null, members: held });
    },
  };
}

/** As a plan has it: a street office lies at the seat unless somebody says otherwise. */
function seatHere(kind: Kind | null, seat: Seat | null): Seat | null {
  return seatOf({ kind, seat: seat === null ? null : seat === 'yes' });
}
