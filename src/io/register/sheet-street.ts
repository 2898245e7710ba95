// Workbooks of one sheet per street: the street that the name of a sheet stands for, where nothing else names one.
import type { ImportRow } from './read-register.ts';

/** A sheet as far as its name may be that of a street. */
interface NamedSheet {
  readonly name: string;
  /** What its columns mean. */
  readonly targets: readonly (string | null)[];
}

/** Names that tell what a sheet holds, when, or nothing at all. */
const OTHER =
  /\d|表|情况|信息|设施|人口|汇总|合计|总计|说明|数据|台账|统计|模板|附件|年|月|季度|sheet|data|summary|total|copy|副本/i;
const GENERAL = /^(社区|街道|乡镇|村|城市|农村|城区|乡村|城镇|urban|rural|communit(y|ies))$/i;

/** The name of each sheet that stands for a street: several share the columns, and none is the street's; else ''. */
export function sheetStreets(sheets: readonly NamedSheet[]): string[] {
  const shapes = sheets.map(({ targets }) => shapeOf(targets));
  return sheets.map(({ name, targets }, at) => {
    const alike = shapes.filter((shape) => shape === shapes[at]).length;
    if (alike < 2 || !targets.includes('name') || targets.includes('street')) return '';
    const text = name.normalize('NFKC').trim();
    return OTHER.test(text) || GENERAL.test(text) ? '' : text;
  });
}

function shapeOf(targets: readonly (string | null)[]): string {
  return targets
    .filter((target) => target !== null)
    .toSorted()
    .join(' ');
}

const ENDINGS = ['街道', '镇', '乡'];

/** The street of the register that a short name means; the name itself when none or several may be meant. */
export function knownStreet(name: string, streets: readonly string[]): string {
  if (name === '' || streets.includes(name)) return name;
  const found = ENDINGS.map((ending) => name + ending).filter((full) => streets.includes(full));
  return found.length === 1 ? (found[0] ?? name) : name;
}

/** Rows that name no street are in that of their sheet: a community of the same name elsewhere is not theirs. */
export function rowsIn(rows: readonly ImportRow[], street: string): readonly ImportRow[] {
  if (street === '') return rows;
  return rows.map((row) =>
    row.kind === 'community' && row.street === '' ? { ...row, street } : row,
  );
}
