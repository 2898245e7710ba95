// The heads that columns of a second table get beside the first: with the year and the unit that stand above them there.
import type { Names } from '../headers/header-guess.ts';
import { yearOf } from '../headers/header-key.ts';
import { isOfToday, titleToCome } from '../headers/header-years.ts';
import { commonUnits, unitFor } from '../headers/unit-line.ts';
import type { Table } from '../tables/table.ts';

/** A column of the second table, and its head. */
export interface Beside {
  readonly from: number;
  readonly header: string;
}

interface Heads {
  /** Of the first table, and of the second. */
  readonly headers: readonly string[];
  readonly heads: readonly string[];
  /** By the row of a community above: its row below. */
  readonly joined: ReadonlyMap<number, number>;
  /** Titles and units right above the heads. */
  readonly between: readonly number[];
}

const IDENTITY = ['id', 'name', 'street', 'settlement'];
const MUTE = /^(序\s*号|编号|备\s*注|说\s*明|no\.?|remarks?|notes?)$/i;
const UNITS: Readonly<Record<string, string>> = {
  ha: '公顷',
  mu: '亩',
  km2: '平方公里',
  m2: '平方米',
  qian: '千',
  wan: '万',
};
const COUNTED: Readonly<Record<string, string>> = { person: '人', household: '户', m2: '平方米' };

/** Null where no figure is stated that is known, or lines are of other streets than above. */
export function headsBeside(
  rows: Table['rows'],
  { headers, heads, joined, between }: Heads,
  names: Names,
): readonly Beside[] | null {
  const titles = between.flatMap((at) => rows[at] ?? []).filter((text) => text !== '');
  const units = commonUnits(titles);
  const year = Math.max(0, ...titles.map(yearOf));
  const isRough = titleToCome(titles, Infinity) !== '';
  const targetOf = (text: string) => names.exactly(text)?.target ?? '';
  const agrees = (from: number, to: number) =>
    [...joined].every(([above, below]) => {
      const text = rows[below]?.[from] ?? '';
      return text === '' || text === (rows[above]?.[to] ?? '');
    });
  const columns: Beside[] = [];
  for (const [from, head] of heads.entries()) {
    if (head === '' || MUTE.test(head)) continue;
    const target = targetOf(head);
    const same = headers.findIndex(
      (one) => one === head || (IDENTITY.includes(target) && targetOf(one) === target),
    );
    if (target === 'street' && same >= 0 && !agrees(from, same)) return null;
    if (same >= 0 && (IDENTITY.includes(target) || agrees(from, same))) continue;
    columns.push({ from, header: headOf(head, names, { units, year, isRough }) });
  }
  const isFigure = ({ from }: Beside) => !['', ...IDENTITY].includes(targetOf(heads[from] ?? ''));
  return columns.some(isFigure) ? columns : null;
}

interface Above {
  readonly units: ReturnType<typeof commonUnits>;
  /** Nought where none is named. */
  readonly year: number;
  /** True of figures to come that name no year. */
  readonly isRough: boolean;
}

function headOf(head: string, names: Names, { units, year, isRough }: Above): string {
  const found = names.exactly(head);
  if (found === null || IDENTITY.includes(found.target)) return head;
  const isDated = year > 0 && yearOf(head) === 0;
  const before = isDated ? `${String(year)}年 ` : isRough && isOfToday(found.target) ? '规划 ' : '';
  if (!units.isStated || /[(（]/.test(head)) return before + head;
  const { unit } = unitFor(head, found, units);
  const counted = COUNTED[found.unit] ?? '';
  const times = unit === 'wan' || unit === 'qian' ? (UNITS[unit] ?? '') : '';
  const own = unit === 'one' || times !== '' ? times + counted : (UNITS[unit] ?? '');
  return own === '' ? before + head : `${before}${head}（${own}）`;
}
