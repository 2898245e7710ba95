// A figure of a row: plain ones are read from their bytes, all others from their text, as a register reads them.
import { NOT_PLAIN, plainFigure } from '../../core/batch/plain-figure.ts';
import { scaledFrom } from '../../core/batch/scaled.ts';
import { BEYOND, MISSING } from '../../core/columns/found.ts';
import { readFigure } from '../../core/plan/file/figure.ts';
import type { Problem } from '../../core/plan/problem.ts';
import { plain, type Decimal } from '../../core/quantity/decimal.ts';
import { agrees } from '../tables/figure-marks.ts';
import { readWritten, type WrittenUnit } from '../tables/written.ts';
import type { WrittenFigure } from './column-meaning.ts';
import { cellText, type Spans } from './spans.ts';

/** Reads the figure of one column as a whole number over its scale; one that has too many digits for that as its text. */
export type FigureCell = (row: Spans, problems: Problem[]) => number | { readonly text: string };

/** @param others the cells of the other figures: one that is merged with them is not counted for each */
export function figureCell(
  column: WrittenFigure,
  at: number,
  header: string,
  others: readonly number[],
): FigureCell {
  const { whole } = column.figure;
  const isPlainUnit = column.unit === 'one' || column.unit === 'm2';
  return (row, problems) => {
    if (at >= row.count) return MISSING;
    const refused = row.marks === undefined ? null : refusedMark(row, at, column.unit, others);
    if (refused !== null) {
      problems.push({ path: header, code: refused, values: { text: cellText(row, at) } });
      return MISSING;
    }
    const [from, to] = [row.from[at] ?? 0, row.to[at] ?? 0];
    const value = isPlainUnit ? plainFigure(row.bytes, from, to, whole) : NOT_PLAIN;
    if (value !== NOT_PLAIN || from >= to) return value === NOT_PLAIN ? MISSING : value;
    const figure = figureIn(cellText(row, at), column, header, problems);
    if (figure === null) return MISSING;
    const scaled = scaledFrom(figure, whole);
    return scaled === BEYOND ? { text: plain(figure) } : scaled;
  };
}

/** Why a marked cell of a workbook is not taken as it reads, as a register asks about it; null where it is. */
function refusedMark(
  row: Spans,
  at: number,
  unit: WrittenUnit,
  others: readonly number[],
): string | null {
  const mark = row.marks?.get(at);
  if (mark === undefined) return null;
  const isAlike = (other: number) =>
    row.marks?.get(other) === mark && cellText(row, other) === cellText(row, at);
  if (mark === 'merged-across' && others.some(isAlike)) return 'merged';
  return agrees(mark, unit) ? null : mark;
}

/** The figure of a cell, null where it is not known. */
function figureIn(
  raw: string,
  { figure, unit, written }: WrittenFigure,
  header: string,
  problems: Problem[],
): Decimal | null {
  const said = readWritten(raw, unit, written);
  if ('code' in said) {
    problems.push({ path: header, code: said.code, values: { text: raw } });
    return null;
  }
  if (said.text === '') return null;
  // Only what another unit makes of a figure is kept to six places; one that is written longer is not cut in silence.
  if (said.rounded && (unit === 'one' || unit === 'm2') && /^[\d.]+$/.test(raw)) {
    problems.push({ path: header, code: 'too-many-places', values: { text: raw } });
    return null;
  }
  const reading = readFigure(said.text, figure.whole);
  if ('value' in reading) return reading.value;
  const most = reading.most ?? '';
  problems.push({ path: header, code: reading.code, values: { text: raw, most } });
  return null;
}
