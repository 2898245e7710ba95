// What stands today as a formula: the entered cell, the sum of the places inside, or the places that meet their rules.
import type { Unit } from '../../core/plan/unit.ts';
import { unitsWithin } from '../../core/plan/unit.ts';
import { cellOf, quoted, rangesOf } from './book.ts';
import { REQUIREMENT, type Layout } from './book-layout.ts';
import { matching, matchingKnown, matchingSum, type Members } from './member-formula.ts';

/** Empty text while it is not known. */
export function existingFormula(
  unit: Unit,
  id: string,
  members: Members | null,
  layout: Layout,
): string {
  const measure = layout.source.assessment.rulebook.measures.get(id);
  const column = layout.columnOfExisting.get(id) ?? 0;
  const cell = cellOf(layout.names.inputs, column, layout.rowOfUnit.get(unit) ?? 0);
  const counts = measure?.counts;
  if (counts !== undefined)
    return `IF(ISNUMBER(${cell}),${cell},${countFormula(members?.units ?? [unit], counts, layout)})`;
  const entered = unit.existing.has(id) || unit.children.length === 0;
  if (members === null || entered || members.wanted.length === 0)
    return `IF(ISNUMBER(${cell}),${cell},"")`;
  const { certain } = matching(members, layout);
  const known = matchingKnown(members, column, layout);
  const sum = matchingSum(members, column, layout);
  const whole = `OR(${certain}=0,${certain}=${String(members.units.length)})`;
  return `IF(${whole},IF(ISNUMBER(${cell}),${cell},""),IF(${known}=${certain},${sum},""))`;
}

/** How many communities meet every one of the measures; empty while one can go either way. */
function countFormula(units: readonly Unit[], measures: readonly string[], layout: Layout): string {
  const { t } = layout.source.words;
  const communities = units.flatMap((unit) => unitsWithin(unit, 'community') ?? []);
  const lists = measures.map((id) =>
    communities.flatMap((unit) => layout.requirementOf(unit, id)?.row ?? []),
  );
  const complete = lists.every(({ length }) => length === communities.length);
  const present = lists.filter(({ length }) => length === communities.length);
  if (communities.length === 0 || present.length === 0) return '""';
  const blocks = present.map((rows) =>
    rangesOf(layout.names.requirements, REQUIREMENT.verdict, rows),
  );
  const runs = blocks[0]?.length ?? 0;
  if (blocks.some(({ length }) => length !== runs)) return '""';
  const over = (test: (range: string) => string) =>
    Array.from(
      { length: runs },
      (_, run) => `SUMPRODUCT(${blocks.map((ranges) => test(ranges[run] ?? '')).join('*')})`,
    ).join('+');
  const word = (verdict: 'met' | 'short' | 'above') => quoted(t(`verdicts.${verdict}`));
  const met = complete ? over((range) => `(${range}=${word('met')})`) : '0';
  const open = over((range) => `(${range}<>${word('short')})*(${range}<>${word('above')})`);
  return `IF(${open}>${met},"",${met})`;
}
