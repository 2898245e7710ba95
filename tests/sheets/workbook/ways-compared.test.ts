// Ways of a text are compared by all that is asked, also in a workbook of what is mandatory: what they rest on has rows for it.
import { expect, test } from 'vitest';
import { ALL_CHOSEN } from '../../../src/sheets/frame/sheet-choices.ts';
import { layoutOf } from '../../../src/sheets/workbook/layout/lay-out.ts';
import { outcomeIn, ownPlan } from '../../core/assessment/outlook/own-outcome.ts';
import { wordsIn } from '../sources.ts';

test('a measure that a way is built on has a row under each yardstick', () => {
  const way = (choice: string, least: string) => ({
    ...{ id: choice, measure: 'halls', least, base: 'desks', per: '10', force: 'mandatory' },
    alternative: { group: 'health-centre-basis', choice },
  });
  const desks = { id: 'desks', measure: 'desks', least: '20', force: 'guidance' };
  const assessment = ownPlan([desks, way('street', '1'), way('population', '2')], [{}]);
  const { requirements, requirementOf } = layoutOf({
    ...{ assessment, yardstick: 'must', words: wordsIn('zh'), choices: ALL_CHOSEN },
  });
  const { unit } = outcomeIn(assessment, 'desks');
  expect(requirementOf(unit, 'desks', 'aim')?.lower).toHaveLength(1);
  expect(requirements.filter(({ measure }) => measure.id === 'desks')).toHaveLength(1);
});
