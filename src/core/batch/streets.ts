// Streets formed from the rows: what their communities add up to, kind by kind, and how they are judged by it.
import { memberText, type Compiler } from '../columns/compiler.ts';
import type { BatchRow, Member, StreetTraits } from '../columns/batch-plan.ts';
import type { Input, MemberKind } from '../columns/compiled.ts';
import { evaluateRun } from '../columns/evaluate.ts';
import { MISSING } from '../columns/found.ts';
import { Decimal } from '../quantity/decimal.ts';
import { runOfFound, type Chunk } from './communities.ts';
import { groupBySort, type Evaluated } from './evaluated.ts';
import { explainerOf, memberOf } from './explainer.ts';
import type { Layout } from './layout.ts';
import { addTo, emptySums, figureOf, valueOf, type MemberSums } from './member-sums.ts';
import { needsMembers } from './needs-members.ts';

/** A street while its rows come in. */
export interface GrowingStreet extends StreetTraits {
  /** The line of the file that first names it. */
  readonly line: number;
  /** By the kind of community. */
  readonly members: Map<string, MemberSums>;
  /** The rows themselves, where sums do not say enough for a rule of the place. */
  readonly kept: Member[] | null;
}

export function openStreet(traits: StreetTraits, line: number, compiler: Compiler): GrowingStreet {
  const { place, street, kind, seat } = traits;
  const kept = needsMembers(compiler, place) ? [] : null;
  return { place, street, kind, seat, line, members: new Map(), kept };
}

/** Adds one row of a chunk. */
export function addRow(to: GrowingStreet, row: BatchRow, chunk: Chunk, at: number, layout: Layout) {
  const { settlement, development } = row;
  const text = memberText(row);
  const sums = to.members.get(text) ?? emptySums({ settlement, development }, layout);
  to.members.set(text, sums);
  addTo(sums, chunk, at, row);
  to.kept?.push(memberOf(row, layout.figures));
}

/** Every street with all that is asked of it. */
export function evaluateStreets(
  compiler: Compiler,
  layout: Layout,
  streets: readonly GrowingStreet[],
): Evaluated {
  const sorts = streets.map((one) =>
    compiler.ofStreet(
      one,
      [...one.members.values()].map(({ kind }) => kind),
    ),
  );
  const grouping = groupBySort(sorts);
  const runs = grouping.sorts.map((sort, at) => {
    const own = (grouping.rows[at] ?? []).flatMap((index) => streets[index] ?? []);
    const figure = (input: Input) => column(own, input, sort.sort.members, layout, compiler);
    const found = evaluateRun(sort, { rows: own.length, figure });
    return runOfFound(sort, found, (row) => {
      const street = own[row];
      if (street === undefined) throw new Error('a run has no such street');
      return explainerOf(compiler, 'street', street, street.kept ?? membersOf(street, layout));
    });
  });
  return { runs, runOf: grouping.runOf, rowOf: grouping.rowOf };
}

/** One figure of each street, over the members that the input speaks of. */
function column(
  streets: readonly GrowingStreet[],
  input: Input,
  members: readonly MemberKind[],
  layout: Layout,
  { rulebook }: Compiler,
): Float64Array {
  const values = new Float64Array(streets.length).fill(MISSING);
  if (rulebook.facts.get(input.id)?.inherits === true && input.from === 'fact') return values;
  const kinds = (input.members ?? [...members.keys()]).flatMap((at) => members[at] ?? []);
  const texts = kinds.map(memberText);
  const position = layout.positionOf(input);
  streets.forEach((street, at) => {
    const sums = texts.flatMap((text) => street.members.get(text) ?? []);
    values[at] = figureOf(sums, input, position);
  });
  return values;
}

/** One community for each kind of member, with what all of the kind add up to: sums, and so the street's, stay the same. */
function membersOf({ members }: GrowingStreet, layout: Layout): Member[] {
  return [...members.values()].map((sums, index): Member => {
    const known = (from: 'fact' | 'existing') =>
      new Map(
        layout.figures.flatMap((one, at) => {
          const value = one.from === from ? valueOf(sums, at, one.whole) : null;
          return value === null ? [] : [[one.id, value] as const];
        }),
      );
    const figures = known('fact').set('communities', new Decimal(sums.count));
    return { id: String(index), name: '', ...sums.kind, figures, existing: known('existing') };
  });
}
