// Duties without a figure on a community's sheet, once it has answered any: done or not done, and never short.
import { answersAt, dutiesOf, type Duty } from '../../core/catalogue/duties.ts';
import type { Unit } from '../../core/plan/unit/unit.ts';
import type { SheetSource } from '../frame/sheet-choices.ts';
import { text, type Row, type Table } from '../frame/sheet.ts';
import { dutyAnswer, dutyCitation } from '../words/duty-words.ts';

/** What was answered there, of how many: a paper is for what is known, and the rest fills a leaf with blanks. */
export function dutyChecklist({ at }: Unit, source: SheetSource): Table[] {
  const { words, assessment } = source;
  const { t } = words;
  const answers = answersAt(assessment.plan, at);
  const duties = dutiesOf(assessment.plan, assessment.rulebook);
  const answered = duties.filter(({ stated }) => answers.has(stated.id));
  if (answered.length === 0) return [];
  const row = (duty: Duty, index: number): Row => ({
    kind: 'item',
    cells: [
      text(String(index + 1)),
      text(dutyAnswer(answers.get(duty.stated.id), words)),
      text(words.say(duty.stated.statement)),
      text(dutyCitation(duty, source)),
    ],
  });
  return [
    {
      id: 'duties',
      title: t('sheet.duties.answered', { answered: answered.length, all: duties.length }),
      columns: [
        { id: 'number', head: t('sheet.columns.number'), align: 'center', weight: 6 },
        { id: 'answer', head: t('sheet.duties.answer'), align: 'center', weight: 15 },
        { id: 'item', head: t('sheet.duties.duty'), align: 'start', weight: 110 },
        { id: 'reference', head: t('sheet.columns.reference'), align: 'start', weight: 59 },
      ],
      rows: answered.map(row),
    },
  ];
}
