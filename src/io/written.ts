// Figures as people write them in tables: with units behind, ticks for "yes", dashes for "not known".
import { squareMetres, type AreaUnit } from '../core/quantity/area.ts';
import { decimal, decimalFrom, plain } from '../core/quantity/decimal.ts';
import { typedNumber } from './typed.ts';

/** What a column counts in: areas in m2 or larger, people and things in ones or ten thousands. */
export type WrittenUnit = 'one' | 'wan' | AreaUnit;

const BLANK = /^([-–—─－~～/\\.…]*|无数据|暂无|不详|未知|待定|n\/?a|nil|null|unknown)$/i;
const YES = /^(√|✓|✔|☑|有|是|y|yes|true|已建|已有)$/i;
const NO = /^(×|✗|✘|☐|无|没有|否|n|no|none|false|未建)$/i;
const SUFFIXES: readonly (readonly [RegExp, WrittenUnit | null])[] = [
  [/(公顷|ha|hm2|hm²)$/i, 'ha'],
  [/(亩|mu)$/i, 'mu'],
  [/(平方米|平米|平方|㎡|m2|m²|sqm)$/i, 'm2'],
  [/万(户|人|个|元)$/, 'wan'],
  [/(户|人|个|名|间|处|所|家|支|元|座|块|households?|persons?|people)$/i, null],
];

/** The plain decimal that a cell means; '' for not known; the text as it was for what states no figure. */
export function writtenFigure(raw: string, unit: WrittenUnit, ticks: boolean): string {
  const text = raw.normalize('NFKC').trim();
  if (BLANK.test(text)) return '';
  if (ticks && YES.test(text)) return '1';
  if (ticks && NO.test(text)) return '0';
  const suffix = SUFFIXES.find(([pattern]) => pattern.test(text));
  const bare = suffix === undefined ? text : text.replace(suffix[0], '').trim();
  const value = decimalFrom(typedNumber(bare));
  return value === null ? raw.trim() : inOnes(plain(value), suffix?.[1] ?? unit);
}

function inOnes(text: string, unit: WrittenUnit): string {
  if (unit === 'one') return text;
  if (unit === 'wan') return plain(decimal(text).times(10000));
  return plain(squareMetres(decimal(text), unit));
}
