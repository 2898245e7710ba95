// The settings, readings and assumptions of an edited workbook: what differs from what the packs write is the planner's own.
import type { Sheet } from 'hucre/xlsx';
import { CHOICE_PREFIX, SETTINGS } from '../../sheets/workbook/layout/book-layout.ts';
import { cellText, figureIn, placeOf, put } from './workbook-cells.ts';
import type { CellLog, CellPlace, Data, Terms } from './workbook-cells.ts';

const FIRST_ROW = 2;
const VALUE = 2;

export function takeAssumptions(data: Data, sheet: Sheet, terms: Terms, log: CellLog): void {
  const assumptions = { ...(data['assumptions'] as Data | undefined) };
  const choices = { ...(data['choices'] as Data | undefined) };
  sheet.rows.slice(FIRST_ROW).forEach((row, index) => {
    const id = cellText(row[0]);
    const text = cellText(row[VALUE]);
    const written = cellText(row[4]);
    const place = placeOf(sheet.name, index + FIRST_ROW, VALUE, text);
    if (id === '') return;
    if (SETTINGS.some((one) => one === id)) takeSetting(data, id, terms, place, log);
    else if (id.startsWith(CHOICE_PREFIX)) takeChoice(choices, id, written, terms, place, log);
    else takeAssumption(assumptions, id, written, place, log);
  });
  data['assumptions'] = assumptions;
  data['choices'] = choices;
}

function takeSetting(data: Data, id: string, terms: Terms, place: CellPlace, log: CellLog): void {
  if (id === 'horizon') {
    const year = figureIn(place.value);
    log.note(id, place);
    if (year === null) log.refuse(place);
    else if (year !== cellText(data[id])) put(data, id, year);
    return;
  }
  const term = terms.get(`${id} ${place.value}`);
  if (place.value !== '' && term === undefined) log.refuse(place);
  else if (place.value !== '' || (data[id] ?? null) !== null) put(data, id, meant(id, term));
}

/** What is answered by yes or no is no word in a plan file. */
function meant(id: string, term: string | undefined): string | boolean | undefined {
  return id === 'complete' && term !== undefined ? term === 'yes' : term;
}

/** An empty cell, or the pack's own reading where none was chosen, chooses nothing. */
function takeChoice(
  choices: Data,
  id: string,
  written: string,
  terms: Terms,
  place: CellPlace,
  log: CellLog,
): void {
  const group = id.slice(CHOICE_PREFIX.length);
  const choice = terms.get(`${id} ${place.value}`);
  if (place.value !== '' && choice === undefined) log.refuse(place);
  else if (choice === undefined) put(choices, group, undefined);
  else if (group in choices || choice !== written) put(choices, group, choice);
}

function takeAssumption(
  assumptions: Data,
  id: string,
  written: string,
  place: CellPlace,
  log: CellLog,
): void {
  const value = figureIn(place.value);
  log.note(`assumptions.${id}`, place);
  if (value === null) log.refuse(place);
  else if (id in assumptions || (value !== undefined && value !== figureIn(written)))
    put(assumptions, id, value);
}
