// What papers, inputs, bases and units are called on a sheet.
import type {
  Measure,
  PackDocument,
  Provision,
  Unit as MeasureUnit,
} from '../../core/rulebook/pack.ts';
import type { Property } from '../../core/plan/unit/properties.ts';
import type { Rulebook } from '../../core/rulebook/rulebook.ts';
import type { SheetWords } from '../frame/sheet.ts';

const INPUTS = [
  'households',
  'population',
  'siteArea',
  'floorArea',
  'communities',
  'streets',
  'settlement',
  'kind',
  'seat',
  'development',
  'countyClass',
] as const;
const BASES = INPUTS.slice(0, 6) as readonly BaseWord[];
type BaseWord = Exclude<
  (typeof INPUTS)[number],
  'settlement' | 'kind' | 'seat' | 'development' | 'countyClass'
>;

const EXISTING = 'existing:';

/** A figure, fact, measure or assumption in the sheet's language. */
export function inputName(input: string, rulebook: Rulebook, { t, say }: SheetWords): string {
  const known = INPUTS.find((one) => one === input);
  if (known !== undefined) return t(`inputs.${known}`);
  const id = input.startsWith(EXISTING) ? input.slice(EXISTING.length) : input;
  const named = rulebook.facts.get(id) ?? rulebook.measures.get(id) ?? rulebook.assumptions.get(id);
  return named === undefined ? id : say(named.label);
}

/** A word that stands alone with a capital, inside a sentence; Chinese has none, and a name keeps its own. */
export const insideSentence = (word: string) =>
  /^(?:Party|Chinese)\b|^[A-Z]{2}/.test(word) ? word : word.charAt(0).toLowerCase() + word.slice(1);

/** What a standard counts: "per 100 households". */
export function baseWord(base: string, rulebook: Rulebook, words: SheetWords): string {
  const known = BASES.find((one) => one === base);
  return known === undefined
    ? insideSentence(inputName(base, rulebook, words))
    : words.t(`sheet.standards.${known}`);
}

const FIGURE_UNITS: Readonly<Record<BaseWord, MeasureUnit>> = {
  households: 'household',
  population: 'person',
  siteArea: 'm2',
  floorArea: 'm2',
  communities: 'count',
  streets: 'count',
};

export function baseUnit(base: string, rulebook: Rulebook): MeasureUnit | null {
  const known = BASES.find((one) => one === base);
  if (known !== undefined) return FIGURE_UNITS[known];
  const id = base.startsWith(EXISTING) ? base.slice(EXISTING.length) : base;
  return (rulebook.facts.get(id) ?? rulebook.measures.get(id))?.unit ?? null;
}

/** Number and section, or title where the paper has no number. */
export function citation(document: PackDocument, provision: Provision, words: SheetWords): string {
  return `${document.number ?? words.say(document.title)} ${words.t('explain.section', { section: provision.section })}`;
}

/** The word for a unit; a count of things may have none. */
function unitWord(unit: MeasureUnit, { t }: SheetWords): string {
  return t(`units.${unit}`);
}

/** What the numbers of a measure count, where a column says it. */
export function countedIn({ unit }: Measure, words: SheetWords): string {
  return unitWord(unit, words) || words.t('sheet.cells.counted');
}

/** A measure with its unit, where it has one and its own words do not say it. */
export function measureTitle({ label, unit }: Measure, words: SheetWords): string {
  const measure = words.say(label);
  const word = unitWord(unit, words);
  const ending = /[（(]([^（()）]*)[）)]$/.exec(measure)?.[1] ?? '';
  const said = word === '' || ending.startsWith(word);
  return said ? measure : words.t('sheet.cells.measureUnit', { measure, unit: word });
}

/** The unit stands with the measure only where the standard beside it does not say it. */
export function measureBeside(measure: Measure, standard: string, words: SheetWords): string {
  return standard.includes(words.t(`sheet.one.${measure.unit}`))
    ? words.say(measure.label)
    : measureTitle(measure, words);
}

const VALUES = {
  settlement: 'settlements',
  development: 'developments',
  kind: 'kinds',
  seat: 'seats',
  countyClass: 'countyClasses',
} as const satisfies Readonly<Record<Property, string>>;

/** The word for one value of a property, as a plan's choice cells show it. */
export function valueWord(property: Property, value: string, { t }: SheetWords): string {
  const look = t as (key: string) => string;
  return look(`${VALUES[property]}.${value}`);
}
