// A number of a planning sheet as a formula that points at the rows it was read from.
import type { Origin } from '../sheet.ts';
import { call, cellOf, quoted, rangesOf } from './book.ts';
import { factCell, factColumn, stockCell } from './figure-cells.ts';
import { REQUIREMENT, type Layout, type RequirementRow } from './book-layout.ts';

/** Undefined where the workbook holds no such row. */
export function originFormula({ what, of, units }: Origin, layout: Layout): string | undefined {
  const { names } = layout;
  const { t } = layout.source.words;
  if (what === 'fact' || what === 'perHundred') return inputFormula({ what, of, units }, layout);
  const rows = units.flatMap(
    (unit) => layout.requirementOf(unit, of, layout.source.yardstick) ?? [],
  );
  const [only] = rows;
  if (only === undefined || rows.length !== units.length) return undefined;
  const cell = (column: number) => cellOf(names.requirements, column, only.row);
  const none = quoted(t('sheet.cells.none'));
  const missing = quoted(t('sheet.cells.missing'));
  const single = rows.length === 1;
  switch (what) {
    case 'verdict':
      return single ? cell(REQUIREMENT.verdict) : undefined;
    case 'gap':
      return single
        ? `IF(ISNUMBER(${cell(REQUIREMENT.gap)}),${cell(REQUIREMENT.gap)},${none})`
        : only.measure.adds
          ? totalled(REQUIREMENT.gap, rows, none, layout)
          : undefined;
    case 'existing':
      return single
        ? `IF(ISNUMBER(${cell(REQUIREMENT.existing)}),${cell(REQUIREMENT.existing)},${missing})`
        : only.measure.adds
          ? totalled(REQUIREMENT.existing, rows, missing, layout)
          : undefined;
    case 'required':
      return requiredFormula(rows, layout);
  }
}

function totalled(
  column: number,
  rows: readonly RequirementRow[],
  otherwise: string,
  { names }: Layout,
): string {
  const ranges = rangesOf(
    names.requirements,
    column,
    rows.map(({ row }) => row),
  );
  return `IF(${call('COUNT', ranges)}=0,${otherwise},ROUND(${call('SUM', ranges)},8))`;
}

function requiredFormula(rows: readonly RequirementRow[], layout: Layout): string {
  const { t } = layout.source.words;
  const ranges = (column: number) =>
    rangesOf(
      layout.names.requirements,
      column,
      rows.map(({ row }) => row),
    );
  const lowers = ranges(REQUIREMENT.lower);
  const uppers = ranges(REQUIREMENT.upper);
  const count = String(rows.length);
  const adds = rows[0]?.measure.adds !== false;
  const value = (list: readonly string[]) =>
    adds ? `ROUND(${call('SUM', list)},8)` : `MAX(${list.join(',')})`;
  const missing = quoted(t('sheet.cells.missing'));
  const waiting = ranges(REQUIREMENT.status)
    .map((range) => `COUNTIF(${range},${missing})`)
    .join('+');
  const hasLower = `${call('COUNT', lowers)}=${count}`;
  const hasUpper = `${call('COUNT', uppers)}=${count}`;
  const none = quoted(t('sheet.cells.none'));
  const range = joined(
    t('results.range', { lower: '\u0001', upper: '\u0002' }),
    value(lowers),
    value(uppers),
  );
  const most = joined(t('results.atMost', { value: '\u0001' }), value(uppers), '');
  const same = `${value(lowers)}=${value(uppers)}`;
  const bounded = rows.some(({ upper }) => upper.length > 0)
    ? `IF(${hasLower},IF(${hasUpper},IF(${same},${value(lowers)},${range}),${value(lowers)}),IF(${hasUpper},${most},${none}))`
    : `IF(${hasLower},${value(lowers)},${none})`;
  const silent = `IF(COUNTIF(${ranges(REQUIREMENT.status).join(',')},${quoted(t('sheet.cells.silent'))})>0,${quoted(t('sheet.cells.silent'))},${bounded})`;
  const spoken = rows.length === 1 ? silent : bounded;
  const checked = adds
    ? spoken
    : `IF(OR(MIN(${lowers.join(',')})<>MAX(${lowers.join(',')}),MIN(${uppers.join(',')})<>MAX(${uppers.join(',')})),${quoted(t('sheet.cells.several'))},${spoken})`;
  return `IF(${waiting}>0,${missing},${checked})`;
}

/** A phrase around one or two values. */
function joined(phrase: string, first: string, second: string): string {
  const parts = phrase.split(/([\u0001\u0002])/).filter((part) => part !== '');
  return parts
    .map((part) => (part === '\u0001' ? first : part === '\u0002' ? second : quoted(part)))
    .join('&');
}

function inputFormula({ what, of, units }: Origin, layout: Layout): string | undefined {
  const { rowOfUnit } = layout;
  const { t } = layout.source.words;
  const missing = quoted(t('sheet.cells.missing'));
  const rows = units.map((unit) => rowOfUnit.get(unit) ?? 0);
  if (what === 'fact') {
    const [first] = units;
    if (first === undefined || !layout.columnOfFact.has(of)) return undefined;
    const { sheet, column } = factColumn(first.scope, of, layout);
    const ranges = rangesOf(sheet, column, rows);
    return `IF(${call('COUNT', ranges)}=${String(rows.length)},${call('SUM', ranges)},${missing})`;
  }
  const [unit] = units;
  if (unit === undefined) return undefined;
  const households = factCell(unit, 'households', layout);
  const existing = stockCell(unit, of, layout);
  const none = quoted(t('sheet.cells.none'));
  return `IF(COUNT(${existing},${households})<2,${missing},IF(${households}=0,${none},ROUNDDOWN(ROUND(${existing}*100/${households},9),2)))`;
}
