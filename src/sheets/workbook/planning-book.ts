// From an assessment to a workbook that calculates by itself: paper, requirements, totals, inputs, assumptions, provisions.
import { REMEDIES } from '../../core/plan/remarks.ts';
import {
  AREA_BASES,
  COUNTY_CLASSES,
  DEVELOPMENTS,
  KINDS,
  LAPSED,
  SEATS,
  SCOPES,
  SETTLEMENTS,
} from '../../core/plan/terms.ts';
import { planningSheets } from '../planning-sheets.ts';
import { planText } from '../frame/plan-text.ts';
import type { SheetSource } from '../frame/sheet-choices.ts';
import type { Sheet, SheetWords } from '../frame/sheet.ts';
import { aboutSheet } from './sheets/about-sheet.ts';
import { assumptionSheet } from './sheets/assumption-sheet.ts';
import { CHOICE_PREFIX, type Layout } from './layout/book-layout.ts';
import { layoutOf } from './layout/lay-out.ts';
import { say, type Book, type BookSheet } from './layout/book.ts';
import { remarkSheet } from './sheets/remark-sheet.ts';
import { costSheet } from './sheets/cost-sheet.ts';
import { derivedSheet } from './sheets/derived-sheet.ts';
import { dutySheet } from './sheets/duty-sheet.ts';
import { inputSheet } from './sheets/input-sheet.ts';
import { phaseSheet } from './sheets/phase-sheet.ts';
import { paperSheet } from './sheets/paper-sheet.ts';
import { plannedSheet } from './sheets/planned-sheet.ts';
import { requirementSheet } from './sheets/requirement-sheet.ts';
import { ruleSheet } from './sheets/rule-sheet.ts';
import { totalSheet } from './sheets/total-sheet.ts';
import { yearSheets } from './sheets/year-sheets.ts';

/** Lets others have their turn between two pieces of long work. */
export type Pause = () => Promise<void>;

export async function planningBook(
  source: SheetSource,
  sheets: readonly Sheet[],
  pause: Pause,
): Promise<Book> {
  const layout = layoutOf(source);
  const made: BookSheet[] = [];
  for (const make of [...papersOf(source, sheets), ...SHEETS]) {
    await pause();
    made.push(...[make(layout) ?? []].flat());
  }
  return { title: source.assessment.plan.name, sheets: made };
}

type Make = (layout: Layout) => BookSheet | BookSheet[] | null;

const SHEETS: readonly Make[] = [
  requirementSheet,
  totalSheet,
  costSheet,
  remarkSheet,
  dutySheet,
  phaseSheet,
  inputSheet,
  derivedSheet,
  plannedSheet,
  yearSheets,
  assumptionSheet,
  ruleSheet,
  ({ source }) => aboutSheet(source),
  planSheet,
];

/** The sheet on screen, then the schedule and the street table: what an office signs, with live figures. */
function papersOf(source: SheetSource, shown: readonly Sheet[]): Make[] {
  const others = (['schedule', 'street'] as const)
    .filter((sheet) => sheet !== shown[0]?.id)
    .map((sheet) => () => planningSheets({ ...source, choices: { ...source.choices, sheet } }));
  return [() => shown, ...others].map((papers) => (layout) => {
    const paper = papers();
    return paper.length === 0 ? null : paperSheet(paper, layout);
  });
}

/** A cell holds at most 32,767 signs. */
const SIGNS_IN_A_CELL = 30_000;

/** The plan itself, so that an edited workbook finds its way home; the marker tells ours from others. */
export const PLAN_MARKER = 'community-facility-workbook';

function planSheet(layout: Layout): BookSheet {
  const { assessment, words } = layout.source;
  const text = planText(assessment.plan);
  const parts = Array.from({ length: Math.ceil(text.length / SIGNS_IN_A_CELL) }, (_, index) =>
    text.slice(index * SIGNS_IN_A_CELL, (index + 1) * SIGNS_IN_A_CELL),
  );
  const terms = termRows(words, layout);
  const lines = Array.from({ length: Math.max(parts.length, terms.length) }, (_, index) => [
    say(parts[index] ?? '', 'quiet'),
    ...(terms[index] ?? []).map((word) => say(word, 'quiet')),
  ]);
  return {
    id: 'plan',
    name: words.t('sheet.book.plan'),
    rows: [[say(PLAN_MARKER, 'quiet')], ...lines],
    widths: [40, 14, 20, 20],
    frozen: { rows: 0, columns: 0 },
    paper: 'a4-portrait',
    hidden: true,
  };
}

/** What the words in the choice cells mean, whatever the workbook's language: property, id, word. */
function termRows({ t, say: words }: SheetWords, { alternatives }: Layout): string[][] {
  return [
    ...SETTLEMENTS.map((id) => ['settlement', id, t(`settlements.${id}`)]),
    ...DEVELOPMENTS.map((id) => ['development', id, t(`developments.${id}`)]),
    ...KINDS.map((id) => ['kind', id, t(`kinds.${id}`)]),
    ...SEATS.map((id) => ['seat', id, t(`seats.${id}`)]),
    ...AREA_BASES.map((id) => ['areaBasis', id, t(`areaBases.${id}`)]),
    ...COUNTY_CLASSES.map((id) => ['countyClass', id, t(`countyClasses.${id}`)]),
    ...LAPSED.map((id) => ['lapsed', id, t(`lapsed.${id}`)]),
    ...REMEDIES.map((id) => ['remedy', id, t(`sheet.remedies.${id}`)]),
    ['complete', 'yes', t('complete.yes')],
    ['complete', 'no', t('complete.no')],
    ...SCOPES.map((id) => ['scope', id, t(`scopes.${id}`)]),
    ...alternatives.flatMap(({ id, choices }) =>
      choices.map((one) => [CHOICE_PREFIX + id, one.id, words(one.label)]),
    ),
  ];
}
