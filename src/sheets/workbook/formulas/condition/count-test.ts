// Whether a community has one of the things that a paper counts together, as formulas over the requirement rows.
import type { Unit } from '../../../../core/plan/unit/unit.ts';
import { cellOf } from '../../layout/book.ts';
import { saysWord } from '../evidence-formula.ts';
import { REQUIREMENT, type Layout } from '../../layout/book-layout.ts';

interface CountTest {
  readonly failed: readonly string[];
  readonly met: string;
}

/** What is only encouraged is met when it is there, where nothing else is asked. */
export function countTest(unit: Unit, id: string, layout: Layout): CountTest | null {
  const { names, quoted } = layout;
  const asked = layout.requirementOf(unit, id, 'aim');
  const encouraged = layout.encouragedOf(unit, id);
  const at = (column: number, row: number) => cellOf(names.requirements, column, row);
  const is = (row: number, word: string) => `${at(REQUIREMENT.verdict, row)}=${word}`;
  const says = (row: number, word: string) => saysWord(at(REQUIREMENT.verdict, row), word);
  if (encouraged === undefined)
    return asked === undefined
      ? null
      : {
          failed: [is(asked.row, quoted.short), says(asked.row, quoted.above)],
          met: says(asked.row, quoted.met),
        };
  const there = is(encouraged.row, quoted.there);
  const notThere = is(encouraged.row, quoted.notThere);
  if (asked === undefined) return { failed: [notThere], met: there };
  const free = `${at(REQUIREMENT.status, asked.row)}=${quoted.silent}`;
  return {
    failed: [
      ...[is(asked.row, quoted.short), says(asked.row, quoted.above)],
      `AND(${free},${notThere})`,
    ],
    met: `OR(${says(asked.row, quoted.met)},AND(${free},${there}))`,
  };
}
