// The words of the summary workbook, sheet by sheet and column by column.
import type { Translate } from '../../../i18n/i18n.ts';
import { columnNames } from './column-names.ts';
import type { BookWords } from '../../../io/batch/summary-workbook.ts';

/** @param measureNames by measure id, in the user's language */
export function bookWords(
  t: Translate,
  language: BookWords['language'],
  measureNames: BookWords['measureNames'],
): BookWords {
  return {
    ...{ language, measureNames, heads: headsOf(t), columnNames: columnNames(t) },
    sheets: {
      measures: t('batch.sheets.measures'),
      wider: t('batch.sheets.wider'),
      places: t('batch.sheets.places'),
      streets: t('batch.sheets.streets'),
      worst: t('batch.sheets.worst'),
      bad: t('batch.sheets.bad'),
    },
    scopes: {
      ...{ community: t('batch.community'), street: t('batch.fields.street') },
      ...{ county: t('scopes.county'), prefecture: t('scopes.prefecture') },
      province: t('scopes.province'),
    },
  };
}

function headsOf(t: Translate): BookWords['heads'] {
  const head = (id: 'code' | 'name' | 'scope' | 'asked') => t(`batch.heads.${id}`);
  const verdicts = (['met', 'short', 'above', 'open'] as const).map((id) => t(`batch.${id}`));
  const sums = (['lower', 'stands', 'gap', 'places'] as const).map((id) => t(`batch.${id}`));
  const communities = (['communities', 'communitiesWithGaps', 'communitiesComplete'] as const).map(
    (id) => t(`batch.heads.${id}`),
  );
  const streets = (['streets', 'streetsWithGaps', 'streetsComplete'] as const).map((id) =>
    t(`batch.heads.${id}`),
  );
  const street = t('batch.fields.street');
  const place = [head('code'), head('name')];
  const own = [head('asked'), t('batch.short'), t('batch.open')];
  const line = t('batch.line');
  return {
    measures: [t('batch.measure'), head('scope'), ...sums, ...verdicts],
    wider: [t('batch.wider.head'), head('scope'), t('batch.places')],
    places: [...place, ...communities, ...streets],
    streets: [...place, street, ...communities, ...own],
    worst: [
      line,
      t('batch.community'),
      head('name'),
      street,
      t('batch.shortCount'),
      t('batch.items'),
    ],
    bad: [line, t('batch.reason')],
  };
}
