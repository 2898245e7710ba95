// Figures to come as formulas: released in phases, typed, or compounded by the nearest rate; a street with its communities counted apart.
import { yearIn } from '../../../core/plan/file/year.ts';
import type { Growing } from '../../../core/plan/growth/grown.ts';
import { isBuilt, DEVELOPMENTS } from '../../../core/plan/terms.ts';
import { cellOf, letters, quoted } from '../layout/book.ts';
import { INPUT, type Layout } from '../layout/book-layout.ts';
import { FUTURE } from '../layout/input-heads.ts';
import {
  fixed,
  GROWTH,
  RELEASED,
  TARGET,
  type GrowthLayout,
  type GrowthRow,
  type GrowthYear,
} from '../layout/growth-layout.ts';
import { inputOf } from './derived-figures.ts';

const PLAN_RATE = fixed(GROWTH.value, GROWTH.planRate);

const at = (column: number, row: number) => `${letters(column)}${String(row)}`;

/** The nearest rate: of the community, its street, the plan. */
export function rateFormula(row: number, street: number | null): string {
  const own = [row, ...(street === null ? [] : [street])].map((one) => at(GROWTH.own, one));
  return [...own, PLAN_RATE].reduceRight(
    (otherwise, cell) => `IF(ISNUMBER(${cell}),${cell},${otherwise})`,
    '""',
  );
}

/** Compounded over whole years and rounded up once; the figure itself where the rate or the year is not known. */
function grown(figure: string, row: number, { cell }: GrowthYear, layout: Layout): string {
  const rate = at(GROWTH.rate, row);
  const first = yearIn(layout.source.assessment.plan.asOf.slice(0, 4));
  const years = `MAX(0,${cell}-${String(first)})`;
  const then = `ROUNDUP(ROUND((${figure})*(1+${rate}/100)^${years},8),0)`;
  return `IF(COUNT(${rate},${cell})=2,${then},${figure})`;
}

/** The cell in which a figure to come was typed; null where the inputs have none. */
function typedCell({ unit, community }: GrowthRow, figure: Growing, layout: Layout) {
  const { facts, measures, columnOfClass, planned, hasFuture } = layout;
  if (!hasFuture || community === undefined || unit === undefined) return null;
  const before = facts.length + measures.length + (columnOfClass === null ? 0 : 1) + planned.length;
  return inputOf(unit, INPUT.facts + before + FUTURE.indexOf(figure), layout);
}

/** Arrays over the rows of phases, one number for each: those of the place, of a year, of a year that is reached. */
function phasesOf(
  { row }: GrowthRow,
  figure: Growing,
  { cell }: GrowthYear,
  { released: [from, to] }: GrowthLayout,
) {
  const all = (column: number) => `${fixed(column, from)}:${fixed(column, to)}`;
  const here = `(${all(RELEASED.place)}=$${at(GROWTH.place, row)})*ISNUMBER(${all(RELEASED.year)})`;
  const reached = `${here}*IF(ISNUMBER(${cell}),${all(RELEASED.year)}<=${cell},TRUE)`;
  const figures = all(RELEASED[figure]);
  return {
    some: `SUMPRODUCT(${here})>0`,
    open: `SUMPRODUCT(${reached}*(1-ISNUMBER(${figures})))>0`,
    sum: `SUMPRODUCT(${reached},${figures})`,
  };
}

/** True where something stood before: what is released comes on top. */
function builtTest({ unit, community }: GrowthRow, layout: Layout): string {
  const { assessment, words } = layout.source;
  const row = unit && layout.rowOfUnit.get(unit);
  if (row === undefined)
    return isBuilt(community?.development ?? assessment.plan.development) ? 'TRUE' : 'FALSE';
  const cell = cellOf(layout.names.derived, INPUT.development, row);
  const built = DEVELOPMENTS.filter(isBuilt).map(
    (one) => `${cell}=${quoted(words.t(`developments.${one}`))}`,
  );
  return `OR(${built.join(',')})`;
}

/** The test that a figure was typed for a year that is reached; null where none can be. */
function typedTest(typed: string | null, { cell, waits }: GrowthYear): string | null {
  if (typed === null || !waits) return typed && `ISNUMBER(${typed})`;
  return `IF(COUNT(${typed},${TARGET.cell})=2,${TARGET.cell}<=${cell},FALSE)`;
}

export function communityThen(
  place: GrowthRow,
  figure: Growing,
  year: GrowthYear,
  growth: GrowthLayout,
  layout: Layout,
): string {
  const today = at(year.columns(figure).today, place.row);
  const { some, open, sum } = phasesOf(place, figure, year, growth);
  const onTop = `IF(${builtTest(place, layout)},IF(ISNUMBER(${today}),${today}+${sum},""),${sum})`;
  const typed = typedCell(place, figure, layout);
  const byRate = `IF(ISNUMBER(${today}),${grown(today, place.row, year, layout)},"")`;
  const test = typedTest(typed, year);
  const otherwise = test === null ? byRate : `IF(${test},${typed ?? ''},${byRate})`;
  return `IF(${some},IF(${open},"",${onTop}),${otherwise})`;
}

/** 1 where the street's own figure does not grow for the community, 2 where it would but for the year, else 0. */
export function apartFormula(
  place: GrowthRow,
  figure: Growing,
  year: GrowthYear,
  growth: GrowthLayout,
  layout: Layout,
): string {
  const typed = typedTest(typedCell(place, figure, layout), year);
  const phased = phasesOf(place, figure, year, growth).some;
  const first = typed === null ? phased : `OR(${typed},${phased})`;
  const own = at(GROWTH.own, place.row);
  return `IF(${first},1,IF(ISNUMBER(${own}),IF(ISNUMBER(${year.cell}),1,2),0))`;
}

/** What was entered for a street: its communities counted apart become what they become, the rest grows by its rate. */
export function streetThen(
  { row }: GrowthRow,
  children: number,
  figure: Growing,
  year: GrowthYear,
  entered: string | null,
  layout: Layout,
): string {
  const columns = year.columns(figure);
  const inside = (column: number) =>
    `${at(column, row + 1)}:${at(column, row + Math.max(1, children))}`;
  const [today, then, apart] = [columns.today, columns.then, columns.apart].map(inside);
  const sum = `IF(COUNT(${then})=${String(children)},SUM(${then}),"")`;
  if (children === 0 || entered === null)
    return entered === null
      ? children === 0
        ? '""'
        : sum
      : `IF(ISNUMBER(${entered}),${grown(entered, row, year, layout)},"")`;
  const known = `COUNTIF(${apart},">0")=SUMPRODUCT((${apart}=1)*ISNUMBER(${today})*ISNUMBER(${then}))`;
  const rest = `(${entered}-SUMIF(${apart},1,${today}))`;
  const whole = `${grown(rest, row, year, layout)}+SUMIF(${apart},1,${then})`;
  const rated = `COUNT(${at(GROWTH.rate, row)},${year.cell})=2`;
  const impossible = `OR(AND(${rated},${rest}<0),${whole}<0)`;
  return `IF(ISNUMBER(${entered}),IF(${known},IF(${impossible},"",${whole}),""),${sum})`;
}
