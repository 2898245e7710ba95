// Whether a provision is the reading chosen and due within the horizon, as formulas over the assumptions.
import type { Applicable } from '../../layout/applicable.ts';
import { fixedCellOf, quoted } from '../../layout/book.ts';
import { ASSUMPTION, CHOICE_PREFIX, type Layout } from '../../layout/book-layout.ts';
import type { Test } from './condition-test.ts';

export function settledTests(one: Applicable, layout: Layout): Test[] {
  return [...choiceTest(one, layout), ...dueTest(one, layout), ...periodTest(one, layout)];
}

function settingCell(id: string, { names, rowOfAssumption }: Layout): string {
  return fixedCellOf(names.assumptions, ASSUMPTION.value, rowOfAssumption.get(id) ?? 0);
}

/** A plan whose period is over asks nothing where the planner only lists it. */
function periodTest({ rule }: Applicable, layout: Layout): Test[] {
  const { period } = rule.document;
  if (period === undefined) return [];
  const listed = quoted(layout.source.words.t('lapsed.listed'));
  const ended = `${layout.horizon}>${period.to}`;
  return [{ no: `AND(${settingCell('lapsed', layout)}=${listed},${ended})`, unknown: null }];
}

/** An empty cell means either way of a text, or the reading that the paper's pack names as its default. */
function choiceTest({ rule }: Applicable, layout: Layout): Test[] {
  const { alternative } = rule.provision;
  if (alternative === undefined) return [];
  const group = layout.source.assessment.rulebook.alternatives.get(alternative.group);
  const choice = group?.choices.find(({ id }) => id === alternative.choice);
  if (group === undefined || choice === undefined) return [];
  const cell = settingCell(CHOICE_PREFIX + group.id, layout);
  const differs = `${cell}<>${quoted(layout.source.words.say(choice.label))}`;
  const isDefault = group.default === undefined || group.default === choice.id;
  return [{ no: isDefault ? `AND(${cell}<>"",${differs})` : differs, unknown: null }];
}

/** A due date starts a duty in its year. */
function dueTest({ rule }: Applicable, layout: Layout): Test[] {
  const { due } = rule.provision;
  if (due === undefined) return [];
  return [{ no: `${layout.horizon}<${due.slice(0, 4)}`, unknown: null }];
}
