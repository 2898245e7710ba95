// What the columns of a batch mean: by their ids, else by the names that tables usually give them.
import type { FigureColumn } from '../../core/columns/batch-plan.ts';
import { isWholeFact } from '../../core/columns/scales.ts';
import { FIGURES } from '../../core/plan/terms.ts';
import type { Rulebook } from '../../core/rulebook/rulebook.ts';
import { headerKey } from '../headers/header-key.ts';
import { matchAt, matchHeaders } from '../headers/headers.ts';
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

/** One column of the file; null where nothing is taken from it. */
interface BatchColumn {
  readonly header: string;
  readonly meaning: BatchField | WrittenFigure | null;
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

/** @param rows the first rows of the file, its header among them */
export function batchHead(rows: readonly (readonly string[])[], rulebook: Rulebook): BatchHead {
  const targets = importTargets(rulebook);
  const own = rows.findIndex(
    (row) => row.filter((cell) => literal(cell, rulebook) !== null).length > 1,
  );
  const table = { rows: rows.map((row) => [...row]) };
  const match = own < 0 ? matchHeaders(table, targets) : matchAt(table, own, targets);
  const byId = new Map(targets.map((target) => [target.id, target]));
  const taken = new Set<string>();
  const last = rows[match.headerRow] ?? [];
  const exact = match.columns.map(({ header }, at) => literal(last[at] ?? header, rulebook));
  exact.forEach((meaning) => meaning !== null && taken.add(keyOf(meaning)));
  const columns = match.columns.map(({ header, target, unit }, at): BatchColumn => {
    const known = exact[at] ?? null;
    const meaning = known ?? (target === null ? null : meaningOf(byId.get(target), unit));
    if (known === null && meaning !== null && taken.has(keyOf(meaning)))
      return { header, meaning: null };
    if (meaning !== null) taken.add(keyOf(meaning));
    return { header, meaning };
  });
  return { headerRow: match.headerRow, columns };
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
function meaningOf(
  target: ImportTarget | undefined,
  unit: WrittenUnit,
): BatchField | WrittenFigure | null {
  if (target === undefined) return null;
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
