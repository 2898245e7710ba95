// The rules as one script: tables that hold them, a table to fill with communities, and views that judge these.
import type { Places } from '../../core/plan/place.ts';
import { mostSideBySide } from '../../core/scaled/side-by-side.ts';
import { TABLE_SCOPES, type ScaledRules, type TableScope } from '../../core/scaled/scaled.ts';
import { communityRow, communityTable } from './community-table.ts';
import { dialectOf, type Dialect, type DialectName } from './dialect.ts';
import { layoutOf, type Layout } from './figures.ts';
import { layerViews, lentView } from './outcome-views.ts';
import { resultViews } from './result-views.ts';
import { ruleTables, type Moment } from './rule-tables.ts';
import { ruleView, selectionViews } from './rule-views.ts';
import type { Layer } from './layer.ts';
import { streetRow } from './street-row.ts';

export type { Moment };

/** @param places the code tree, to know which papers can meet in one place */
export function rulesAsSql(
  rules: ScaledRules,
  places: Places,
  moment: Moment,
  to: DialectName,
): string {
  const dialect = dialectOf(to);
  const layout = layoutOf(rules);
  const layers = TABLE_SCOPES.flatMap((scope) => layersOf(layout, scope, places));
  const made = [
    ...ruleTables(layout, moment, dialect),
    communityTable(layout),
    communityRow(layout, dialect),
    streetRow(layout, dialect),
    ...TABLE_SCOPES.flatMap(selectionViews),
    ...layers.flatMap((layer) => viewsOf(layer, layers, dialect)),
    ...resultViews(layers, dialect),
  ];
  return `${[heading(rules, moment, dialect), ...dropped(made), ...made].join('\n\n')}\n`;
}

/** Measures by how many stand under them, each layer with what it needs room for. */
function layersOf(layout: Layout, scope: TableScope, places: Places): Layer[] {
  const { measures } = layout.rules;
  const ofScope = measures.filter((one) => one.scope === scope);
  const last = Math.max(-1, ...ofScope.map(({ layer }) => layer));
  return Array.from({ length: last + 1 }, (_, number): Layer => {
    const own = ofScope.filter(({ layer }) => layer === number);
    return {
      ...{ layout, scope, number, measures: own },
      ordinalOf: (measure) => measures.indexOf(measure) + 1,
      beside: mostSideBySide(own, places),
      restsOn: Math.max(0, ...own.map(({ restsOn }) => restsOn.length)),
    };
  });
}

function viewsOf(layer: Layer, layers: readonly Layer[], dialect: Dialect): string[] {
  const { scope, number, beside, restsOn } = layer;
  const below = layers.filter((one) => one.scope === scope && one.number < number);
  return [
    ruleView(scope, number, beside, restsOn),
    ...(below.length === 0 ? [] : [lentView(layer, below, dialect)]),
    ...layerViews(layer, dialect),
  ];
}

/** What an earlier script left, the last made first; the communities stay. */
function dropped(made: readonly string[]): string[] {
  const names = made.flatMap((text) => {
    const found = /^CREATE (TABLE|VIEW) (\w+)/.exec(text);
    return found === null || found[2] === 'IF' ? [] : [`DROP ${found[1]} IF EXISTS ${found[2]};`];
  });
  return [names.reverse().join('\n')];
}

function heading(
  { documents, untold }: ScaledRules,
  moment: Moment,
  { name, use }: Dialect,
): string {
  const lines = [
    `Rules of ${documents.length} papers as of ${moment.asOf}, duties due up to the end of ${moment.horizon}, for ${name}.`,
    '',
    ...use,
    '',
    'Fill the table community; what is not known stays NULL and is not 0. Areas are in square metres. Ids are unique.',
    'Read the views requirement, verdict and result; binding names rows of provision, which name rows of paper.',
    `The table not_in_sql lists ${untold.length} provisions that these views do not use, and why.`,
    'Another day: UPDATE parameter SET as_of = ..., horizon = ...',
  ];
  return lines.map((line) => `-- ${line}`.trimEnd()).join('\n');
}
