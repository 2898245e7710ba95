// The class of the city or county a place is or lies in, as a formula: what was typed, else what the code tree settles, else the plan's.
import { classesOf, settledClass } from '../../../../core/plan/county-class.ts';
import { placeAt } from '../../../../core/plan/place.ts';
import { width } from '../../../../core/plan/terms.ts';
import type { Unit } from '../../../../core/plan/unit/unit.ts';
import { fixedCellOf, quoted, type BookCell } from '../../layout/book.ts';
import { ASSUMPTION, type Layout } from '../../layout/book-layout.ts';
import { inputOf } from '../derived-figures.ts';

/** The cell of each unit; none where no provision of the workbook asks. */
export function classCells(layout: Layout): (unit: Unit) => BookCell[] {
  const { t } = layout.source.words;
  const { columnOfClass } = layout;
  if (columnOfClass === null) return () => [];
  return (unit) => [
    {
      value: unit.countyClass === null ? '' : t(`countyClasses.${unit.countyClass}`),
      formula: classFormula(unit, columnOfClass, layout),
      look: 'text',
    },
  ];
}

/** Never a class that the place cannot be of. */
function classFormula(unit: Unit, column: number, layout: Layout): string {
  const { source, names, rowOfAssumption } = layout;
  const { plan, rulebook } = source.assessment;
  const { t } = source.words;
  const { places } = rulebook;
  const possible = classesOf(unit.place, places).map((one) => quoted(t(`countyClasses.${one}`)));
  if (possible.length === 0) return quoted('');
  const row = rowOfAssumption.get('countyClass') ?? 0;
  const setting = fixedCellOf(names.assumptions, ASSUMPTION.value, row);
  const typed = typedClass(unit, column, layout);
  const settled = settledClass(unit.place, places);
  const first = [...typed, ...(unit.place === plan.place || settled === null ? [setting] : [])];
  return first.reduceRight(
    (otherwise, cell) =>
      `IF(OR(${possible.map((one) => `${cell}=${one}`).join(',')}),${cell},${otherwise})`,
    quoted(settled === null ? '' : t(`countyClasses.${settled}`)),
  );
}

/** The cell in which the class of the unit's county is typed, or what the plan says where the county has no row. */
function typedClass({ place, scope }: Unit, column: number, layout: Layout): string[] {
  if (width(scope) > width('county')) return [];
  const { plan, rulebook } = layout.source.assessment;
  const code = placeAt(place, 'county', rulebook.places) ?? '';
  const county = layout.units.findLast((one) => one.scope === 'county' && one.at === code);
  if (county !== undefined) return [inputOf(county, column, layout)];
  const said = plan.areas.get(code)?.countyClass ?? null;
  return said === null ? [] : [quoted(layout.source.words.t(`countyClasses.${said}`))];
}
