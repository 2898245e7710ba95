// A year to come as a book within the book: its own inputs, derived figures, requirements and plans, beside the settings and rules of today.
import { milestonesOf, type Milestone } from '../../../core/assessment/programme/milestones.ts';
import { GROWING } from '../../../core/plan/growth/grown.ts';
import { cellOf } from './book.ts';
import type { BookNames, Layout } from './book-layout.ts';
import { releaseYear, TARGET, type GrowthYear } from './growth-layout.ts';
import { layoutOf } from './lay-out.ts';

export interface YearBook {
  readonly milestone: Milestone;
  /** Where households and people of then are worked out. */
  readonly year: GrowthYear;
  readonly layout: Layout;
}

/** So that a workbook of thousands of requirements stays one that opens. */
const MOST_ROWS = 12_000;

const OWN_SHEETS = ['inputs', 'derived', 'requirements', 'planned'] as const;
const LONGEST_NAME = 31;

/** Every year of which the plan says something; null where what is then required can only be stated. */
export function yearBooks(layout: Layout): YearBook[] | null {
  const known = made.get(layout);
  if (known !== undefined) return known;
  const books = booksOf(layout);
  made.set(layout, books);
  return books;
}

const made = new WeakMap<Layout, YearBook[] | null>();

function booksOf(layout: Layout): YearBook[] | null {
  const milestones = milestonesOf(layout.source.assessment);
  if (milestones.length * layout.requirements.length > MOST_ROWS || areasGrow(layout)) return null;
  const books = milestones.map((one, at) => yearBook(one, releaseYear(at), layout));
  return books.every((one) => isHeld(one, layout)) ? books : null;
}

/** The years in which land is released, each with its own columns of figures to come. */
export function releaseYears(layout: Layout): { milestone: Milestone; year: GrowthYear }[] {
  return milestonesOf(layout.source.assessment).flatMap((milestone, at) =>
    milestone.kind === 'phase' ? [{ milestone, year: releaseYear(at) }] : [],
  );
}

/** A figure typed for a whole county grows by what lies in it: that is stated. */
export function areasGrow({ units }: Layout): boolean {
  return units.some(
    ({ scope, figures }) =>
      scope !== 'community' && scope !== 'street' && GROWING.some((one) => figures.has(one)),
  );
}

function yearBook(milestone: Milestone, release: GrowthYear, layout: Layout): YearBook {
  const { t } = layout.source.words;
  const own = layoutOf({ ...layout.source, assessment: milestone.assessment });
  const word = milestone.year === null ? t('sheet.book.someDay') : String(milestone.year);
  const names = { ...layout.names, ...Object.fromEntries(OWN_SHEETS.map(named)) } as BookNames;
  function named(id: (typeof OWN_SHEETS)[number]): [string, string] {
    return [id, `${layout.names[id].slice(0, LONGEST_NAME - word.length - 1)} ${word}`];
  }
  const year = milestone.kind === 'phase' ? release : TARGET;
  const cell = `'${layout.names.phases}'!${year.cell}`;
  const { requirements, wayRows, encouraged, encouragedOf, homeOf, requirementOf } = own;
  const { units, rowOfUnit, lowerColumns, upperColumns, source } = own;
  return {
    ...{ milestone, year },
    layout: {
      ...layout,
      ...{ source, names, units, rowOfUnit, lowerColumns, upperColumns },
      ...{ requirements, wayRows, encouraged, encouragedOf, homeOf, requirementOf },
      horizon: `IF(ISNUMBER(${cell}),${cell},${layout.horizon})`,
      costed: [],
    },
  };
}

/** True where the rules, figures and measures of then are all among those of today. */
function isHeld({ layout: { requirements, encouraged, units } }: YearBook, of: Layout): boolean {
  const isRule = [...requirements, ...encouraged].every(({ all, measure }) => {
    const isMeasure = of.columnOfExisting.has(measure.id);
    return isMeasure && all.every(({ rule }) => of.rowOfRule.has(rule.provision.id));
  });
  return isRule && units.length === of.units.length;
}

/** The cell of today's inputs that stands in the same place. */
export function todayCell(column: number, row: number, { names }: Layout): string {
  return cellOf(names.inputs, column, row);
}
