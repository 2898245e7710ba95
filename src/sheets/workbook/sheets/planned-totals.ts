// What is planned in the workbook's totals and costs: over the same rows as what stands, by the columns of what is planned.
import { readAsPlanned } from '../../../core/assessment/verdict/read-as-planned.ts';
import { gapCostsOf, type GapCost } from '../../../core/assessment/programme/cost.ts';
import type { Total } from '../../../core/assessment/verdict/totals.ts';
import { plain } from '../../../core/quantity/decimal.ts';
import { print } from '../../../core/quantity/ratio.ts';
import { say, type BookCell } from '../layout/book.ts';
import type { Layout } from '../layout/book-layout.ts';
import { hasPlannedColumns, plannedColumn } from '../layout/planned-columns.ts';

/** The heads of a total's figures as planned; none where nothing is judged as planned. */
export function plannedTotalHeads(layout: Layout): BookCell[] {
  if (!hasPlannedColumns(layout)) return [];
  const { t } = layout.source.words;
  return [t('sheet.book.withPlanned'), t('sheet.book.plannedGap')].map((head) => say(head, 'head'));
}

/** @param range where a column of the total's rows lies @param asked the status column of these */
export function plannedTotalCells(
  total: Total | undefined,
  range: (column: number) => string,
  status: string,
  layout: Layout,
): BookCell[] {
  if (!hasPlannedColumns(layout)) return [];
  const { silent } = layout.quoted;
  const [value, gap] = [range(plannedColumn('value', layout)), range(plannedColumn('gap', layout))];
  const known = total?.planned ?? total;
  const sum = known === undefined || 'lower' in known ? total?.existing : known.value;
  const look = total?.measure.unit === 'm2' ? 'area' : 'number';
  return [
    {
      value: sum ? Number(plain(sum)) : '',
      formula: askedSum(value, status, silent),
      look,
    },
    {
      value: known?.gap ? Number(print(known.gap, 'up')) : '',
      formula: knownSum(gap),
      look,
    },
  ];
}

/** What is there where something is asked. */
export function askedSum(list: string, status: string, silent: string): string {
  return `IF(SUMPRODUCT((${status}<>${silent})*ISNUMBER(${list}))=0,"",ROUND(SUMIFS(${list},${status},"<>"&${silent}),8))`;
}

export const knownSum = (list: string): string => `IF(COUNT(${list})=0,"",ROUND(SUM(${list}),8))`;

/** The gaps of today, and those that are left with what is planned; the same where nothing is planned. */
export function gapsAsPlanned({ source }: Layout): GapCost[] {
  const { outcomes, plan } = source.assessment;
  return gapCostsOf({ outcomes: outcomes.map(readAsPlanned), plan }, source.yardstick);
}
