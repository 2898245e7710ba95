// The words by which tables state a choice: written in either language, read in the usual variants.
import type { Words } from '../../core/rulebook/pack.ts';

export interface ChoiceWord {
  readonly id: string;
  readonly label: Words;
  readonly also: RegExp;
}

const word = (id: string, zh: string, en: string, also: RegExp): ChoiceWord => ({
  id,
  label: { zh, en },
  also,
});

/** What a community is. */
export const SETTLEMENT_WORDS = [
  word(
    'urban',
    '城市',
    'Urban',
    /^(城镇|城区|市区|城|主城区|城市社区|城镇社区|居委会?|居民委员会|社区居委会|社区|1\d\d)$/,
  ),
  word(
    'rural',
    '农村',
    'Rural',
    /^(乡村|村|乡|村庄|农村社区|村委会?|村民委员会|行政村|2\d\d|rural \(village\)|village)$/i,
  ),
];

const YES = /^(是|√|✓|✔|☑|y|yes|true|1)$/i;
const NO = /^(否|不是|×|✗|✘|✕|☐|n|no|false|0)$/i;

/**
 * Urban or rural, from the word, the code of the statistical division (three figures: those of towns begin with 1, those of
 * the country with 2), or the answer to a header that asks "is it urban".
 */
export function settlementBy(text: string, header: string): string | null {
  const narrow = text.normalize('NFKC').trim();
  const asks = /是否|^is|\?$/i.test(header.trim());
  const rural = /农村|村|rural/i.test(header);
  if (asks && YES.test(narrow)) return rural ? 'rural' : 'urban';
  if (asks && NO.test(narrow)) return rural ? 'urban' : 'rural';
  return chosenBy(SETTLEMENT_WORDS, text);
}

/** What a street's own row is; it has no community name. */
export const KIND_WORDS = [
  word('street', '街道', 'Street', /^(街道本级|街道办|街道办事处|subdistrict)$/i),
  word('township', '乡镇', 'Township', /^(镇|乡|镇本级|乡本级|乡镇本级|town)$/i),
];

/** Whether a street or town is the seat of its banner or county. */
export const SEAT_WORDS = [
  word('yes', '是', 'yes', /^(所在地|旗县所在地|县城|城关镇?|y|true|√|1)$/i),
  word('no', '不是', 'no', /^(否|非所在地|n|false|×|0)$/i),
];

export const DEVELOPMENT_WORDS = [
  word('new-build', '新建', 'New build', /^(新区|new)$/i),
  word(
    'renewal',
    '旧城改造',
    'Renewal',
    /^(旧改|改造|更新|(城市)?更新改造|城市更新|(老旧小区|旧区|老城区|三旧)改造)$/,
  ),
  word('resettlement', '安置小区', 'Resettlement estate', /^(安置|安置房|resettlement)$/i),
  word('existing', '已建成', 'Existing', /^(建成|现状)$/),
];

/** Of which class a county or city is, where a paper tells them apart. */
export const CLASS_WORDS = [
  word(
    'prefecture-city',
    '地级市',
    'Prefecture-level city',
    /^(设区的?市|设区市|prefecture[- ]level city)$/i,
  ),
  word(
    'general',
    '一般市县',
    'Ordinary city or county',
    /^(一般县|一般县市|普通县|非贫困县|ordinary|general county)$/i,
  ),
  word(
    'provincial-poverty',
    '省级贫困市县',
    'Poor, province level',
    /^(省级贫困县|省定贫困县|省贫困县)$/,
  ),
  word(
    'national-poverty',
    '国家级贫困市县',
    'Poor, national level',
    /^(国家级贫困县|国定贫困县|国家贫困县|国贫县)$/,
  ),
];

export const BASIS_WORDS = [
  word('usable', '实用面积', 'usable area', /^(使用面积|套内面积|usable)$/i),
  word('built', '建筑面积', 'built area', /^(建筑|built|gross)$/i),
];

/** The id that a cell's text means; null when it is none of the words. */
export function chosenBy(words: readonly ChoiceWord[], text: string): string | null {
  const narrow = text.normalize('NFKC').trim();
  const lower = narrow.toLowerCase();
  const found = words.find(
    ({ id, label, also }) =>
      lower === id || narrow === label.zh || lower === label.en.toLowerCase() || also.test(narrow),
  );
  return found?.id ?? null;
}

const NOT_YET =
  /^(拟建|规划(新增|中|建设)?|待建|未建|在建|筹建|建设中|施工中|未(交付|入住|竣工|建成)|远期|planned|proposed|under construction)$/i;

/** True of a word by which a line says that what it states is not there yet. */
export const isNotYet = (text: string) => NOT_YET.test(text.normalize('NFKC').trim());

/** True of a header below which lines say so. */
export const asksWhetherBuilt = (header: string) =>
  /状态|状况|(建设|建成)(情况|进度|阶段)|^(阶段|进度)$|status|stage/i.test(header);
