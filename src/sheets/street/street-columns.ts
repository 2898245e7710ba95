// The columns of the street shortfall table: the community, three for each measure, then what is said of it as a whole.
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import type { Unit } from '../../core/plan/unit/unit.ts';
import type { Measure } from '../../core/rulebook/pack.ts';
import { remarkColumns } from './remark-columns.ts';
import { forceMarks } from '../frame/force-words.ts';
import { measureTitle } from '../words/naming.ts';
import type { SheetSource } from '../frame/sheet-choices.ts';
import { saysAreaBasis, stockHead } from '../frame/as-planned.ts';
import type { Column } from '../frame/sheet.ts';

/** One table of the sheet: some measures side by side, over all communities listed. */
export interface StreetPart {
  readonly measures: readonly Measure[];
  readonly source: SheetSource;
  /** All that the sheet lists. */
  readonly outcomes: readonly Outcome[];
  /** The outcomes of a community. */
  readonly of: (unit: Unit) => readonly Outcome[];
  /** The last table carries what is said of the community as a whole. */
  readonly last: boolean;
}

export const INDOOR = 'indoor-service-floor-area';

/** Whether a table has a column for what areas are measured in. */
export function measuresArea({ measures, source }: Pick<StreetPart, 'measures' | 'source'>) {
  return measures.some(({ unit }) => unit === 'm2') && saysAreaBasis(source.assessment);
}

type Plain =
  | 'number'
  | 'community'
  | 'households'
  | 'population'
  | 'perHundred'
  | 'basis'
  | 'facilities'
  | 'met';

export function streetColumns(part: StreetPart): Column[] {
  const { measures, source, outcomes, last } = part;
  const { words } = source;
  const marks = ({ id }: Measure) =>
    forceMarks(
      outcomes.filter(({ measure }) => measure.id === id),
      source.yardstick,
    );
  const column = (id: Plain, weight: number, align: Column['align']): Column => ({
    id,
    head: words.t(`sheet.columns.${id}`),
    align,
    weight,
  });
  const of = (zh: number, en: number) => (words.language === 'zh' ? zh : en);
  return [
    column('number', 5, 'center'),
    column('community', 15, 'start'),
    column('households', of(11, 15), 'end'),
    column('population', of(11, 15), 'end'),
    ...measures.flatMap((measure) => threeColumns(measure, marks(measure), source)),
    ...(measures.some(({ id }) => id === INDOOR) ? [column('perHundred', of(12, 16), 'end')] : []),
    ...(measuresArea(part) ? [column('basis', 8, 'center')] : []),
    ...(last
      ? [
          column('facilities', 24, 'start'),
          column('met', of(12, 13), 'center'),
          ...remarkColumns(source),
        ]
      : []),
  ];
}

function threeColumns(measure: Measure, marks: string, source: SheetSource): Column[] {
  const { words } = source;
  const over = `${measureTitle(measure, words)} ${marks}`.trim();
  return (['existing', 'standard', 'gap'] as const).map((id) => ({
    id: `${measure.id} ${id}`,
    head: id === 'existing' ? stockHead(id, source) : words.t(`sheet.columns.${id}`),
    over,
    align: 'end',
    weight: 10,
  }));
}
