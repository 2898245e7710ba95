// The formulas of one requirement row; rows that differ only in where they stand share one template.
import { basesOf } from '../../../core/rulebook/rulebook.ts';
import { forceText } from '../../frame/force-words.ts';
import { citation } from '../../words/naming.ts';
import { boundFormula } from './bound-formula.ts';
import { letters } from '../layout/book.ts';
import { REQUIREMENT, type Layout, type RequirementRow } from '../layout/book-layout.ts';
import { uncutColumn } from '../layout/end-cells.ts';
import { plannedFormulas } from './planned-formula.ts';
import { takenWay } from './way-formula.ts';
import { wordsOfRow } from './evidence-formula.ts';
import { existingFormula } from './existing-formula.ts';
import { intervalFormulas } from './interval-formula.ts';
import { judgeFormulas } from './judge-formula.ts';

/** Each in the order of the columns; the papers are the words that number them. */
export interface RowFormulas {
  readonly papers: string;
  readonly lower: string;
  readonly upper: string;
  readonly existing: string;
  readonly gap: string;
  readonly verdict: string;
  readonly status: string;
  readonly uncutLower: string;
  readonly uncutUpper: string;
  readonly planned: ReturnType<typeof plannedFormulas>;
  readonly bounds: readonly string[];
}

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
export const circled = (index: number): string => CIRCLED[index] ?? `(${String(index + 1)})`;

/** Row numbers that no workbook reaches, standing for the row itself and for the row of its place. */
const OWN = 9_000_001;
const PLACE = 9_000_002;
const MARKS = new RegExp(`(${String(OWN)}|${String(PLACE)})`);

type Template = readonly (readonly string[])[];

/** Answers for one workbook, remembering what its rows share. */
export function formulaWriter(layout: Layout): (row: RequirementRow) => RowFormulas {
  const templates = new Map<string, Template>();
  const marked = markedPlaces(layout);
  return (row) => {
    if (!standsAlone(row, layout)) return named(formulasOf(row, layout));
    const key = `${row.measure.id} ${row.yardstick} ${String(row.isEncouraged)} ${row.all.map(({ rule }) => rule.provision.id).join(' ')}`;
    const template =
      templates.get(key) ??
      formulasOf({ ...row, row: OWN }, marked).map((formula) => formula.split(MARKS));
    templates.set(key, template);
    const own = String(row.row);
    const place = String(layout.rowOfUnit.get(row.unit) ?? 0);
    return named(template.map((parts) => filled(parts, own, place)));
  };
}

function markedPlaces(layout: Layout): Layout {
  const rowOfUnit = new Map(layout.units.map((unit) => [unit, PLACE]));
  return { ...layout, rowOfUnit };
}

/** Every second part is a mark. */
function filled(parts: readonly string[], own: string, place: string): string {
  let text = parts[0] ?? '';
  for (let at = 1; at < parts.length; at += 2)
    text += (parts[at] === String(OWN) ? own : place) + (parts[at + 1] ?? '');
  return text;
}

/** True of a community's row that reads nothing but its own row and that of its place. */
function standsAlone({ unit, all, ways, row }: RequirementRow, layout: Layout): boolean {
  const { measures } = layout.source.assessment.rulebook;
  return (
    unit.scope === 'community' &&
    ways.length === 0 &&
    !layout.homeOf.has(row) &&
    all.every(({ rule }) => basesOf(rule.provision).every((base) => !measures.has(base)))
  );
}

function formulasOf(row: RequirementRow, layout: Layout): string[] {
  const { lower, upper, status, uncutLower, uncutUpper, gap, verdict } =
    row.ways.length === 0
      ? { ...intervalFormulas(row, layout), ...judgeFormulas(row, spoken(row, layout)) }
      : takenFormulas(row, layout);
  const planned = plannedFormulas(row, spoken(row, layout));
  return [
    papersText(row, layout),
    lower,
    upper,
    existingFormula(row, layout),
    row.isEncouraged ? '""' : gap,
    verdict,
    status,
    uncutLower ?? '',
    uncutUpper ?? '',
    ...[planned.value, planned.gap, planned.verdict],
    ...row.lower.map((one) => boundFormula(one, 'lower', row, layout)),
    ...row.upper.map((one) => boundFormula(one, 'upper', row, layout)),
  ];
}

/** What is only encouraged is there or not there, never met or short. */
function spoken(row: RequirementRow, layout: Layout): Layout {
  const { quoted } = layout;
  if (!row.isEncouraged) return { ...layout, quoted: wordsOfRow(row, layout) };
  return { ...layout, quoted: { ...quoted, met: quoted.there, short: quoted.notThere } };
}

/** The ends and the judgement of the way that is taken. */
function takenFormulas(row: RequirementRow, layout: Layout) {
  const of = (column: number) =>
    takenWay(row, (way) => `${letters(column)}${String(way.row)}`, layout);
  const uncut = (end: 'lower' | 'upper') =>
    layout.endless.has(row.measure.id) ? of(uncutColumn(end, layout)) : null;
  return {
    ...{ lower: of(REQUIREMENT.lower), upper: of(REQUIREMENT.upper) },
    ...{ status: of(REQUIREMENT.status), gap: of(REQUIREMENT.gap) },
    verdict: of(REQUIREMENT.verdict),
    ...{ uncutLower: uncut('lower'), uncutUpper: uncut('upper') },
  };
}

function named(list: readonly string[]): RowFormulas {
  const at = (index: number) => list[index] ?? '';
  return {
    papers: at(0),
    lower: at(1),
    upper: at(2),
    existing: at(3),
    gap: at(4),
    verdict: at(5),
    status: at(6),
    uncutLower: at(7),
    uncutUpper: at(8),
    planned: { value: at(9), gap: at(10), verdict: at(11) },
    bounds: list.slice(12),
  };
}

/** All provisions that the row's formulas consider, numbered as their columns are. */
function papersText({ lower, upper }: RequirementRow, { source }: Layout): string {
  const cite = (sign: string, list: RequirementRow['lower']) =>
    list.map(
      ({ rule }, index) =>
        `${sign}${circled(index)} ${citation(rule.document, rule.provision, source.words)} ${forceText(rule.provision.force, source.words)}`,
    );
  return [...cite('≥', lower), ...cite('≤', upper)].join('\n');
}
