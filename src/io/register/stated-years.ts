// Years that a row states: of a shortage's remedy, perhaps as a day, and of figures to come, perhaps in their header.
import { yearOf } from '../headers/header-key.ts';
import { TARGET_YEAR } from '../headers/import-targets.ts';
import type { Known } from './row-identity.ts';

type Figures = Record<string, string>;

const REMARK_YEAR = /^(remarks:.+):year$/;
const DAY = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;

/** A day is kept as its year; one that is not the last of it stands among the reasons, so that nothing is lost. */
export function withRemarkYears(figures: Figures): Figures {
  const made = { ...figures };
  for (const [id, text] of Object.entries(figures)) {
    const remark = REMARK_YEAR.exec(id)?.[1];
    if (remark === undefined) continue;
    const [, year, month, day] = DAY.exec(text.trim()) ?? /^(\d{4})年$/.exec(text.trim()) ?? [];
    if (year === undefined) continue;
    made[id] = year;
    if (month === undefined || (month === '12' && day === '31')) continue;
    const reason = made[`${remark}:reason`] ?? '';
    made[`${remark}:reason`] = [reason, text.trim()].filter((one) => one !== '').join(' ');
  }
  return made;
}

/** The latest year that a header of figures to come names; '' where none does. */
export function yearInHeaders(known: readonly Known[]): string {
  const years = known.flatMap(({ target, header }) =>
    target.path[0] === 'future' ? [yearOf(header)] : [],
  );
  const latest = Math.max(0, ...years);
  return latest === 0 ? '' : String(latest);
}

/** The target year of a row: its own, else the one that the headers of its figures to come name. */
export function withTargetYear(figures: Figures, fromHeaders: string): Figures {
  const toCome = Object.keys(figures).some((id) => id.startsWith('future-'));
  return fromHeaders === '' || !toCome || TARGET_YEAR in figures
    ? figures
    : { ...figures, [TARGET_YEAR]: fromHeaders };
}
