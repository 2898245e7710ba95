// Whether a county can be of the class that a row says: no district is a county, no county a city.
import type { Rows } from '../../core/batch/batch.ts';
import { choicesOf, type RowCodes } from '../../core/batch/codes.ts';
import { whyNotOfClass } from '../../core/plan/county-class.ts';
import type { Problem } from '../../core/plan/problem.ts';
import { COUNTY_CLASSES } from '../../core/plan/terms.ts';
import type { Rulebook } from '../../core/rulebook/rulebook.ts';

/** Each place and class is looked up once. */
export function classChecks({ places }: Rulebook, { places: numbers }: Rows) {
  const known: (Problem | null)[] = [];
  const look = (codes: RowCodes): Problem | null => {
    const code = numbers.codeAt(codes.place);
    const { countyClass } = choicesOf(codes);
    const why = countyClass && whyNotOfClass(code, countyClass, places);
    const place = `${places.get(code) ?? ''} ${code}`.trim();
    return why && { path: 'countyClass', code: `class-of-${why}`, values: { place } };
  };
  return (codes: RowCodes, problems: Problem[]): void => {
    const key = codes.place * (COUNTY_CLASSES.length + 1) + codes.countyClass;
    const before = known[key];
    const problem = before === undefined ? look(codes) : before;
    known[key] = problem;
    if (problem !== null) problems.push(problem);
  };
}
