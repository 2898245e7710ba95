// The interval that a row's provisions leave, as formulas: the greatest least, the least most, rounded once.
import { letters, quoted } from './book.ts';
import { REQUIREMENT, type Layout, type RequirementRow } from './book-layout.ts';

interface Ends {
  readonly lower: string;
  readonly upper: string;
  readonly status: string;
}

/** Where the bounds of a row lie; null where it has none. */
export function boundRanges({ row, lower, upper }: RequirementRow, layout: Layout) {
  const range = (from: number, count: number) =>
    count === 0
      ? null
      : `${letters(from)}${String(row)}:${letters(from + count - 1)}${String(row)}`;
  return {
    lower: range(REQUIREMENT.bounds, lower.length),
    upper: range(REQUIREMENT.bounds + layout.lowerColumns, upper.length),
  };
}

export function intervalFormulas(row: RequirementRow, layout: Layout): Ends {
  const { t } = layout.source.words;
  const { lower, upper } = boundRanges(row, layout);
  const ranges = [lower, upper].filter((one) => one !== null);
  const missing = quoted(t('sheet.cells.missing'));
  const silent = quoted(t('sheet.cells.silent'));
  const waiting = `${ranges.map((range) => `COUNTIF(${range},${missing})`).join('+')}>0`;
  const spoken = `COUNT(${ranges.join(',')})=0`;
  const least = lower === null ? '""' : `IF(COUNT(${lower})=0,"",${rounded(row, 'lower', layout)})`;
  const most = upper === null ? '""' : `IF(COUNT(${upper})=0,"",${fitted(row, layout)})`;
  const outer = (value: string) => `IF(${waiting},${missing},IF(${spoken},${silent},${value}))`;
  return { lower: outer(least), upper: outer(most), status: outer(statusOf(row, layout)) };
}

/** Whole things are rounded, areas keep eight places: far below what is shown, far above binary noise. */
function rounded(row: RequirementRow, end: 'lower' | 'upper', layout: Layout): string {
  const range = boundRanges(row, layout)[end] ?? '';
  const extreme = end === 'lower' ? 'MAX' : 'MIN';
  if (!row.measure.whole) return ended(row, end, `${extreme}(${range})`);
  const strict = strictCells(row, end, layout);
  const round = end === 'lower' ? 'ROUNDUP' : 'ROUNDDOWN';
  const once = `${round}(ROUND(${extreme}(${range}),8),0)`;
  if (strict.length === 0) return once;
  const past = strict.map((cell) =>
    end === 'lower'
      ? `IF(ISNUMBER(${cell}),ROUNDDOWN(ROUND(${cell},8),0)+1,0)`
      : `IF(ISNUMBER(${cell}),MAX(0,ROUNDUP(ROUND(${cell},8),0)-1),1E+15)`,
  );
  return `${extreme}(${[once, ...past].join(',')})`;
}

/** A quotient that does not end is cut at six places, least upwards and most downwards. */
function ended(row: RequirementRow, end: 'lower' | 'upper', value: string): string {
  const endless = row[end].some(({ rule: { provision } }) => {
    const per = end === 'lower' ? provision.per : (provision.perMost ?? provision.per);
    return !dividesEvenly(per);
  });
  if (!endless) return `ROUND(${value},8)`;
  return `${end === 'lower' ? 'ROUNDUP' : 'ROUNDDOWN'}(ROUND(${value},8),6)`;
}

/** True of a divisor made of twos and fives, whose quotients end. */
function dividesEvenly(per: string): boolean {
  let rest = BigInt(per.replace('.', ''));
  for (const prime of [2n, 5n]) while (rest > 1n && rest % prime === 0n) rest /= prime;
  return rest === 1n;
}

export function strictCells(row: RequirementRow, end: 'lower' | 'upper', layout: Layout): string[] {
  const from = REQUIREMENT.bounds + (end === 'lower' ? 0 : layout.lowerColumns);
  return row[end].flatMap(({ rule }, index) =>
    rule.provision.strict ? [`${letters(from + index)}${String(row.row)}`] : [],
  );
}

/** The upper end; where rounding leaves no whole number, the lower end is taken for both. */
function fitted(row: RequirementRow, layout: Layout): string {
  const { lower } = boundRanges(row, layout);
  const most = rounded(row, 'upper', layout);
  if (lower === null || !row.measure.whole) return most;
  const least = rounded(row, 'lower', layout);
  return `IF(AND(COUNT(${lower})>0,NOT(${contradiction(row, layout)}),${least}>${most}),${least},${most})`;
}

function contradiction(row: RequirementRow, layout: Layout): string {
  const { lower, upper } = boundRanges(row, layout);
  if (lower === null || upper === null) return 'FALSE';
  const strict = [...strictCells(row, 'lower', layout), ...strictCells(row, 'upper', layout)];
  const above = `ROUND(MAX(${lower}),8)>ROUND(MIN(${upper}),8)`;
  const touching = strict.map((cell) => `AND(${cell}=MAX(${lower}),${cell}=MIN(${upper}))`);
  return touching.length === 0 ? above : `OR(${[above, ...touching].join(',')})`;
}

function statusOf(row: RequirementRow, layout: Layout): string {
  const { t } = layout.source.words;
  const { lower, upper } = boundRanges(row, layout);
  const ok = quoted(t('sheet.book.ok'));
  if (lower === null || upper === null) return ok;
  const both = `COUNT(${lower})*COUNT(${upper})=0`;
  const none = row.measure.whole
    ? `IF(${rounded(row, 'lower', layout)}>${rounded(row, 'upper', layout)},${quoted(t('sheet.book.noWholeFits'))},${ok})`
    : ok;
  return `IF(${both},${ok},IF(${contradiction(row, layout)},${quoted(t('sheet.book.conflict'))},${none}))`;
}
