// What one column of a batch means: by its id, else by the names of what only a batch asks, else by what a register calls it.
import type { FigureColumn } from '../../core/columns/batch-plan.ts';
import { isWholeFact } from '../../core/columns/scales.ts';
import { FIGURES } from '../../core/plan/terms.ts';
import type { Rulebook } from '../../core/rulebook/rulebook.ts';
import { headerKey } from '../headers/header-key.ts';
import type { ImportTarget } from '../headers/import-targets.ts';
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
  'countyClass',
] as const;
export type BatchField = (typeof BATCH_FIELDS)[number];

/** A figure of a batch and how its cells are written. */
export interface WrittenFigure {
  readonly figure: FigureColumn;
  readonly unit: WrittenUnit;
  readonly written: WrittenKind;
}

/** What is taken from a column. */
export type Meaning = BatchField | WrittenFigure;

const PLACE_NAMES =
  /^(所在)?(县区|区县|县市区|行政区划|区划|行政区|地区|所在地|县级|属地)(代码|编码|码)$|^(placecode|countycode|divisioncode|adcode)$/;
const PLACES_BY_NAME =
  /^(所在|所属)?(县区|区县|县市区|市县区|区市县|县级?|区|旗县区?|行政区划?|行政区域|地区|属地)(名称|名)?$|^(county|district|place)(name)?$/;
const CLASS_NAMES =
  /^(县区|区县|县市区|县市|市县|县级|所在县|地区)(类别|类型|分类)$|^(贫困县类别|贫困县类型)$|^(countyclass|classofcounty)$/;
const KIND_NAMES =
  /^(街道|镇街|街镇|乡镇街道|街道乡镇|街道或乡镇|街道\/乡镇)(类型|类别|性质)$|^街道或(乡镇|镇)$|^(streetkind|streettype|kindofstreet)$/;

/** A column by its id, exactly as the format names it, or by the names of what only a batch asks. */
export function literal(header: string, rulebook: Rulebook): Meaning | null {
  const text = header.replace('\ufeff', '').trim();
  const field = BATCH_FIELDS.find((one) => one === text);
  if (field !== undefined) return field;
  const key = headerKey(text);
  if (PLACE_NAMES.test(key)) return 'place';
  if (KIND_NAMES.test(key)) return 'kind';
  if (CLASS_NAMES.test(key)) return 'countyClass';
  const fact = FIGURES.find((one) => one === text) ?? /^fact\.(.+)$/.exec(text)?.[1];
  if (fact !== undefined) return factColumn(fact, 'one', rulebook);
  const measure = rulebook.measures.get(/^existing\.(.+)$/.exec(text)?.[1] ?? '');
  if (measure === undefined) return null;
  const { id, whole, unit, group } = measure;
  const ticks = whole && unit === 'count' && group === 'facilities';
  return { figure: { from: 'existing', id, whole }, unit: 'one', written: { unit, ticks } };
}

/** A column of names of places: taken where none holds their codes. */
export function isPlaceName(header: string): boolean {
  return PLACES_BY_NAME.test(headerKey(header));
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
export function meaningOf(target: ImportTarget, unit: WrittenUnit): Meaning | null {
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
