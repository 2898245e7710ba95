// Figures as people write them in tables: with units behind, ticks for "yes", dashes for "not known"; or why they state none.
import { squareMetres, type AreaUnit } from '../../core/quantity/area.ts';
import { Decimal, decimal, decimalFrom, plain } from '../../core/quantity/decimal.ts';
import { typedNumber } from './typed.ts';
import { hasFootnoteMark, visible } from './visible.ts';
import { reasonAgainst } from './written-reasons.ts';

/** What a column counts in: areas in m2 or larger, people and things in ones or ten thousands. */
export type WrittenUnit = 'one' | 'qian' | 'wan' | 'km2' | AreaUnit;

/** What a column holds, as far as it bears on how its cells are read. */
export interface WrittenKind {
  /** The unit of the measure, as packs name units. */
  readonly unit: string;
  readonly ticks: boolean;
}

type Written = { readonly text: string; readonly rounded: boolean } | { readonly code: string };

const BLANK =
  /^([-–—─－−~～/\\.…_*]*|无数据|暂无|暂无数据|不详|未知|未填|待定|待查|空白?|n\.?\/?a\.?|null|\\n|unknown|tbd|\?+)$/i;
const YES = /^(√|✓|✔|☑|●|有|是|已有|已建|已建成|建成|y|yes|t|true)$/i;
const NO = /^(×|✗|✘|✕|☐|x|无|没有|否|未建|没建|n|no|none|f|false)$/i;
const NONE = /^(无|没有|none|nil|no|否|×|✗|✘)$/i;
const TO_AREA: readonly (readonly [RegExp, WrittenUnit])[] = [
  [/(平方公里|平方千米|km2|km²|sq\.?\s*km)$/i, 'km2'],
  [/万(平方米|平米|平方|㎡|m2)$/i, 'wan'],
  [/千(平方米|平米|平方|㎡|m2)$/i, 'qian'],
  [/(公顷|ha|hm2|hectares?)$/i, 'ha'],
  [/(亩|mu)$/i, 'mu'],
  [/(平方米|平米|平方|平|㎡|m2|sq\.?\s*m)$/i, 'm2'],
];
/** Words behind a figure by what they count; `count` takes those of people too, as in "5名". */
const COUNTED: Readonly<Record<string, RegExp>> = {
  household: /(户|households?|hhs?)$/i,
  person: /(人|名|位|个|persons?|people|residents?)$/i,
  count: /(个|间|处|所|家|支|座|块|名|次|项|条|台|盏|组|队|人)$/i,
  yuan: /(元|yuan|rmb)$/i,
  minute: /(分钟|分|minutes?|mins?)$/i,
  place: /(个|位|座|学位|床位|托位|places?)$/i,
  class: /(个班|班|个|classes|class)$/i,
  bed: /(张|个|床|beds?)$/i,
  metre: /(米|m|metres?|meters?)$/i,
  time: /(次|期|场|回|个|times?)$/i,
  day: /(天|日|个|days?)$/i,
};
/** A column that takes figures with any unit behind. */
const ANY = 'any';
const MOST_PLACES = 6;
/** Most cells of most tables: nothing about them needs to be understood. */
const PLAIN = /^\d{1,12}(\.\d{1,6})?$/;

export function isBlankWord(raw: string): boolean {
  return BLANK.test(raw.normalize('NFKC').trim());
}

/** The plain decimal that a cell means; '' for not known; a code where it states no figure. */
export function readWritten(raw: string, unit: WrittenUnit, kind: WrittenKind): Written {
  if (PLAIN.test(raw)) return inOnes(decimal(raw), unit, kind.unit === 'm2');
  if (hasFootnoteMark(raw)) return { code: 'footnote' };
  const text = visible(raw.normalize('NFKC'))
    .replace(/^['’`](?=\d)/, '')
    .replace(/^[−–—](?=\d)/, '-');
  if (BLANK.test(text)) return { text: '', rounded: false };
  if (kind.ticks && YES.test(text)) return { text: '1', rounded: false };
  if (kind.ticks && NO.test(text)) return { text: '0', rounded: false };
  if (NONE.test(text)) return { code: 'none-or-unknown' };
  const own = ownUnit(text, kind.unit);
  if (own === null) return { code: 'other-unit' };
  const value = decimalFrom(typedNumber(own.bare));
  if (value === null) return { code: reasonAgainst(text) };
  return inOnes(value, own.unit ?? unit, kind.unit === 'm2');
}

/** The figure without its unit, and that unit; null when it counts something else than the column. */
function ownUnit(
  text: string,
  wanted: string,
): { readonly bare: string; readonly unit: WrittenUnit | null } | null {
  const area = TO_AREA.find(
    ([pattern]) => pattern.test(text) && isNumber(text.replace(pattern, '')),
  );
  if (area !== undefined)
    return wanted === 'm2' || wanted === ANY
      ? { bare: text.replace(area[0], ''), unit: area[1] }
      : null;
  const behind = Object.entries(COUNTED).filter(
    ([, pattern]) => pattern.test(text) && isNumber(text.replace(pattern, '')),
  );
  if (behind.length === 0) return { bare: text, unit: bareUnit(text) };
  const [, pattern] = behind.find(([unit]) => unit === wanted || wanted === ANY) ?? [];
  return pattern ? { bare: text.replace(pattern, ''), unit: 'one' } : null;
}

const isNumber = (text: string) => decimalFrom(typedNumber(text)) !== null;

/** "1.2万" says by itself how many it is, whatever the column counts in; so do "1.2万人" and "300人". */
const bareUnit = (text: string): WrittenUnit | null => (/\d\s*[千万]/.test(text) ? 'one' : null);

/** In ones or m2; an area is kept to six places, as a plan file keeps it. */
function inOnes(value: Decimal, unit: WrittenUnit, area: boolean): Written {
  if (unit === 'mu') {
    const metres = squareMetres(value, unit);
    return { text: plain(metres), rounded: !isExact(value, metres) };
  }
  const exact = value.times(FACTORS[unit]);
  const kept = area ? exact.toDecimalPlaces(MOST_PLACES, Decimal.ROUND_HALF_UP) : exact;
  return { text: plain(kept), rounded: !kept.eq(exact) };
}

const FACTORS: Readonly<Record<Exclude<WrittenUnit, 'mu'>, number>> = {
  one: 1,
  m2: 1,
  qian: 1000,
  wan: 10_000,
  ha: 10_000,
  km2: 1_000_000,
};

/** A mu is 2,000/3 m2: only multiples of three in the last place come out even. */
const isExact = (mu: Decimal, metres: Decimal) => metres.times(3).eq(mu.times(2000));

/** As above, for one cell of the grid: the text as it was when it states no figure, for the schema to name. */
export function writtenFigure(raw: string, unit: WrittenUnit, ticks: boolean): string {
  const kind = { unit: unit === 'one' ? ANY : 'm2', ticks };
  const read = readWritten(raw, unit, kind);
  return 'code' in read ? raw.trim() : read.text;
}
