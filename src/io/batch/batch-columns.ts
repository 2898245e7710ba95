// What the columns of a batch mean: by their ids, else by the names that tables usually give them.
import type { FigureColumn } from '../../core/columns/batch-plan.ts';
import { isWholeFact } from '../../core/columns/scales.ts';
import { FIGURES } from '../../core/plan/terms.ts';
import type { Rulebook } from '../../core/rulebook/rulebook.ts';
import { headerKey, yearOf } from '../headers/header-key.ts';
import { matchAt, matchHeaders, type ColumnMatch } from '../headers/headers.ts';
import { importTargets, type ImportTarget } from '../headers/import-targets.ts';
import type { WrittenKind, WrittenUnit } from '../tables/written.ts';

/** What a row says of a community beside its figures. */
const BATCH_FIELDS = [
  'id',
  'name',
  'place',
  'street',
  'kind',
  'seat',
  'settlement',
  'development',
] as const;
export type BatchField = (typeof BATCH_FIELDS)[number];

/** A figure of a batch and how its cells are written. */
export interface WrittenFigure {
  readonly figure: FigureColumn;
  readonly unit: WrittenUnit;
  readonly written: WrittenKind;
}

/** Why nothing is taken from a column that may mean something: it is of a year to come, only alike, a second one, or of several units. */
export interface Doubt {
  readonly code: 'to-come' | NonNullable<ColumnMatch['doubt']>['code'];
  /** What it may mean. */
  readonly target: ImportTarget;
}

/** One column of the file; null where nothing is taken from it. */
interface BatchColumn {
  readonly header: string;
  readonly meaning: BatchField | WrittenFigure | null;
  readonly doubt: Doubt | null;
}

/** The header of a file. */
export interface BatchHead {
  /** The row of the header, counted from nought; data begins below it. */
  readonly headerRow: number;
  readonly columns: readonly BatchColumn[];
}

const PLACE_NAMES =
  /^(所在)?(县区|区县|县市区|行政区划|区划|行政区|地区|所在地|县级|属地)(代码|编码|码)$|^(placecode|countycode|divisioncode|adcode)$/;
const KIND_NAMES =
  /^(街道|镇街|街镇|乡镇街道|街道乡镇|街道或乡镇|街道\/乡镇)(类型|类别|性质)$|^街道(或|\/)?(乡镇|镇)$|^(streetkind|streettype|kindofstreet)$/;

/**
 * @param rows the first rows of the file, its header among them
 * @param asOf the day by which the file is judged: columns of later years say what is to come, and are not taken
 */
export function batchHead(
  rows: readonly (readonly string[])[],
  rulebook: Rulebook,
  asOf: string,
): BatchHead {
  const thisYear = Number(asOf.slice(0, 4));
  const targets = importTargets(rulebook);
  const own = rows.findIndex(
    (row) => row.filter((cell) => literal(cell, rulebook) !== null).length > 1,
  );
  const table = { rows: rows.map((row) => [...row]) };
  const match =
    own < 0 ? matchHeaders(table, targets, thisYear) : matchAt(table, own, targets, thisYear);
  const byId = new Map(targets.map((target) => [target.id, target]));
  const taken = new Set<string>();
  const last = rows[match.headerRow] ?? [];
  const exact = match.columns.map(({ header }, at) => literal(last[at] ?? header, rulebook));
  exact.forEach((meaning) => meaning !== null && taken.add(keyOf(meaning)));
  const columns = match.columns.map((one, at): BatchColumn => {
    const { header, unit } = one;
    const known = exact[at] ?? null;
    if (known !== null) return { header, meaning: known, doubt: null };
    const target = one.target === null ? undefined : byId.get(one.target);
    const meaning = target === undefined ? null : meaningOf(target, unit);
    if (meaning === null || target === undefined)
      return { header, meaning: null, doubt: doubtOf(one, byId) };
    if (yearOf(header) > thisYear)
      return { header, meaning: null, doubt: { code: 'to-come', target } };
    if (taken.has(keyOf(meaning)))
      return { header, meaning: null, doubt: { code: 'twice', target } };
    taken.add(keyOf(meaning));
    return { header, meaning, doubt: null };
  });
  return { headerRow: match.headerRow, columns };
}

/** What is named rather than taken in silence. */
function doubtOf(
  { target, doubt }: ColumnMatch,
  byId: ReadonlyMap<string, ImportTarget>,
): Doubt | null {
  const meant = byId.get(target ?? doubt?.target ?? '');
  if (meant?.path[0] === 'future') return { code: 'to-come', target: meant };
  const code = doubt?.code;
  return meant === undefined || code === undefined || meaningOf(meant, 'one') === null
    ? null
    : { code, target: meant };
}

/** The figures of a file, in the order of its columns. */
export function figuresIn({ columns }: BatchHead): FigureColumn[] {
  return columns.flatMap(({ meaning }) =>
    meaning === null || typeof meaning === 'string' ? [] : [meaning.figure],
  );
}

function keyOf(meaning: BatchField | WrittenFigure): string {
  return typeof meaning === 'string' ? meaning : `${meaning.figure.from}.${meaning.figure.id}`;
}

/** A column by its id, exactly as the format names it, or by the names of what only a batch asks. */
function literal(header: string, rulebook: Rulebook): BatchField | WrittenFigure | null {
  const text = header.replace('\ufeff', '').trim();
  const field = BATCH_FIELDS.find((one) => one === text);
  if (field !== undefined) return field;
  const key = headerKey(text);
  if (PLACE_NAMES.test(key)) return 'place';
  if (KIND_NAMES.test(key)) return 'kind';
  const fact = FIGURES.find((one) => one === text) ?? /^fact\.(.+)$/.exec(text)?.[1];
  if (fact !== undefined) return factColumn(fact, 'one', rulebook);
  const measure = rulebook.measures.get(/^existing\.(.+)$/.exec(text)?.[1] ?? '');
  if (measure === undefined) return null;
  const { id, whole, unit, group } = measure;
  const ticks = whole && unit === 'count' && group === 'facilities';
  return { figure: { from: 'existing', id, whole }, unit: 'one', written: { unit, ticks } };
}

const UNITS: Readonly<Record<string, string>> = {
  households: 'household',
  population: 'person',
  siteArea: 'm2',
  floorArea: 'm2',
};

function factColumn(id: string, unit: WrittenUnit, rulebook: Rulebook): WrittenFigure | null {
  const counted = UNITS[id] ?? rulebook.facts.get(id)?.unit;
  if (counted === undefined) return null;
  const whole = isWholeFact(id, rulebook);
  return { figure: { from: 'fact', id, whole }, unit, written: { unit: counted, ticks: false } };
}

/** Only what a batch takes of what a register can be told. */
function meaningOf(target: ImportTarget, unit: WrittenUnit): BatchField | WrittenFigure | null {
  const { id, path, whole, kind } = target;
  const [table = '', of = ''] = path;
  const field = BATCH_FIELDS.find((one) => one === id);
  if (field !== undefined && field !== 'kind') return field;
  if (kind !== 'figure' || id === 'fact:communities') return null;
  const written = { unit: target.unit, ticks: target.ticks };
  if (table === 'existing') return { figure: { from: 'existing', id: of, whole }, unit, written };
  if (table === 'facts') return { figure: { from: 'fact', id: of, whole }, unit, written };
  const isFigure = FIGURES.some((one) => one === id);
  return isFigure ? { figure: { from: 'fact', id, whole }, unit, written } : null;
}
