// The ledger of shortages: what is short where, why, what is done about it, in which year, and who answers for it.
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import { remarksIn, type Remark } from '../../core/plan/remarks.ts';
import { stockHead } from '../frame/as-planned.ts';
import { listed, type SheetSource } from '../frame/sheet-choices.ts';
import { framed } from '../frame/sheet-frame.ts';
import { BLANK, spanning, text, type Column, type Row, type Sheet } from '../frame/sheet.ts';
import { measureTitle } from '../words/naming.ts';
import { remedyWord } from '../words/remedy-word.ts';
import { measureCells } from '../words/requirement-cells.ts';
import { placeLabel } from './place-label.ts';

const COLUMNS = [
  ['number', 6, 'center'],
  ['place', 24, 'start'],
  ['item', 44, 'start'],
  ['required', 13, 'end'],
  ['existing', 13, 'end'],
  ['gap', 13, 'end'],
  ['reason', 32, 'start'],
  ['remedy', 13, 'center'],
  ['year', 12, 'center'],
  ['who', 20, 'start'],
] as const satisfies readonly (readonly [string, number, Column['align']])[];

const NOT_SAID: Remark = { reason: '', remedy: '', year: null, who: '' };

interface Entry {
  readonly outcome: Outcome;
  readonly remark: Remark;
}

export function ledger(source: SheetSource): Sheet {
  const { assessment, yardstick, words } = source;
  const all = listed(source);
  const remarks = remarksIn(assessment.plan);
  const entries = all
    .filter(({ levels }) => levels[yardstick].verdict === 'short')
    .map((outcome): Entry => {
      const { unit, measure } = outcome;
      return { outcome, remark: remarks(unit).get(measure.id) ?? NOT_SAID };
    })
    .sort(byYear);
  const columns = COLUMNS.map(([id, weight, align]): Column => ({
    ...{ id, weight, align },
    head: id === 'existing' ? stockHead(id, source) : words.t(`sheet.columns.${id}`),
  }));
  const rows = entries.map((entry, at) => rowOf(entry, at + 1, source));
  return framed(source, {
    paper: 'a4-landscape',
    tables: [
      {
        id: 'ledger',
        title: null,
        columns,
        rows: rows.length > 0 ? [...rows, countRow(rows.length, source)] : nothing(source),
      },
    ],
    outcomes: entries.length > 0 ? entries.map(({ outcome }) => outcome) : all,
  });
}

/** The earliest year first; what has no year yet comes last, each in the order of the plan. */
function byYear(a: Entry, b: Entry): number {
  if (a.remark.year === b.remark.year) return 0;
  if (a.remark.year === null || b.remark.year === null) return a.remark.year === null ? 1 : -1;
  return a.remark.year - b.remark.year;
}

function rowOf({ outcome, remark }: Entry, number: number, source: SheetSource): Row {
  const { words, yardstick } = source;
  const { required, existing, gap } = measureCells([outcome], yardstick);
  const { reason, remedy, year, who } = remark;
  return {
    kind: 'item',
    cells: [
      text(String(number)),
      text(placeLabel(outcome.unit, source)),
      text(measureTitle(outcome.measure, words)),
      ...[required, existing, gap],
      text(reason),
      text(remedyWord(remedy, words)),
      text(year === null ? '' : String(year)),
      text(who),
    ],
  };
}

function countRow(count: number, { words: { t } }: SheetSource): Row {
  const said = `${t('sheet.cells.total')}${t('sheet.steps.colon')}${t('sheet.ledger.items', { count })}`;
  return spanning('total', said, COLUMNS.length);
}

function nothing({ words: { t } }: SheetSource): Row[] {
  const cells = COLUMNS.map(([id]) => (id === 'item' ? text(t('sheet.ledger.nothing')) : BLANK));
  return [{ kind: 'item', cells }];
}
