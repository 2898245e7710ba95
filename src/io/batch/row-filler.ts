// A row of a file into the columns of a batch, or what keeps it from being read: each fault at its column.
import type { Rows } from '../../core/batch/batch.ts';
import { BEYOND } from '../../core/columns/found.ts';
import { beyondKey, type Block } from '../../core/batch/block.ts';
import type { Problem } from '../../core/plan/problem.ts';
import type { Rulebook } from '../../core/rulebook/rulebook.ts';
import type { BatchHead } from './batch-columns.ts';
import { choiceCell, type Choice } from './choice-cells.ts';
import { classChecks } from './class-checks.ts';
import type { BatchField } from './column-meaning.ts';
import { figureCell, type FigureCell } from './figure-cells.ts';
import { placeCell } from './place-cells.ts';
import { faultsOfRow, isHeaderAgain } from './row-faults.ts';
import { cellText, type Spans } from './spans.ts';
import { streetCell } from './street-cells.ts';
import { isTotal, writeTexts } from './text-cells.ts';

/** @returns what is wrong with the row; nothing where it was taken */
export type RowFiller = (row: Spans) => readonly Problem[];

const NO_PROBLEMS: readonly Problem[] = [];
const HEADER_AGAIN: Problem = { path: '', code: 'header-again', values: {} };

/** @param place where rows lie that do not say, or null where each must */
export function rowFiller(
  head: BatchHead,
  rulebook: Rulebook,
  place: string | null,
  rows: Rows,
): RowFiller {
  const at = (field: BatchField) => head.columns.findIndex(({ meaning }) => meaning === field);
  const [idAt, nameAt] = [at('id'), at('name')];
  const placeOf = placeCell(at('place'), idAt, rulebook, place, rows);
  const street = streetCell(at('street'), rows);
  const choose = choicesInto(head, at, rows);
  const figures = figureCells(head);
  const classOf = classChecks(rulebook, rows);
  const { block, row: codes } = rows;
  let problems: Problem[] = [];
  return (row) => {
    if (problems.length > 0) problems = [];
    faultsOfRow(row, head, problems);
    fillFigures(block, figures, row, problems);
    choose(row, problems);
    codes.place = placeOf(row, problems);
    if (codes.countyClass !== 0 && codes.place >= 0) classOf(codes, problems);
    if (isTotal(row, nameAt) || isTotal(row, idAt))
      problems.push({ path: 'name', code: 'a-total', values: {} });
    if (problems.length > 0) return isHeaderAgain(row, head) ? [HEADER_AGAIN] : problems;
    const number = street.numberOf(row, codes.place);
    if (street.isTotal(number)) problems.push({ path: 'street', code: 'a-total', values: {} });
    if (problems.length > 0) return problems;
    if (codes.kind === 0) codes.kind = street.kindOf(number);
    writeTexts(block, row, idAt, nameAt);
    const against = rows.take(row.line, number);
    if (against === null) return NO_PROBLEMS;
    problems.push(contradiction(against, row, at('street')));
    return problems;
  };
}

function fillFigures(
  block: Block,
  figures: readonly FigureCell[],
  row: Spans,
  problems: Problem[],
): void {
  for (let position = 0; position < figures.length; position += 1) {
    const [column, figure] = [block.columns[position], figures[position]];
    if (column === undefined || figure === undefined) continue;
    const value = figure(row, problems);
    column[block.count] = typeof value === 'number' ? value : BEYOND;
    if (typeof value !== 'number')
      block.beyond.set(beyondKey(block, block.count, position), value.text);
  }
}

/** The cells of all figures, in the order of the columns. */
function figureCells({ columns }: BatchHead): FigureCell[] {
  const figures = columns.flatMap(({ meaning, header }, at) =>
    meaning === null || typeof meaning === 'string' ? [] : [{ meaning, header, at }],
  );
  return figures.map(({ meaning, header, at }) => {
    const others = figures.map((one) => one.at).filter((other) => other !== at);
    return figureCell(meaning, at, header, others);
  });
}

function choicesInto(head: BatchHead, at: (field: BatchField) => number, { row: codes }: Rows) {
  const cell = (field: Choice) =>
    choiceCell(field, at(field), head.columns[at(field)]?.header ?? field);
  const [kind, seat, settlement] = [cell('kind'), cell('seat'), cell('settlement')];
  const [development, countyClass] = [cell('development'), cell('countyClass')];
  return (row: Spans, problems: Problem[]) => {
    codes.kind = kind(row, problems);
    codes.seat = seat(row, problems);
    codes.settlement = settlement(row, problems);
    codes.development = development(row, problems);
    codes.countyClass = countyClass(row, problems);
  };
}

function contradiction(
  against: NonNullable<ReturnType<Rows['take']>>,
  row: Spans,
  streetAt: number,
): Problem {
  return against === 'countyClass'
    ? { path: against, code: 'county-differs', values: {} }
    : { path: against, code: 'street-differs', values: { street: cellText(row, streetAt) } };
}
