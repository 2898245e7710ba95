// Streets formed from the rows: what their communities add up to, kind by kind, and how they are judged by it.
import type { Compiler } from '../columns/compiler.ts';
import type { Member, StreetTraits } from '../columns/batch-plan.ts';
import type { ColumnSort, CompiledSort, Input } from '../columns/compiled.ts';
import { evaluateRun } from '../columns/evaluate.ts';
import { MISSING } from '../columns/found.ts';
import { memberText } from '../columns/members.ts';
import { Decimal } from '../quantity/decimal.ts';
import type { BatchGround } from './batch-ground.ts';
import type { Block } from './block.ts';
import { memberKindAt, type RowCodes } from './codes.ts';
import { runOfFound } from './communities.ts';
import { groupBySort, type Evaluated } from './evaluated.ts';
import { explainerOf, memberOf } from './explainer.ts';
import type { Layout } from './layout.ts';
import { addTo, figureOf, valueOf, type MemberSums } from './member-sums.ts';
import { needsMembers } from './needs-members.ts';
import { rowAt } from './row-at.ts';

/** A street while its rows come in. */
export interface GrowingStreet extends StreetTraits {
  /** Where it stands among all streets. */
  readonly index: number;
  /** The line of the file that first names it, and the number of its place. */
  readonly line: number;
  readonly placeNumber: number;
  /** What its first row says. */
  readonly codes: { readonly kind: number; readonly seat: number };
  /** One a kind of community: seldom more than two. */
  members: readonly MemberSums[];
  /** The rows themselves, where sums do not say enough for a rule of the place. */
  readonly kept: Member[] | null;
}

/** Where a street is first named, and what the row says of it. */
interface FirstRow extends Pick<RowCodes, 'place' | 'kind' | 'seat'> {
  readonly index: number;
  readonly line: number;
}

export function openStreet(
  { place, street, kind, seat, countyClass }: StreetTraits,
  first: FirstRow,
  compiler: Compiler,
): GrowingStreet {
  return {
    place,
    street,
    kind,
    seat,
    countyClass,
    index: first.index,
    line: first.line,
    placeNumber: first.place,
    codes: { kind: first.kind, seat: first.seat },
    members: [],
    kept: needsMembers(compiler, place) ? [] : null,
  };
}

/** Adds one row of a block. */
export function addRow(to: GrowingStreet, block: Block, at: number, ground: BatchGround): void {
  addTo(sumsOf(to, block.kinds[at] ?? 0, ground), block, at, ground.layout);
  if (to.kept !== null) to.kept.push(memberOf(rowAt(block, at, ground), ground.layout.figures));
}

function sumsOf(to: GrowingStreet, code: number, { openSums }: BatchGround): MemberSums {
  for (const one of to.members) if (one.code === code) return one;
  const opened = openSums(code);
  to.members = [...to.members, opened];
  return opened;
}

/** Every street with all that is asked of it. */
export function evaluateStreets(
  { compiler, layout, desk }: BatchGround,
  streets: readonly GrowingStreet[],
): Evaluated {
  const sorts = streets.map((one) =>
    compiler.ofStreet(
      one,
      one.members.map(({ code }) => memberKindAt(code)),
    ),
  );
  const grouping = groupBySort(sorts.length, (at) => sorts[at] as CompiledSort);
  const runs = grouping.sorts.map((sort, at) => {
    const rows = grouping.rows[at] ?? new Int32Array();
    const own = Array.from(rows).flatMap((index) => streets[index] ?? []);
    const figure = (input: Input) => column(own, input, sort.sort, layout, compiler);
    const found = evaluateRun(sort, { rows: own.length, figure }, desk);
    return runOfFound(sort, rows, found, (row) => {
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
  { members }: ColumnSort,
  layout: Layout,
  { rulebook }: Compiler,
): Float64Array {
  const values = new Float64Array(streets.length).fill(MISSING);
  if (rulebook.facts.get(input.id)?.inherits === true) return values;
  const some = input.members?.flatMap((at) => members[at] ?? []).map(memberText);
  const meant = ({ members: all }: GrowingStreet) =>
    some === undefined
      ? all
      : all.filter(({ code }) => some.includes(memberText(memberKindAt(code))));
  const position = layout.positionOf(input);
  streets.forEach((street, at) => {
    values[at] = figureOf(meant(street), input, position);
  });
  return values;
}

/** One community for each kind of member, with what all of the kind add up to: sums, and so the street's, stay the same. */
function membersOf({ members }: GrowingStreet, { figures: columns, wholes }: Layout): Member[] {
  return members.map((sums, index): Member => {
    const known = (from: 'fact' | 'existing') =>
      new Map(
        columns.flatMap((one, at) => {
          const value = one.from === from ? valueOf(sums, at, wholes) : null;
          return value === null ? [] : [[one.id, value] as const];
        }),
      );
    const figures = known('fact').set('communities', new Decimal(sums.count));
    const kind = memberKindAt(sums.code);
    return { id: String(index), name: '', ...kind, figures, existing: known('existing') };
  });
}
