// What the steps and values of a plan are called where an edited workbook would change them: the words of the pages, never ids.
import type { Rulebook } from '../../core/rulebook/rulebook.ts';
import type { SheetWords } from '../../sheets/frame/sheet.ts';
import { inputName, valueWord } from '../../sheets/words/naming.ts';
import { remedyWord } from '../../sheets/words/remedy-word.ts';

/** The steps to a value: names of tables, ids of measures and facts, names of fields. */
type Steps = readonly (string | number)[];

/** Tables that say nothing of what stands in them. */
const UNSAID: ReadonlySet<unknown> = new Set([
  ...['existing', 'facts', 'assumptions', 'choices', 'areas', 'growth'],
]);

const NAMES = {
  name: 'register.columns.name',
  place: 'sheet.frame.place',
  asOf: 'sheet.frame.asOf',
  horizon: 'sheet.frame.horizon',
  extent: 'sheet.frame.extent',
  lapsed: 'sheet.frame.lapsed',
  complete: 'sheet.frame.complete',
  packs: 'input.chain',
  planned: 'results.planned',
  future: 'grid.picker.later',
  phases: 'register.growth.phases.heading',
  rate: 'register.growth.rates.own',
  areaBasis: 'grid.columns.areaBasis',
  unitCosts: 'sheet.book.unitCost',
  remarks: 'sheet.book.remarks',
  reason: 'sheet.columns.reason',
  remedy: 'sheet.columns.remedy',
  who: 'sheet.columns.who',
} as const;

/** The name of a column by the steps to it, the outermost first. */
export function columnName(steps: Steps, rulebook: Rulebook, words: SheetWords): string {
  return steps
    .filter((step) => !UNSAID.has(step))
    .map((step) => stepName(String(step), steps, rulebook, words))
    .join(' · ');
}

/** The name of the last step alone; empty where it says nothing by itself. */
export function fieldName(steps: Steps, rulebook: Rulebook, words: SheetWords): string {
  const last = steps.at(-1);
  return UNSAID.has(last) ? '' : stepName(String(last), steps, rulebook, words);
}

function stepName(step: string, steps: Steps, rulebook: Rulebook, words: SheetWords): string {
  const { t, say } = words;
  if (step === 'year')
    return t(steps.includes('growth') ? 'register.growth.rates.year' : 'sheet.columns.year');
  const group = steps.includes('choices') ? rulebook.alternatives.get(step) : undefined;
  if (group !== undefined) return say(group.label);
  return step in NAMES ? t(NAMES[step as keyof typeof NAMES]) : inputName(step, rulebook, words);
}

const PROPERTIES = ['settlement', 'development', 'kind', 'seat', 'countyClass'] as const;
const SETTINGS = {
  lapsed: 'lapsed',
  complete: 'complete',
  extent: 'extents',
  areaBasis: 'areaBases',
} as const;

/** A value as the page shows it: words for what is chosen from a list, figures and typed texts as they are. */
export function valueText(
  steps: Steps,
  value: string,
  { alternatives, places }: Rulebook,
  words: SheetWords,
): string {
  const last = String(steps.at(-1));
  if (value === '') return '';
  const property = PROPERTIES.find((one) => one === last);
  if (property !== undefined) return valueWord(property, value, words);
  if (last === 'remedy') return remedyWord(value, words);
  if (last === 'place') return places.get(value) ?? value;
  if (last in SETTINGS) {
    const look = words.t as (key: string) => string;
    return look(`${SETTINGS[last as keyof typeof SETTINGS]}.${value}`);
  }
  const choice = steps.includes('choices')
    ? alternatives.get(last)?.choices.find(({ id }) => id === value)
    : undefined;
  return choice === undefined ? value : words.say(choice.label);
}
