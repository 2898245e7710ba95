// How offices write figures and words, each with what it means.
import type { chanceOf } from '../../tests/io/sql/communities.ts';

type Chance = ReturnType<typeof chanceOf>;
type Writing = (plain: string) => string;

const full = (text: string) =>
  text.replace(/[0-9.]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

const grouped = (text: string) => {
  const [whole = '', part] = text.split('.');
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return part === undefined ? groups : `${groups}.${part}`;
};

const COMMON: readonly Writing[] = [
  (plain) => plain,
  (plain) => plain,
  (plain) => plain,
  full,
  grouped,
  (plain) => ` ${plain} `,
  (plain) => `0${plain}`,
  (plain) => (plain.includes('.') ? `${plain}0` : `${plain}.0`),
];

/** By what a column counts. */
const OF: Readonly<Record<string, readonly Writing[]>> = {
  households: [...COMMON, (plain) => `${plain}户`],
  population: [...COMMON, (plain) => `${plain}人`],
  people: [...COMMON, (plain) => `${plain}名`, (plain) => `${full(plain)}人`],
  area: [...COMMON, (plain) => `${plain}㎡`, (plain) => `${grouped(plain)}平方米`],
};

/** What says that a figure is not known. */
const UNKNOWN = ['', '', '', '-', '—', '不详', '暂无', '／', 'n/a'];

const SETTLEMENTS: Readonly<Record<string, readonly string[]>> = {
  urban: ['城市', '城镇', '居委会', '社区', 'urban', 'Urban'],
  rural: ['农村', '村委会', '行政村', '乡村', 'rural'],
};

const DEVELOPMENTS: Readonly<Record<string, readonly string[]>> = {
  'new-build': ['新建', '新区', 'new-build'],
  renewal: ['旧城改造', '旧改', '老旧小区改造'],
  resettlement: ['安置小区', '安置房'],
  existing: ['已建成', '现状', 'existing'],
};

const pick = (list: readonly string[] | undefined, chance: Chance) =>
  list?.[chance(list.length)] ?? '';

/** A figure as somebody may have typed it. @param plain '' where it is not known */
export function figureCell(plain: string, counts: string, chance: Chance): string {
  if (plain === '') return pick(UNKNOWN, chance);
  const ways = OF[counts] ?? COMMON;
  return (ways[chance(ways.length)] ?? full)(plain);
}

export const settlementCell = (id: string, chance: Chance) => pick(SETTLEMENTS[id], chance);
export const developmentCell = (id: string, chance: Chance) => pick(DEVELOPMENTS[id], chance);
