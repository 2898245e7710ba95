// The class of a city or county: what the code tree settles, what a class cannot be, and which class holds where.
import { liesIn, placeAt, placeLevel, type Places } from './place.ts';
import { COUNTY_CLASSES, type CountyClass } from './terms.ts';

const CITY = '市';
const DISTRICT = '区';

/** Why a place cannot be of a class: districts are no counties, prefecture-level cities no counties, counties no prefecture-level cities. */
type NotOfClass = 'district' | 'city' | 'county' | 'wide';

type Kind = NotOfClass | 'open';

/** What a code stands for, as far as its level and its name in the code tree say; `open` where they leave every class possible. */
function kindOf(code: string, places: Places): Kind {
  const name = places.get(code) ?? '';
  const level = placeLevel(code);
  if (level === 'province') return 'wide';
  if (level === 'prefecture') return name.endsWith(CITY) ? 'city' : 'wide';
  const above = placeAt(code, 'prefecture', places);
  const inCity = above !== null && (places.get(above) ?? '').endsWith(CITY);
  if (!name.endsWith(DISTRICT)) return 'county';
  return inCity ? 'district' : 'open';
}

const POOR: readonly CountyClass[] = ['provincial-poverty', 'national-poverty'];

/** Classes that a place of each kind can be of; a wider place has none of its own, its counties have. */
const POSSIBLE: Readonly<Record<Kind, readonly CountyClass[]>> = {
  wide: [],
  city: ['prefecture-city'],
  district: COUNTY_CLASSES.filter((one) => !POOR.includes(one)),
  county: COUNTY_CLASSES.filter((one) => one !== 'prefecture-city'),
  open: COUNTY_CLASSES,
};

/** The classes that a place can be of: one alone where the code tree settles it, none of a place that is no city or county. */
export function classesOf(code: string, places: Places): readonly CountyClass[] {
  return POSSIBLE[kindOf(code, places)];
}

/** The class that the code tree settles: of a city of prefecture level and of its districts, unless something else is said. */
export function settledClass(code: string, places: Places): CountyClass | null {
  const kind = kindOf(code, places);
  return kind === 'city' || kind === 'district' ? 'prefecture-city' : null;
}

/** Why the class cannot be that of the place; null where it can. */
export function whyNotOfClass(code: string, one: CountyClass, places: Places): NotOfClass | null {
  const kind = kindOf(code, places);
  return kind === 'open' || POSSIBLE[kind].includes(one) ? null : kind;
}

/** The part of a plan that speaks of classes. */
interface Classed {
  readonly place: string;
  readonly countyClass: CountyClass | null;
  readonly areas: ReadonlyMap<string, { readonly countyClass: CountyClass | null }>;
}

/** Why the class of the whole plan can be that of no place in it; null where it can be that of one. */
export function whyNotOfPlan({ place, countyClass }: Classed, places: Places): NotOfClass | null {
  if (countyClass === null) return null;
  const why = whyNotOfClass(place, countyClass, places);
  if (why === null || placeLevel(place) === 'county') return why;
  const inside = [...places.keys()].filter((code) => liesIn(code, place));
  return inside.some((code) => whyNotOfClass(code, countyClass, places) === null) ? null : why;
}

/**
 * The class of a place: what was said of it, else what the code tree settles, else what was said of the whole plan.
 * Never one that the place cannot be of.
 * @returns null where nobody has said, and of places that hold several cities and counties
 */
export function classAt(code: string, plan: Classed, places: Places): CountyClass | null {
  const said = [
    plan.areas.get(code)?.countyClass,
    code === plan.place ? plan.countyClass : null,
    settledClass(code, places),
    plan.countyClass,
  ];
  const possible = classesOf(code, places);
  return said.find((one) => one !== null && one !== undefined && possible.includes(one)) ?? null;
}
