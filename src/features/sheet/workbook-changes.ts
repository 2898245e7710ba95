// What an edited workbook would change, cell by cell, in the words of the plan: whose, which column, from what to what.
import type { Rulebook } from '../../core/rulebook/rulebook.ts';
import type { SheetWords } from '../../sheets/frame/sheet.ts';
import { inputName, valueWord } from '../../sheets/words/naming.ts';
import type { Draft } from '../../state/draft/draft.ts';
import { changesBetween, type Change } from '../../state/draft/plan-changes.ts';

export interface WorkbookChange {
  readonly change: Change;
  /** A community, a street or another place; the plan's name for what it says as a whole. */
  readonly name: string;
  readonly column: string;
  readonly from: string;
  readonly to: string;
}

/** How a draft is made is no cell of a workbook. */
const NOT_CELLS: ReadonlySet<unknown> = new Set(['edited', 'district', 'ownPacks']);

export function workbookChanges(
  before: Draft,
  after: Draft,
  rulebook: Rulebook,
  words: SheetWords,
): WorkbookChange[] {
  return changesBetween(before, after)
    .filter(({ at }) => !NOT_CELLS.has(at[0]))
    .map((change) => {
      const { name, rest } = placeOf(before, after, change.at, words);
      const column = rest.map((step) => columnName(String(step), rulebook, words)).join(' · ');
      const [from, to] = textsOf(before, after, change).map((text) =>
        valueText(String(rest.at(-1)), text, words),
      );
      return { change, name, column, from: from ?? '', to: to ?? '' };
    });
}

function columnName(step: string, rulebook: Rulebook, words: SheetWords): string {
  const { t } = words;
  if (step === 'name') return t('register.columns.name');
  if (step === 'planned') return t('results.planned');
  if (step === 'future') return t('grid.picker.later');
  if (step === 'areaBasis') return t('grid.columns.areaBasis');
  return inputName(step, rulebook, words);
}

const PROPERTIES = ['settlement', 'development', 'kind', 'seat', 'countyClass'] as const;

function valueText(step: string, text: string, words: SheetWords): string {
  const property = PROPERTIES.find((one) => one === step);
  return property === undefined || text === '' ? text : valueWord(property, text, words);
}

/** Of a list, only what goes and what comes. */
function textsOf(before: Draft, after: Draft, change: Change): readonly [string, string] {
  const from = entryAt(before, change.at);
  if (!('out' in change)) return [textOf(from), textOf(entryAt(after, change.at))];
  const list: unknown[] = Array.isArray(from) ? from : [];
  return [textOf(list.slice(change.from, change.from + change.out)), textOf(change.put)];
}

type Path = Change['at'];

/** The innermost place on the way that has a name, and the steps after it that name a column. */
function placeOf(before: Draft, after: Draft, at: Path, { t }: SheetWords) {
  let found = { name: before.name || t('plan.unnamed'), rest: at };
  at.forEach((_, index) => {
    const entry = entryAt(before, at.slice(0, index + 1)) ?? entryAt(after, at.slice(0, index + 1));
    const name = tableOf(entry)?.['name'];
    if (typeof name === 'string') found = { name, rest: at.slice(index + 1) };
  });
  const [first] = found.rest;
  const isTable = first === 'existing' || first === 'facts';
  return isTable && found.rest.length > 1 ? { ...found, rest: found.rest.slice(1) } : found;
}

function tableOf(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : null;
}

function entryAt(draft: Draft, at: Path): unknown {
  return at.reduce<unknown>((value, step) => {
    if (!Array.isArray(value)) return tableOf(value)?.[step];
    const list: unknown[] = value;
    return typeof step === 'number'
      ? list[step]
      : list.find((one) => tableOf(one)?.['id'] === step);
  }, draft);
}

/** A list says what its entries are called, and any other value itself. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(textOf).join(', ');
  const table = tableOf(value);
  if (table === null) return '';
  return typeof table['name'] === 'string'
    ? table['name']
    : Object.values(table).map(textOf).filter(Boolean).join(', ');
}
