// What places are called in English where custom does not spell them in pinyin: typed in the search of the rulebook.
import type { OtherNames } from '../../core/catalogue/search-entries.ts';

/** By code. */
export const CUSTOMARY_NAMES: Readonly<Record<string, string>> = {
  '150000': 'Inner Mongolia',
  '150100': 'Hohhot',
  '150600': 'Ordos',
  '150700': 'Hulunbuir',
  '150800': 'Bayannur',
  '150900': 'Ulanqab',
  '152200': 'Hinggan',
  '152500': 'Xilingol',
  '152501': 'Erenhot',
  '152502': 'Xilinhot',
  '152900': 'Alxa',
  '230100': 'Harbin',
  '230200': 'Qiqihar',
  '540000': 'Tibet',
  '540100': 'Lhasa',
  '540200': 'Shigatse',
  '540400': 'Nyingchi',
  '650100': 'Urumqi',
  '650200': 'Karamay',
  '650400': 'Turpan',
  '652327': 'Jimsar',
  '652700': 'Bortala',
  '652800': 'Bayingolin',
  '653100': 'Kashgar',
  '653200': 'Hotan',
  '654000': 'Ili',
  '654300': 'Altay',
  '810000': 'Hong Kong',
  '820000': 'Macao Macau',
};

/** The names handed in, with the customary one beside the pinyin. */
export function withCustomary(names: OtherNames): OtherNames {
  return new Map(
    [...names].map(([code, { zh, en }]) => {
      const customary = CUSTOMARY_NAMES[code];
      return [code, { zh, en: customary === undefined ? en : `${en} ${customary}` }] as const;
    }),
  );
}
