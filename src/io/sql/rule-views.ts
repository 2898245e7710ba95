// Which provisions speak of which sorts of places: selection once a sort, then the provisions of a measure side by side.
import type { TableScope } from '../../core/scaled/scaled.ts';
import { SLOT } from './provision-table.ts';
import { upTo, view } from './written.ts';

/** The properties by which places of a scope are told apart; those of a street's members are counted instead. */
const PROPERTIES: Readonly<Record<TableScope, readonly string[]>> = {
  community: ['kind', 'seat', 'settlement', 'development'],
  street: ['kind', 'seat'],
};

/** From the sorts of places that there are to the provisions that hold, or may hold, in each. */
export function selectionViews(scope: TableScope): string[] {
  return [sorts(scope), chains(scope), candidates(scope), slots(scope)];
}

function sorts(scope: TableScope): string {
  const columns = ['sort', 'place', ...PROPERTIES[scope]].join(', ');
  return view(
    `${scope}_sort`,
    `SELECT DISTINCT ${columns},
  CASE WHEN place LIKE '%0000' THEN SUBSTR(place, 1, 2) WHEN place LIKE '%00' THEN SUBSTR(place, 1, 4)
    ELSE place END AS stem
FROM ${scope}_row`,
  );
}

/** The place, its prefecture, its province, the nation, and papers of no place, each once, the nearest first. */
function chains(scope: TableScope): string {
  const prefecture = "SUBSTR(place, 1, 4) || '00'";
  const province = "SUBSTR(place, 1, 2) || '0000'";
  return view(
    `${scope}_chain`,
    `SELECT sort, place AS above, 0 AS nearness FROM ${scope}_sort
UNION ALL SELECT sort, ${prefecture}, 1 FROM ${scope}_sort WHERE ${prefecture} <> place
UNION ALL SELECT sort, ${province}, 2 FROM ${scope}_sort
  WHERE ${province} <> place AND ${province} <> ${prefecture}
UNION ALL SELECT sort, '000000', 3 FROM ${scope}_sort WHERE place <> '000000'
UNION ALL SELECT sort, '', 4 FROM ${scope}_sort`,
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
  const onChain =
    "x.place IN (s.place, SUBSTR(s.place, 1, 4) || '00', SUBSTR(s.place, 1, 2) || '0000', '000000')";
  return view(
    `${scope}_candidate`,
    `SELECT s.sort, p.measure, w.way AS in_way, c.nearness, p.ordinal, ${columns.join(', ')},
  CASE WHEN ${open.join(' OR ')} THEN 1 ELSE 0 END AS open
FROM ${scope}_sort s
JOIN ${scope}_chain c ON c.sort = s.sort
JOIN paper d ON d.jurisdiction = c.above
JOIN provision p ON p.paper = d.id AND p.scope = '${scope}'
JOIN measure_way w ON w.scope = p.scope AND w.measure = p.measure AND (p.way = 0 OR p.way = w.way)
CROSS JOIN parameter q
WHERE (d.from_date IS NULL OR d.from_date <= q.as_of) AND (d.to_date IS NULL OR d.to_date > q.as_of)
  AND (p.due IS NULL OR p.due <= CAST(CAST(q.horizon AS VARCHAR(4)) || '-12-31' AS DATE))
  AND ${properties.map(asked).join('\n  AND ')}
  AND (p.is_named = 0 OR EXISTS (SELECT 1 FROM provision_place x
    WHERE x.provision = p.id AND x.excepted = 0 AND ${onChain}))
  AND NOT EXISTS (SELECT 1 FROM provision_place x WHERE x.provision = p.id AND x.excepted = 1
    AND (x.place LIKE s.stem || '%' OR ${onChain}))`,
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
