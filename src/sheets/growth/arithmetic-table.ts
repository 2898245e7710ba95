// How households and people come to what they will be by the target year, place by place: typed, or a rate written out.
import { GROWING } from '../../core/plan/growth/grown.ts';
import type { Community, Street } from '../../core/plan/plan.ts';
import type { SheetSource } from '../frame/sheet-choices.ts';
import { text, type Row, type Table } from '../frame/sheet.ts';
import { figureToCome, isToCome } from './figure-text.ts';
import { placesIn, placeName } from './growing-places.ts';

/** Only places of which something is said; without rows where nothing is. */
export function arithmeticTable(source: SheetSource): Table {
  const { t } = source.words;
  const { plan } = source.assessment;
  const year = plan.growth?.year ?? null;
  const rows = placesIn(source).filter((place) =>
    GROWING.some((figure) => isToCome({ plan, ...place, figure })),
  );
  return {
    id: 'arithmetic',
    title: year === null ? t('sheet.growth.figures') : t('sheet.growth.figuresBy', { year }),
    columns: [
      { id: 'place', head: t('sheet.columns.place'), align: 'start', weight: 32 },
      ...GROWING.map((figure) => ({
        ...{ id: `${figure}ToCome`, head: t(`register.growth.rates.${figure}`), weight: 54 },
        align: 'start' as const,
      })),
    ],
    rows: rows.map((place) => rowOf(place, source)),
  };
}

function rowOf(
  place: { readonly street: Street; readonly community?: Community },
  source: SheetSource,
): Row {
  const { plan } = source.assessment;
  const said = GROWING.map((figure) =>
    text(figureToCome({ plan, ...place, figure }, source.words)),
  );
  return { kind: 'item', cells: [text(placeName(place, source)), ...said] };
}
