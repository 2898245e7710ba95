// "单位：万人、公顷" above a table, or in a note below it: the unit of every column that states none of its own.
import { isUnit, unitOf } from './header-key.ts';
import type { WrittenUnit } from '../tables/written.ts';

export interface CommonUnits {
  /** True where any unit is stated, be it that people are counted one by one. */
  readonly isStated: boolean;
  /** Of areas; several when the line names several, and nobody can know which is meant. */
  readonly areas: readonly WrittenUnit[];
  /** Of people and other things, by what they count. */
  readonly multiples: ReadonlyMap<string, WrittenUnit>;
  /** Areas of which a note says their unit by name. */
  readonly named: ReadonlyMap<string, WrittenUnit>;
}

const STATED = /(\p{Script=Han}*)单位\s*(?:[:：]|均?[为是])\s*([^()（）。；;\n]+)/gu;
/** "面积以亩计": what a note says without the word. */
const COUNTED =
  /([^\s,，、;；:：。]*?)(?:均?[以按]|用)([^\s,，、;；。以按用]{1,5})(?:计算?|为单位|表示|统计)/gu;
/** "面积：公顷；人口：万人". */
const AFTER_NAME =
  /(面积|人口|人数|户数)\s*[:：]\s*([千万]?[人户]|公顷|亩|[千万]?平方米|[千万]?㎡|平方公里)(?=[\s,，、;；。)）]|$)/gu;
/** What stands before the word and names no column. */
const UNNAMED = /^(注|计量|计算|本?表中?|面积|其中|所有|各项|数据|常住|总|人口|人数|户数)*$/;
const AREA = /m2|㎡|m²|平|公顷|ha|hm|亩|mu|km/i;
const MULTIPLES: readonly (readonly [RegExp, string])[] = [
  [/^[千万]人$/, 'person'],
  [/^[千万]户$/, 'household'],
  [/^[千万]元$/, 'yuan'],
];

/** @param titles the texts above the header, and the notes below the table */
export function commonUnits(titles: readonly string[]): CommonUnits {
  const stated = titles
    .map((text) => text.normalize('NFKC'))
    .flatMap((text) => [STATED, COUNTED, AFTER_NAME].flatMap((one) => [...text.matchAll(one)]))
    .map(([, name = '', after = '']) => ({ name, pieces: unitsIn(after) }));
  const pieces = stated.flatMap(({ name, pieces: own }) => (UNNAMED.test(name) ? own : []));
  const areas = areasOf(pieces);
  const named = stated.flatMap(({ name, pieces: own }) => {
    const [only, second] = areasOf(own);
    return UNNAMED.test(name) || only === undefined || second !== undefined
      ? []
      : [[name, only] as const];
  });
  const multiples = MULTIPLES.flatMap(([pattern, unit]) => {
    const piece = pieces.find((one) => pattern.test(one));
    return piece === undefined ? [] : [[unit, piece.startsWith('千') ? 'qian' : 'wan'] as const];
  });
  const isStated = stated.some(({ pieces: own }) => own.length > 0);
  return { isStated, areas, multiples: new Map(multiples), named: new Map(named) };
}

function unitsIn(text: string): string[] {
  return text
    .split(/[、,;；/\s和]+/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '' && isUnit(piece));
}

function areasOf(pieces: readonly string[]): WrittenUnit[] {
  const areas = pieces.filter((piece) => AREA.test(piece)).map((piece) => unitOf(piece, true));
  return [...new Set(areas)];
}

const LINES_BELOW = 8;
const isPlain = (text: string) => /^[\d.,]+$/.test(text);

/** "某街道情况表（万人、公顷）", or a title with "公顷" at the end of its line: units of a title over all columns; or a cell of nothing else. */
function unitsOfTitle(row: readonly string[]): string[] {
  const texts = [...new Set(row.filter((text) => text !== ''))].map((text) =>
    text.normalize('NFKC'),
  );
  const [first = '', second] = texts;
  const isTitle = (row[0] ?? '').normalize('NFKC') === first && texts.length < 3;
  const inTitle = isTitle && second === undefined ? [/\(([^()]+)\)$/.exec(first)?.[1] ?? ''] : [];
  const atEnd = isTitle && second !== undefined && !isUnit(first) ? [second] : [];
  const alone = texts.map((text) => text.replace(/^\((.*)\)$/, '$1'));
  const several = alone.filter((text) => /[、,;/]/.test(text));
  return [...inTitle, ...atEnd, ...several].flatMap((text) => {
    const pieces = text.split(/[、,;/\s]+/).filter((piece) => piece !== '');
    return pieces.length > 0 && pieces.every(isUnit) ? [`单位：${text}`] : [];
  });
}

/** What stands above the header of a table, and the notes below its last row. */
export function aroundTable(
  rows: readonly (readonly string[])[],
  headerRow: number,
): readonly string[] {
  const last = rows.findLastIndex((row) => row.filter(isPlain).length > 1);
  const from = Math.max(headerRow + 1, last + 1, rows.length - LINES_BELOW);
  const below = rows.slice(from).flat();
  const above = rows.slice(0, Math.max(headerRow, 0));
  return [
    ...above.flat(),
    ...above.flatMap(unitsOfTitle),
    ...below.filter((text) => /单位|[以按用].{1,5}(计|表示|统计)/.test(text)),
  ];
}

/** True of a header that says in which unit its areas are. */
export function statesArea(header: string): boolean {
  return /m2|㎡|m²|平方|平米|公顷|亩|\bha\b|hm2/i.test(header.normalize('NFKC'));
}

/** What is known of the figures of a column, as far as it bears on their unit. */
interface Measured {
  readonly area: boolean;
  readonly unit: string;
}

/** The unit of a column: what its header states, else the line above the table; open when that line names several. */
export function unitFor(
  header: string,
  target: Measured | undefined,
  { areas, multiples, named }: CommonUnits,
): { readonly unit: WrittenUnit; readonly isOpen: boolean } {
  if (target === undefined) return { unit: unitOf(header, false), isOpen: false };
  const stated = unitOf(header, target.area);
  if (!target.area) {
    const says = /[(（:：/]\s*[千万]?[户人元个名]/.test(header.normalize('NFKC'));
    return { unit: (says ? undefined : multiples.get(target.unit)) ?? stated, isOpen: false };
  }
  if (stated !== 'm2' || statesArea(header)) return { unit: stated, isOpen: false };
  const own = [...named].find(([name]) => header.includes(name))?.[1];
  if (own !== undefined || areas.length === 0) return { unit: own ?? stated, isOpen: false };
  const [only = 'm2'] = areas;
  return { unit: only, isOpen: areas.length > 1 };
}
