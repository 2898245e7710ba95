// The header that a figure would have in a table with a community a row: what it states, of which year, in which unit.
import { isUnit } from './header-key.ts';

/** Headers that say no more than that a figure stands below. */
const VALUE =
  /^(指标|统计|本期|现状|现有|实际|数据)?(数值|值|数据|数|统计值|现状)$|^(现状|现有|本期|实际|实有)$|^(value|amount|figure|current|existing|actual)s?$/i;
const COUNT = /^(现有|现状|实有)?(数量|个数)$|^(count|number|quantity)s?$/i;
/** Headers that say what of a thing is measured: they stand behind its name, all others before it. */
const MEASURED =
  /^(现有|现状|实有)?(总|建筑|使用|占地|用地|用房)?面积$|^(人|户|间|处|床位|班|座|学位|托位)数$|^(floor)?area$/i;
const AREA = /面积|area/i;
const INSIDE = /[(（[【]([^()（）【】[\]]*)[)）\]】]/;

const bareOf = (header: string) => header.normalize('NFKC').replace(/[\s:：_]|\(.*\)|\[.*\]/g, '');

/** @param alone whether the line states nothing but this one figure */
export function longName(
  indicator: string,
  column: string,
  { unit, year, alone }: { readonly unit: string; readonly year: string; readonly alone: boolean },
): string {
  const dated = year === '' ? '' : `${year.replace(/\D/g, '')}年 `;
  const bare = bareOf(column);
  const counts = alone && (unit !== '' || AREA.test(indicator)) && COUNT.test(bare);
  if (VALUE.test(bare) || counts) return dated + indicator;
  const behind = MEASURED.test(bare) || COUNT.test(bare);
  const measured = COUNT.test(bare) ? '数量' : column;
  return dated + (behind ? `${indicator} ${measured}` : `${column} ${indicator}`);
}

/** The unit that a header states in brackets; '' when it states none. */
export function unitInside(header: string): string {
  const inside = INSIDE.exec(header)?.[1]?.trim() ?? '';
  return isUnit(inside) ? inside : '';
}
