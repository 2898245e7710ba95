// Which provisions speak of which sorts of places: selection once a sort, then the provisions of a measure side by side.
import type { TableScope } from '../../core/scaled/scaled.ts';
import { SEAT, sortKey, STREETS } from './community-table.ts';
import { SLOT } from './provision-table.ts';
import { upTo, view } from './written.ts';

/** The properties by which places of a scope are told apart; those of a street's members are counted instead. */
const PROPERTIES: Readonly<Record<TableScope, readonly string[]>> = {
  community: ['kind', 'seat', 'settlement', 'development'],
  street: ['kind', 'seat'],
};

/** From the sorts of places that there are to the provisions that hold, or may hold, in each. */
export function selectionViews(scope: TableScope): string[] {
  return [sorts(scope), candidates(scope), slots(scope)];
}

/** Read from the table itself: what is asked of each sort is found out once, not once a community. */
function sorts(scope: TableScope): string {
  const stem = `CASE WHEN place LIKE '%0000' THEN SUBSTR(place, 1, 2)
    WHEN place LIKE '%00' THEN SUBSTR(place, 1, 4) ELSE place END`;
  const above = `SUBSTR(place, 1, 4) || '00' AS prefecture, SUBSTR(place, 1, 2) || '0000' AS province`;
  const columns = PROPERTIES[scope].filter((one) => one !== 'seat');
  const from =
    scope === 'community'
      ? `SELECT DISTINCT place, ${SEAT} AS seat, ${columns.join(', ')} FROM community`
      : `SELECT DISTINCT place, kind, seat FROM (${STREETS}) t`;
  return view(
    `${scope}_sort`,
    `SELECT ${sortKey(['place', ...PROPERTIES[scope]])} AS sort, ${['place', ...PROPERTIES[scope]].join(', ')},
  ${stem} AS stem, ${above}
FROM (${from}) s`,
  );
}

/** A property that is known must be the one asked for; one that is not leaves the provision open. */
function asked(property: string): string {
  const is =
    property === 'development'
      ? "p.development LIKE '% ' || s.development || ' %'"
      : `p.${property} = s.${property}`;
  return `(p.${property} IS NULL OR s.${property} IS NULL OR ${is})`;
}

function candidates(scope: TableScope): string {
  const properties = PROPERTIES[scope];
  const open = properties.map((one) => `(p.${one} IS NOT NULL AND s.${one} IS NULL)`);
  const columns = SLOT.filter((one) => one !== 'open').map((one) => `p.${one}`);
  const chain = "(s.place, s.prefecture, s.province, '000000', '')";
  return view(
    `${scope}_candidate`,
    `SELECT s.sort, p.measure, w.way AS in_way, p.ordinal, ${columns.join(', ')},
  CASE d.jurisdiction WHEN s.place THEN 0 WHEN s.prefecture THEN 1 WHEN s.province THEN 2
    WHEN '000000' THEN 3 ELSE 4 END AS nearness,
  CASE WHEN ${open.join(' OR ')} THEN 1 ELSE 0 END AS open
FROM ${scope}_sort s
JOIN paper d ON d.jurisdiction IN ${chain}
JOIN provision p ON p.paper = d.id AND p.scope = '${scope}'
JOIN measure_way w ON w.scope = p.scope AND w.measure = p.measure AND (p.way = 0 OR p.way = w.way)
CROSS JOIN parameter q
WHERE (d.from_date IS NULL OR d.from_date <= q.as_of) AND (d.to_date IS NULL OR d.to_date > q.as_of)
  AND (p.due IS NULL OR p.due <= CAST(CAST(q.horizon AS VARCHAR(4)) || '-12-31' AS DATE))
  AND ${properties.map(asked).join('\n  AND ')}
  AND (p.is_named = 0 OR EXISTS (SELECT 1 FROM provision_place x
    WHERE x.provision = p.id AND x.excepted = 0 AND x.place IN ${chain}))
  AND NOT EXISTS (SELECT 1 FROM provision_place x WHERE x.provision = p.id AND x.excepted = 1
    AND (x.place LIKE s.stem || '%' OR x.place IN ${chain}))`,
  );
}

/** Named when they bind in this order: the place's own papers first, each paper in its own order. */
function slots(scope: TableScope): string {
  return view(
    `${scope}_slot`,
    `SELECT k.*, ROW_NUMBER() OVER (
    PARTITION BY sort, measure, in_way ORDER BY nearness, ordinal) AS slot
FROM ${scope}_candidate k`,
  );
}

/**
 * One row a sort, measure and way, its provisions side by side.
 * @param beside how many stand beside one another at most; @param restsOn how many measures one rests on at most
 */
export function ruleView(
  scope: TableScope,
  layer: number,
  beside: number,
  restsOn: number,
): string {
  const pivoted = upTo(beside).flatMap((slot) =>
    SLOT.map(
      (column) => `MAX(CASE WHEN k.slot = ${slot} THEN k.${column} END) AS ${column}_${slot}`,
    ),
  );
  const ofMeasure = [
    ...['m.ordinal', 'm.is_whole', 'm.denominator', 'm.stands_factor'],
    ...upTo(restsOn).map((at) => `m.rests_on${at}`),
  ];
  return view(
    `${scope}_rule_${layer}`,
    `SELECT k.sort, k.measure, k.in_way, ${ofMeasure.join(', ')},
  ${pivoted.join(',\n  ')}
FROM ${scope}_slot k
JOIN measure m ON m.scope = '${scope}' AND m.id = k.measure AND m.layer = ${layer}
GROUP BY k.sort, k.measure, k.in_way, ${ofMeasure.join(', ')}`,
  );
}
