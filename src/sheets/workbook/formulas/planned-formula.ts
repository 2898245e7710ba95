// What is planned as formulas: the figure with what stands, its verdict and its gap, by the same judge as for what stands.
import { readsAsPlanned } from '../../../core/assessment/verdict/read-as-planned.ts';
import { letters, quoted } from '../layout/book.ts';
import { REQUIREMENT, type Layout, type RequirementRow } from '../layout/book-layout.ts';
import { cellIn, propertyColumn } from '../layout/figure-cells.ts';
import {
  followsPlanned,
  plannedCell,
  plannedColumn,
  plannedStock,
  type PlannedPart,
} from '../layout/planned-columns.ts';
import { inputOf } from './derived-figures.ts';
import { bySpeaker } from './existing-formula.ts';
import { judgeFormulas } from './judge-formula.ts';
import { bestPlanned } from './planned-ways.ts';
import { plannedOfMembers } from './planned-stock.ts';

type PlannedFormulas = Readonly<Record<Exclude<PlannedPart, 'cost'>, string>>;

const NOTHING: PlannedFormulas = { value: '', gap: '', verdict: '' };

/** Empty where nothing is judged as planned. */
export function plannedFormulas(row: RequirementRow, layout: Layout): PlannedFormulas {
  if (!followsPlanned(row, layout)) return NOTHING;
  const at = (column: number) => `${letters(column)}${String(row.row)}`;
  const stands = at(REQUIREMENT.existing);
  if (plannedStock(row.measure.id, layout) === null)
    return {
      value: `IF(ISNUMBER(${stands}),${stands},"")`,
      gap: `IF(ISNUMBER(${at(REQUIREMENT.gap)}),${at(REQUIREMENT.gap)},"")`,
      verdict: `${at(REQUIREMENT.verdict)}&""`,
    };
  if (row.ways.length > 0)
    return {
      value: rowPlanned(row, layout, 'value'),
      ...bestPlanned(row, rowPlanned(row, layout, 'flag'), layout),
    };
  return judgedAlone(row, layout);
}

/** A way of a text is judged by what the requirement that takes it counts as planned. */
function judgedAlone(row: RequirementRow, layout: Layout): PlannedFormulas {
  const home = layout.homeOf.get(row.row);
  const at = (part: PlannedPart, one = row) =>
    `${letters(plannedColumn(part, layout))}${String(one.row)}`;
  const { quoted: words, source } = layout;
  const unknown = readsAsPlanned(source.assessment) ? words.notPlanned : words.notAssessed;
  const cells = { existing: at('value'), verdict: at('verdict') };
  const { gap, verdict } = judgeFormulas(row, layout, cells, unknown);
  return {
    value: home === undefined ? rowPlanned(row, layout, 'value') : at('value', home),
    gap,
    verdict: unlessBuilt(row, home ?? row, verdict, layout),
  };
}

/** 1 where something is planned of what the row speaks of, 0 where it stands as it does today; null where plans change nothing of it. */
export function plannedFlag(row: RequirementRow, layout: Layout): string | null {
  const isChanged = plannedStock(row.measure.id, layout) !== null;
  return isChanged && followsPlanned(row, layout) ? rowPlanned(row, layout, 'flag') : null;
}

/** What was planned of the place counts with what stands; else what its parts or the places inside will have. */
function rowPlanned(row: RequirementRow, layout: Layout, part: 'value' | 'flag'): string {
  const { unit, measure } = row;
  const typed = plannedCell(unit, measure.id, layout);
  const whole = inputOf(unit, layout.columnOfExisting.get(measure.id) ?? 0, layout);
  const stands = `${letters(REQUIREMENT.existing)}${String(row.row)}`;
  const today = `IF(ISNUMBER(${stands}),${stands},"")`;
  const inside = bySpeaker(
    row,
    layout,
    (members) => plannedOfMembers(unit, measure.id, members, today, layout)[part],
  );
  const [planned, entered] = part === 'flag' ? ['1', '0'] : [`${typed ?? ''}+N(${stands})`, today];
  const unplanned = `IF(ISNUMBER(${whole}),${entered},${inside})`;
  return typed === null ? unplanned : `IF(ISNUMBER(${typed}),${planned},${unplanned})`;
}

/** Where something stood before and nobody said what, what is planned alone is not called short. */
function unlessBuilt(
  { unit, measure }: RequirementRow,
  home: RequirementRow,
  verdict: string,
  layout: Layout,
): string {
  const typed = plannedCell(unit, measure.id, layout);
  if (typed === null) return verdict;
  const { quoted: words, source } = layout;
  const { t } = source.words;
  const development = cellIn(propertyColumn('development', layout), unit, layout);
  const built = (['renewal', 'existing'] as const).map(
    (one) => `${development}=${quoted(t(`developments.${one}`))}`,
  );
  const tests = [
    `ISNUMBER(${typed})`,
    `NOT(ISNUMBER(${letters(REQUIREMENT.existing)}${String(home.row)}))`,
    `OR(${built.join(',')})`,
    `${verdict}=${words.short}`,
  ];
  return `IF(AND(${tests.join(',')}),${words.notAssessed},${verdict})`;
}
