// The sheets of every year to come: what is then required, and hidden behind it the inputs, figures and plans it is computed from.
import { placeName, placesIn } from '../../growth/growing-places.ts';
import type { BookSheet } from '../layout/book.ts';
import type { Layout } from '../layout/book-layout.ts';
import { growthLayout, type GrowthLayout } from '../layout/growth-layout.ts';
import { yearBooks } from '../layout/year-book.ts';
import { derivedSheet } from './derived-sheet.ts';
import { plannedSheet } from './planned-sheet.ts';
import { yearInputs } from './year-inputs.ts';
import { yearRequirements } from './year-requirements.ts';

/** None where nothing is said of a year to come, or what is then required is stated. */
export function yearSheets(layout: Layout): BookSheet[] {
  const growth = growthIn(layout);
  return (yearBooks(layout) ?? []).flatMap((book) => {
    const hidden = [yearInputs(book, growth, layout), derivedSheet(book.layout)];
    const planned = plannedSheet(book.layout);
    return [
      yearRequirements(book),
      ...[...hidden, ...(planned === null ? [] : [planned])].map((sheet) => ({
        ...sheet,
        ...{ id: `year-${sheet.id}`, hidden: true },
      })),
    ];
  });
}

/** Where the figures to come of every place of the plan stand. */
export function growthIn(layout: Layout): GrowthLayout {
  const { source } = layout;
  const places = placesIn({ ...source, choices: { ...source.choices, only: '' } });
  return growthLayout(
    places.map((place) => ({ ...place, name: placeName(place, source) })),
    layout,
  );
}
