// Land released phase by phase as the planner wrote it down: community, year, households, people.
import type { Decimal } from '../../core/quantity/decimal.ts';
import { plain } from '../../core/quantity/decimal.ts';
import type { SheetSource } from '../frame/sheet-choices.ts';
import { MISSING, text, type Cell, type Row, type Table } from '../frame/sheet.ts';
import { placeName, placesIn } from './growing-places.ts';

const figure = (value: Decimal | null): Cell =>
  value === null ? MISSING : { kind: 'number', value: plain(value) };

/** Without rows where no land is released in phases. */
export function releasedTable(source: SheetSource): Table {
  const { t } = source.words;
  const rows = placesIn(source).flatMap((place): Row[] =>
    (place.community?.phases ?? []).map(({ year, households, population }) => ({
      kind: 'item',
      cells: [
        text(placeName(place, source)),
        text(year === null ? t('sheet.cells.missing') : String(year)),
        figure(households),
        figure(population),
      ],
    })),
  );
  return {
    id: 'released',
    title: t('register.growth.phases.table'),
    columns: [
      { id: 'community', head: t('sheet.columns.community'), align: 'start', weight: 60 },
      { id: 'released-year', head: t('register.growth.phases.year'), align: 'center', weight: 24 },
      {
        id: 'released-households',
        head: t('register.growth.phases.households'),
        align: 'end',
        weight: 28,
      },
      {
        id: 'released-population',
        head: t('register.growth.phases.population'),
        align: 'end',
        weight: 28,
      },
    ],
    rows,
  };
}
