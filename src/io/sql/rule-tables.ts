// The rules as tables: papers, provisions, measures with their ways, and what is left out.
import type { PackDocument } from '../../core/rulebook/pack.ts';
import type { ScaledMeasure, UntoldProvision } from '../../core/scaled/scaled.ts';
import type { Dialect } from './dialect.ts';
import type { Layout } from './figures.ts';
import { provisionTables } from './provision-table.ts';
import { table } from './written.ts';

/** The dates that choose papers and duties; a bureau may update them and ask again. */
export interface Moment {
  readonly asOf: string;
  readonly horizon: number;
}

/** Every table of the script but the communities'. */
export function ruleTables(layout: Layout, moment: Moment, dialect: Dialect): string[] {
  const { measures, documents, untold } = layout.rules;
  return [
    table('parameter', PARAMETER, [[moment.asOf, moment.horizon]]),
    table('paper', PAPER, documents.map(paperRow)),
    ...provisionTables(layout, dialect),
    measureTable(measures, dialect),
    table('measure_way', WAY, measures.flatMap(wayRows)),
    table('not_in_sql', LEFT_OUT, untold.map(leftOutRow)),
  ];
}

const PARAMETER = ['as_of DATE NOT NULL', 'horizon INTEGER NOT NULL'];

const PAPER = [
  ...['id VARCHAR(100) PRIMARY KEY', 'jurisdiction VARCHAR(6) NOT NULL', 'number VARCHAR(200)'],
  ...['title_zh VARCHAR(1000)', 'title_en VARCHAR(1000)', 'issued DATE'],
  ...['from_date DATE', 'to_date DATE', 'evidence VARCHAR(20) NOT NULL'],
];

const paperRow = (one: PackDocument) => [
  ...[one.id, one.jurisdiction ?? '', one.number, one.title.zh, one.title.en],
  ...[one.issued, one.from, one.to, one.evidence],
];

const WAY = [
  ...['scope VARCHAR(20) NOT NULL', 'measure VARCHAR(100) NOT NULL', 'way INTEGER NOT NULL'],
  'choice VARCHAR(100)',
];

const wayRows = ({ scope, measure, ways }: ScaledMeasure) =>
  ways.length === 0
    ? [[scope, measure.id, 0, null]]
    : ways.map((choice, at) => [scope, measure.id, at + 1, choice]);

const LEFT_OUT = [
  ...['scope VARCHAR(20) NOT NULL', 'measure VARCHAR(100) NOT NULL'],
  ...['provision VARCHAR(200) NOT NULL', 'paper VARCHAR(100) NOT NULL', 'why VARCHAR(40) NOT NULL'],
];

const leftOutRow = ({ scope, provision, document, why }: UntoldProvision) => [
  ...[scope, provision.measure, provision.id, document.id, why],
];

function measureTable(measures: readonly ScaledMeasure[], { whole }: Dialect): string {
  const most = Math.max(0, ...measures.map(({ restsOn }) => restsOn.length));
  const under = Array.from({ length: most }, (_, at) => at);
  const columns = [
    ...['scope VARCHAR(20) NOT NULL', 'id VARCHAR(100) NOT NULL', 'ordinal INTEGER NOT NULL'],
    ...['label_zh VARCHAR(200)', 'label_en VARCHAR(200)', 'unit VARCHAR(20) NOT NULL'],
    ...['is_whole INTEGER NOT NULL', `denominator ${whole} NOT NULL`],
    ...[`stands_factor ${whole} NOT NULL`, 'layer INTEGER NOT NULL'],
    ...under.map((at) => `rests_on${at + 1} VARCHAR(100)`),
  ];
  const rows = measures.map((one, ordinal) => [
    ...[one.scope, one.measure.id, ordinal + 1, one.measure.label.zh, one.measure.label.en],
    ...[one.measure.unit, one.measure.whole, one.denominator, one.standsFactor, one.layer],
    ...under.map((at) => one.restsOn[at]),
  ]);
  return table('measure', columns, rows);
}
