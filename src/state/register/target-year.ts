// The target year that an imported table states: of the whole plan, and so the same in each of its rows.
import type { ImportRow } from '../../io/register/read-register.ts';
import { TARGET_YEAR } from '../../io/headers/import-targets.ts';
import type { Draft } from '../draft/draft.ts';
import type { Waiting } from './find-row.ts';
import type { Change } from './row-changes.ts';

/** The year of the first row that states one; '' where none does. */
export function yearOf(rows: readonly ImportRow[]): string {
  return (
    rows.find(({ figures }) => (figures[TARGET_YEAR] ?? '') !== '')?.figures[TARGET_YEAR] ?? ''
  );
}

/** Rows of another year wait: a plan has one target year. */
export function ofAnotherYear({ row, figures }: ImportRow, year: string): Waiting | null {
  const own = figures[TARGET_YEAR] ?? '';
  return own === '' || own === year ? null : { row, code: 'another-year', values: { year } };
}

/** What of a row is the community's or street's own. */
export function withoutYear(row: ImportRow): ImportRow {
  if (!(TARGET_YEAR in row.figures)) return row;
  const own = Object.entries(row.figures).filter(([id]) => id !== TARGET_YEAR);
  return { ...row, figures: Object.fromEntries(own) };
}

/** The draft with the year, and what that changes. */
export function withYear(draft: Draft, year: string): { draft: Draft; changes: Change[] } {
  const from = draft.growth?.year ?? '';
  if (year === '' || from === year) return { draft, changes: [] };
  return {
    draft: { ...draft, growth: { ...draft.growth, year } },
    changes: [{ name: draft.name, target: TARGET_YEAR, from, to: year }],
  };
}
