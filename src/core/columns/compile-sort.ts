// All that may be asked of one sort of place, each measure after those that it rests on.
import type { Unit } from '../plan/unit/unit.ts';
import { measureOf } from '../assessment/requirement/situation.ts';
import type { ColumnSort, CompiledMeasure, CompiledSort, Input } from './compiled.ts';
import { compileMeasure } from './compile-measure.ts';
import type { Ground, Resting } from './ground.ts';
import { memberText } from './members.ts';

/** A measure that rests on others is compiled after them: the pack checks let none rest on itself. */
export function compileSort(ground: Ground, sort: ColumnSort): CompiledSort {
  const unit = probeOf(sort);
  const { asked, speaking } = ground.situation;
  const ids = asked(sort.place, sort.scope);
  const rules = speaking(sort.place, sort.scope);
  const found = new Map<string, CompiledMeasure | null>();
  const inOrder: CompiledMeasure[] = [];
  const resting: Resting = (id) => {
    const known = found.get(id);
    if (known !== undefined) return known;
    const own = rules.get(id);
    const made =
      own === undefined
        ? null
        : compileMeasure(ground, unit, measureOf(ground.rulebook, id), own, resting);
    found.set(id, made);
    if (made !== null) inOrder.push(made);
    return made;
  };
  const measures = ids.flatMap((id) => resting(id) ?? []);
  const lists = ground.shared.together(ofWhom(sort, inOrder), { measures, inOrder });
  return { sort, ...lists };
}

/** Of streets whose provisions speak of some members, those that count the same ones by the same positions are alike. */
function ofWhom({ scope, members }: ColumnSort, measures: readonly CompiledMeasure[]): string {
  const isOfSome = ({ members: some }: Input) => some !== null;
  const tellsApart = measures.some(
    (one) =>
      one.kind === 'linear' &&
      (one.existing.flat().some(isOfSome) ||
        one.ways.flat().some(({ inputs }) => inputs.some(isOfSome))),
  );
  return [scope, ...(tellsApart ? members.map(memberText) : [])].join(' ');
}

/** A place of the sort without a figure, for conditions to be asked of; a street with one member of each kind. */
function probeOf({ members, ...traits }: ColumnSort): Unit {
  const bare = { at: '', name: '', areaBasis: null, asked: true, parent: null, ...EMPTY };
  const unit: Unit = { ...traits, ...bare, children: [] };
  return {
    ...unit,
    children: members.map((kind) => ({ ...unit, ...kind, scope: 'community' })),
  };
}

const EMPTY = { figures: new Map(), existing: new Map(), planned: new Map() };
