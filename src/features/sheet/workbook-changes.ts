// What an edited workbook would change, cell by cell, in the words of the plan: whose, which column, from what to what.
import type { Rulebook } from '../../core/rulebook/rulebook.ts';
import type { SheetWords } from '../../sheets/frame/sheet.ts';
import type { Draft } from '../../state/draft/draft.ts';
import { changesBetween, type Change } from '../../state/draft/plan-changes.ts';
import { columnName, fieldName, valueText } from './workbook-words.ts';

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
      const { name, rest } = placeOf(before, after, change.at, rulebook, words);
      const [from, to] = valuesOf(before, after, change);
      const steps = [...rest, ...onlyStep(from, to)];
      const inner = onlyStep(from, to).reduce((value, step) => tableOf(value)?.[step], to);
      return {
        ...{ change, name, column: columnName(steps, rulebook, words) },
        from: textOf(from, steps, rulebook, words),
        to: textOf(inner, steps, rulebook, words),
      };
    });
}

/** Of a list, only what goes and what comes. */
function valuesOf(before: Draft, after: Draft, change: Change): readonly [unknown, unknown] {
  const from = entryAt(before, change.at);
  if (!('out' in change)) return [from, entryAt(after, change.at)];
  const list: unknown[] = Array.isArray(from) ? from : [];
  return [list.slice(change.from, change.from + change.out), change.put];
}

/** The steps into what is new, as far as each table holds one thing alone: that thing is what is told of. */
function onlyStep(from: unknown, to: unknown): string[] {
  const table = from === undefined ? tableOf(to) : null;
  if (table === null || typeof table['name'] === 'string') return [];
  const said = Object.entries(table).filter(([, inner]) => !isNothing(inner));
  const [only] = said;
  return only === undefined || said.length > 1 ? [] : [only[0], ...onlyStep(undefined, only[1])];
}

function isNothing(value: unknown): boolean {
  const table = tableOf(value);
  return table === null ? value === '' : Object.values(table).every(isNothing);
}

type Path = Change['at'];

/** The innermost place on the way that has a name, and the steps after it that name a column. */
function placeOf(before: Draft, after: Draft, at: Path, { places }: Rulebook, { t }: SheetWords) {
  const [first, code] = at;
  if (first === 'areas' && code !== undefined)
    return { name: places.get(String(code)) ?? String(code), rest: at.slice(2) };
  let found = { name: before.name || t('plan.unnamed'), rest: at };
  at.forEach((_, index) => {
    const entry = entryAt(before, at.slice(0, index + 1)) ?? entryAt(after, at.slice(0, index + 1));
    const name = tableOf(entry)?.['name'];
    if (typeof name === 'string') found = { name, rest: at.slice(index + 1) };
  });
  return found;
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

/** A list says what its entries are called, a table what stands in each of its columns, and any other value itself. */
function textOf(value: unknown, steps: Path, rulebook: Rulebook, words: SheetWords): string {
  if (typeof value === 'string') return valueText(steps, value, rulebook, words);
  if (Array.isArray(value))
    return value.map((one) => textOf(one, steps, rulebook, words)).join(', ');
  const table = tableOf(value);
  if (table === null) return '';
  if (typeof table['name'] === 'string') return table['name'];
  const { t } = words;
  return Object.entries(table)
    .flatMap(([key, inner]) => {
      const text = textOf(inner, [...steps, key], rulebook, words);
      const name = fieldName([...steps, key], rulebook, words);
      return text === '' ? [] : [name === '' ? text : `${name}${t('sheet.steps.colon')}${text}`];
    })
    .join(t('sheet.steps.comma'));
}
