// In which columns of the inputs facts, what stands today and the class of a county are typed and derived.
import type { Rule } from '../../../core/rulebook/rulebook.ts';
import { INPUT, type Layout } from './book-layout.ts';

export const indexed = <T>(list: readonly T[], from: number) =>
  new Map(list.map((one, index) => [one, from + index]));

/** Facts, what stands today, and the class of county where a provision asks for it. */
export function columnsOf(
  facts: readonly string[],
  measures: Layout['measures'],
  rules: readonly Rule[],
) {
  const existing = INPUT.facts + facts.length;
  const asksClass = rules.some(({ provision }) => provision.when.countyClass !== undefined);
  return {
    columnOfFact: indexed(facts, INPUT.facts),
    columnOfExisting: indexed(
      measures.map(({ id }) => id),
      existing,
    ),
    columnOfClass: asksClass ? existing + measures.length : null,
  };
}
