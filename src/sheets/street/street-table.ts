// The street shortfall table: one row a community, three cells for each measure a paper bounds here, subtotals by street.
import type { Unit } from '../../core/plan/unit/unit.ts';
import type { Group } from '../../core/rulebook/pack.ts';
import { byUnit, communitiesOf, type SheetSource } from '../frame/sheet-choices.ts';
import { framed } from '../frame/sheet-frame.ts';
import { encouragedByCommunity, encouragedCommunities } from './encouraged-communities.ts';
import { streetColumns, type StreetPart } from './street-columns.ts';
import { PEOPLE, SPACE, streetOutcomes } from './street-listed.ts';
import { communityRow, sumRow } from './street-rows.ts';
import { spanning, type Row, type Sheet, type Table } from '../frame/sheet.ts';

/** More measures than these side by side cannot be read on the paper; the rest go into a table below. */
const MOST_MEASURES = { a3: 6, a4: 4 } as const;

export function streetTable(source: SheetSource): Sheet {
  const outcomes = streetOutcomes(source);
  const { paper } = source.choices;
  const measures = [...new Map(outcomes.map(({ measure }) => [measure.id, measure])).values()];
  const among = (groups: readonly Group[]) =>
    measures.filter(({ group }) => groups.includes(group));
  const most = MOST_MEASURES[paper];
  const parts =
    paper === 'a4'
      ? [...chunks(among(SPACE), most), ...chunks(among(PEOPLE), most)]
      : chunks([...among(SPACE), ...among(PEOPLE)], most);
  const shown = parts.length === 0 ? [[]] : parts;
  const of = byUnit(outcomes);
  const encouraged = encouragedCommunities(source);
  return framed(source, {
    paper: paper === 'a3' ? 'a3-landscape' : 'a4-landscape',
    tables: [
      ...shown.map((measures, index) =>
        tableOf(index, { measures, source, outcomes, of, last: index === shown.length - 1 }),
      ),
      ...encouragedByCommunity(encouraged, source),
    ],
    outcomes,
    encouraged,
  });
}

function chunks<T>(all: readonly T[], most: number): T[][] {
  const count = Math.ceil(all.length / most);
  const each = Math.ceil(all.length / Math.max(count, 1));
  return Array.from({ length: count }, (_, index) => all.slice(index * each, (index + 1) * each));
}

function tableOf(index: number, part: StreetPart): Table {
  const { measures, source } = part;
  const { t } = source.words;
  const columns = streetColumns(part);
  const communities = communitiesOf(source);
  const streets = new Map<Unit | null, Unit[]>();
  for (const unit of communities)
    streets.set(unit.parent, [...(streets.get(unit.parent) ?? []), unit]);
  let number = 0;
  const rows = [...streets].flatMap(([street, members]): Row[] => {
    const name = street?.name || street?.at || '';
    return [
      spanning('group', name, columns.length),
      ...members.map((unit) => communityRow(unit, (number += 1), part)),
      sumRow('subtotal', t('sheet.cells.streetSubtotal', { name }), members, part, street),
    ];
  });
  if (streets.size > 1) rows.push(sumRow('total', t('sheet.cells.total'), communities, part));
  const titles = [
    ...(measures.some(({ group }) => SPACE.includes(group)) ? [t('sheet.parts.space')] : []),
    ...(measures.some(({ group }) => PEOPLE.includes(group)) ? [t('sheet.parts.people')] : []),
  ];
  return {
    id: `street-${String(index + 1)}`,
    title: titles.join(t('results.and')) || null,
    columns,
    rows,
  };
}
