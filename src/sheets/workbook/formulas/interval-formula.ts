// The interval that a row's provisions leave, as formulas: the greatest least, the least most, rounded once.
import { letters } from '../layout/book.ts';
import { REQUIREMENT, type Layout, type RequirementRow } from '../layout/book-layout.ts';
import { upliftFormula } from './base-formula.ts';
import { isEndless } from '../layout/endless.ts';
import { boundRanges } from './bound-ranges.ts';
import { settledAnyway } from './condition/settled-anyway-formula.ts';

interface Ends {
  readonly lower: string;
  readonly upper: string;
  readonly status: string;
  /** Before a quotient that does not end is cut. */
  readonly uncutLower: string | null;
  readonly uncutUpper: string | null;
}

export function intervalFormulas(row: RequirementRow, layout: Layout): Ends {
  const { missing, silent } = layout.quoted;
  const { lower, upper } = boundRanges(row, layout);
  const ranges = [lower, upper].filter((one) => one !== null);
  const status = `${letters(REQUIREMENT.status)}${String(row.row)}`;
  const unknown = ranges.map((range) => `COUNTIF(${range},${missing})`).join('+');
  const waiting = `${[unknown, ...settledAnyway(row, layout)].join('-')}>0`;
  const spoken = `COUNT(${ranges.join(',')})=0`;
  const least = lower === null ? '""' : `IF(COUNT(${lower})=0,"",${rounded(row, 'lower', layout)})`;
  const most = upper === null ? '""' : `IF(COUNT(${upper})=0,"",${fitted(row, layout)})`;
  const word = `OR(${status}=${missing},${status}=${silent})`;
  const shown = (value: string) =>
    value === '""' ? `IF(${word},${status},"")` : `IF(${word},${status},${value})`;
  return {
    lower: shown(least),
    upper: shown(most),
    // A way that nothing of this yardstick speaks of has no bounds to wait for.
    status:
      ranges.length === 0
        ? silent
        : `IF(${waiting},${missing},IF(${spoken},${silent},${statusOf(row, layout)}))`,
    uncutLower: lower === null ? null : `IF(${word},"",IF(COUNT(${lower})=0,"",MAX(${lower})))`,
    uncutUpper: upper === null ? null : `IF(${word},"",IF(COUNT(${upper})=0,"",MIN(${upper})))`,
  };
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
  if (!isEndless(row)) return `ROUND(${value},8)`;
  return `${end === 'lower' ? 'ROUNDUP' : 'ROUNDDOWN'}(ROUND(${value},8),6)`;
}

/** The bounds that are exclusive: by the text, or while "somewhat more" is raised by nothing. */
export function strictCells(row: RequirementRow, end: 'lower' | 'upper', layout: Layout): string[] {
  const from = REQUIREMENT.bounds + (end === 'lower' ? 0 : layout.lowerColumns);
  return row[end].flatMap(({ rule: { provision } }, index) => {
    const cell = `${letters(from + index)}${String(row.row)}`;
    if (provision.strict) return [cell];
    if (end === 'upper' || provision.uplift === undefined) return [];
    return [`IF(${upliftFormula(provision.uplift, layout)}=0,${cell},"")`];
  });
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
  const touching = strict.map(
    (cell) =>
      `IF(ISNUMBER(${cell}),AND(ROUND(${cell}-MAX(${lower}),8)=0,ROUND(${cell}-MIN(${upper}),8)=0),FALSE)`,
  );
  return touching.length === 0 ? above : `OR(${[above, ...touching].join(',')})`;
}

function statusOf(row: RequirementRow, layout: Layout): string {
  const { quoted } = layout;
  const { ok } = quoted;
  const { lower, upper } = boundRanges(row, layout);
  if (lower === null || upper === null) return ok;
  const both = `COUNT(${lower})*COUNT(${upper})=0`;
  const none = row.measure.whole
    ? `IF(${rounded(row, 'lower', layout)}>${rounded(row, 'upper', layout)},${quoted.noWholeFits},${ok})`
    : ok;
  return `IF(${both},${ok},IF(${contradiction(row, layout)},${quoted.conflict},${none}))`;
}
