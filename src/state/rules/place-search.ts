// Finding a place by Chinese, pinyin, initials or code, in an index that is fetched when somebody searches.
import type { OtherNames } from '../../core/catalogue/search-entries.ts';
import { asSpelled } from '../../core/catalogue/spelling.ts';
import { distance } from '../../core/catalogue/typing-distance.ts';
import { placeChain, type Places } from '../../core/plan/place.ts';
import { fetchPlaceIndex } from './place-index.ts';
import { formsOf, pinyinName, type NamedPlace, type PlaceForms } from './place-forms.ts';
import { matchOf, type FormChain } from './place-match.ts';

export interface PlaceSearch {
  /** Codes, best first; the nearest where nothing fits. */
  readonly find: (query: string) => readonly string[];
  /** The place and the city it lies in as they are written in pinyin, with the Chinese behind them. */
  readonly inPinyin: (code: string) => string;
  /** What the place was called before; null where it never was called otherwise. */
  readonly formerly: (code: string) => string | null;
}

/** Whether a place has papers of its own, read whole or only known from elsewhere. */
export type OwnLaw = 'primary' | 'secondary';

/** The places that have. */
export async function loadOwnLaws(): Promise<ReadonlyMap<string, OwnLaw>> {
  const lines = (await fetchPlaceIndex()).split('|').map(entryIn);
  return new Map(
    lines.flatMap(({ code, law }) =>
      law === undefined ? [] : [[code, law === 'p' ? 'primary' : 'secondary'] as const],
    ),
  );
}

/** One place of the index. */
function entryIn(line: string) {
  const [code = '', pinyin = '', ...rest] = line.split(' ');
  const [name = '', written = ''] = (rest.find((one) => one.includes('=')) ?? '').split('=');
  return {
    code,
    syllables: pinyin.split('-'),
    law: rest.find((one) => one === 'p' || one === 's'),
    former: name === '' ? null : { code, name, syllables: written.split('-') },
  };
}

/** A place is found by what it was called, after those that are called so today. */
const FORMER_LESS = 0.5;

const MOST = 40;
const NEAREST = 5;

/**
 * Loads the index and answers a search over it.
 * @param speaks whether a paper is held for a place; of equal matches those come first
 */
export async function loadPlaceSearch(
  places: Places,
  speaks: (code: string) => boolean,
): Promise<PlaceSearch> {
  const { named, former } = await namesIn(places);
  const byCode = new Map(named.map((place) => [place.code, place]));
  const forms = new Map(named.map((place) => [place.code, formsOf(place)]));
  const above = (code: string) => placeChain(code, places).slice(1, -1);
  const chainOf = (code: string, own: PlaceForms): FormChain => [
    own,
    ...above(code).flatMap((one) => forms.get(one) ?? []),
  ];
  const ranked = (rank: (code: string, own: PlaceForms) => number) =>
    [...forms]
      .map(([code, own]) => ({ code, rank: rank(code, own), held: Number(speaks(code)) }))
      .filter(({ rank: found }) => found > 0)
      .sort((a, b) => b.rank - a.rank || b.held - a.held || a.code.localeCompare(b.code))
      .map(({ code }) => code);
  const find = (query: string) => {
    const words = wordsOf(query);
    const whole = words.join('');
    if (whole === '') return [];
    if (/^\d+$/.test(whole)) return ranked((code) => Number(code.startsWith(whole))).slice(0, MOST);
    const found = ranked((code, own) => {
      const before = former.get(code);
      const as = (form: PlaceForms) => matchOf(chainOf(code, form), words);
      return before === undefined ? as(own) : Math.max(as(own), as(formsOf(before)) - FORMER_LESS);
    });
    return found.length > 0
      ? found.slice(0, MOST)
      : ranked((_, own) => nearness(own, whole)).slice(0, NEAREST);
  };
  const inPinyin = (code: string) => {
    const written = [code, ...above(code)].slice(0, 2).flatMap((one) => byCode.get(one) ?? []);
    return `${written.map(pinyinName).join(', ')} ${places.get(code) ?? ''}`;
  };
  return { find, inPinyin, formerly: (code) => former.get(code)?.name ?? null };
}

/** What else places are called: in Chinese what some were called before, in English their pinyin. */
export async function loadOtherNames(places: Places): Promise<OtherNames> {
  const { named, former } = await namesIn(places);
  return new Map(
    named.map((place) => [
      place.code,
      { zh: former.get(place.code)?.name ?? '', en: pinyinName(place) },
    ]),
  );
}

/** What places are called, and what some were called before. */
async function namesIn(places: Places) {
  const entries = (await fetchPlaceIndex()).split('|').map(entryIn);
  const nameOf = (code: string) => places.get(code) ?? '';
  return {
    named: entries.map(({ code, syllables }): NamedPlace => ({
      code,
      name: nameOf(code),
      syllables,
    })),
    former: new Map(
      entries.flatMap(({ code, former }) => (former === null ? [] : [[code, former] as const])),
    ),
  };
}

function wordsOf(query: string): string[] {
  return query
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s·,，、]+/u)
    .map(asSpelled)
    .filter((word) => word !== '');
}

/** The fewer signs are wrong the nearer; of three signs and more, up to a third may be. */
function nearness({ names, pinyin }: PlaceForms, wanted: string): number {
  if (wanted.length < 2) return 0;
  const wrong = Math.min(...[...names, ...pinyin].map((form) => distance(form, wanted)));
  return wrong <= Math.max(1, Math.floor(wanted.length / 3)) ? 1 / (1 + wrong) : 0;
}
