// A row of a batch from its cells, or what keeps it from being read: each fault at its column.
import type { BatchRow } from '../../core/columns/batch-plan.ts';
import { readFigure } from '../../core/plan/file/figure.ts';
import type { Problem, Read } from '../../core/plan/problem.ts';
import type { Kind } from '../../core/plan/terms.ts';
import { plain } from '../../core/quantity/decimal.ts';
import type { Rulebook } from '../../core/rulebook/rulebook.ts';
import { readWritten } from '../tables/written.ts';
import type { BatchHead } from './batch-columns.ts';
import type { BatchField, WrittenFigure } from './column-meaning.ts';
import { choiceReaders, type ChoiceReaders } from './batch-choices.ts';

/** Reads rows of one file. @param line the line that names a row which names itself in no other way */
export type RowReader = (cells: readonly string[], line: number) => Read<BatchRow>;

const MOST_PLAIN_WHOLE = /^\d{1,9}$/;
const PLAIN_AREA = /^\d{1,9}(\.\d{1,6})?$/;
const TOTAL = /^(合计|总计|共计|小计|总数|全市|全省|totals?|sum)$/i;
/** Codes of statistics begin with that of the county. */
const LONG_CODE = /^(\d{6})(\d{3}){1,2}$/;

/** @param place where rows lie that do not say, or null where each must */
export function rowReader(head: BatchHead, rulebook: Rulebook, place: string | null): RowReader {
  const fields = new Map<BatchField, number>();
  const figures: {
    readonly at: number;
    readonly column: WrittenFigure;
    readonly header: string;
  }[] = [];
  head.columns.forEach(({ meaning, header }, at) => {
    if (typeof meaning === 'string') fields.set(meaning, at);
    else if (meaning !== null) figures.push({ at, column: meaning, header });
  });
  const choices = choiceReaders(head, fields);
  return (cells, line) => {
    const problems: Problem[] = [];
    const text = (field: BatchField) => (cells[fields.get(field) ?? -1] ?? '').trim();
    if (cells.length !== head.columns.length)
      problems.push(wrongLength(cells.length, head.columns.length));
    const read = figures.map(({ at, column, header }) =>
      figureText((cells[at] ?? '').trim(), column, header, problems),
    );
    const chosen = chosenFrom(choices, cells, problems);
    const lies = placeIn(text('place'), text('id'), rulebook, place);
    if (typeof lies !== 'string') problems.push(lies);
    const name = text('name');
    if (TOTAL.test(name) || TOTAL.test(text('id')))
      problems.push({ path: 'name', code: 'a-total', values: {} });
    if (problems.length > 0 || typeof lies !== 'string') return { ok: false, problems };
    const street = text('street');
    const kind = chosen.kind ?? kindIn(street);
    const id = text('id') || name || String(line);
    return {
      ok: true,
      value: { ...chosen, countyClass: null, id, name, place: lies, street, kind, figures: read },
    };
  };
}

function wrongLength(found: number, wanted: number): Problem {
  const values = { found: String(found), wanted: String(wanted) };
  return { path: '', code: 'row-length', values };
}

/** The plain decimal of a cell, '' where it is not known. */
function figureText(
  raw: string,
  { figure, unit, written }: WrittenFigure,
  header: string,
  problems: Problem[],
): string {
  if (raw === '') return '';
  const isPlain = unit === 'one' || unit === 'm2';
  if (isPlain && (figure.whole ? MOST_PLAIN_WHOLE : PLAIN_AREA).test(raw)) return raw;
  const said = readWritten(raw, unit, written);
  if ('code' in said) {
    problems.push({ path: header, code: said.code, values: { text: raw } });
    return '';
  }
  if (said.text === '') return '';
  // Only what another unit makes of a figure is kept to six places; one that is written longer is not cut in silence.
  if (said.rounded && isPlain && /^[\d.]+$/.test(raw)) {
    problems.push({ path: header, code: 'too-many-places', values: { text: raw } });
    return '';
  }
  const reading = readFigure(said.text, figure.whole);
  if ('value' in reading) return plain(reading.value);
  const most = reading.most ?? '';
  problems.push({ path: header, code: reading.code, values: { text: raw, most } });
  return '';
}

function chosenFrom(
  { kind, seat, settlement, development }: ChoiceReaders,
  cells: readonly string[],
  problems: Problem[],
) {
  return {
    kind: kind(cells, problems),
    seat: seat(cells, problems),
    settlement: settlement(cells, problems),
    development: development(cells, problems),
  };
}

/** By its code; else by that which a long code of the community begins with; else where all rows lie. */
function placeIn(text: string, id: string, { places }: Rulebook, place: string | null) {
  const code = LONG_CODE.exec(text)?.[1] ?? text;
  const own = code === '' ? (LONG_CODE.exec(id)?.[1] ?? place ?? '') : code;
  if (places.has(own)) return own;
  const problem: Problem =
    own === ''
      ? { path: 'place', code: 'missing', values: {} }
      : { path: 'place', code: 'unknown-place', values: { code: own } };
  return problem;
}

/** Where no column says it, the name of a street does: it ends in what it is. */
function kindIn(street: string): Kind | null {
  if (/街道(办(事处)?)?$/.test(street)) return 'street';
  return /(镇|乡|苏木)$/.test(street) ? 'township' : null;
}
