// Duties without a figure, one community and duty a row, with what was answered; nothing is computed from them.
import { answersAt, dutiesOf } from '../../../core/catalogue/duties.ts';
import { dutyAnswer, dutyCitation } from '../../words/duty-words.ts';
import { say, type BookSheet } from '../layout/book.ts';
import type { Layout } from '../layout/book-layout.ts';

/** Null while no community of the plan has answered anything. */
export function dutySheet({ source }: Layout): BookSheet | null {
  const { words, assessment } = source;
  const { t } = words;
  const { plan, rulebook } = assessment;
  const communities = plan.streets.flatMap((street) => street.communities);
  const answering = communities.filter(({ duties }) => duties.size > 0);
  const duties = dutiesOf(plan, rulebook);
  if (answering.length === 0 || duties.length === 0) return null;
  const rows = answering.flatMap(({ id, name }) =>
    duties.map((duty) => [
      say(name || id),
      say(words.say(duty.stated.statement)),
      say(dutyAnswer(answersAt(plan, id).get(duty.stated.id), words)),
      say(dutyCitation(duty, source)),
    ]),
  );
  const heads = [
    t('sheet.columns.community'),
    t('sheet.duties.duty'),
    t('sheet.duties.answer'),
    t('sheet.columns.reference'),
  ];
  return {
    id: 'duties',
    name: t('sheet.duties.name'),
    rows: [
      [say(t('sheet.duties.heading'), 'title')],
      heads.map((head) => say(head, 'head')),
      ...rows,
    ],
    widths: [18, 60, 12, 34],
    frozen: { rows: 2, columns: 1 },
    paper: 'a4-landscape',
  };
}
