// What may be typed into the shaded cells of the inputs: words of a list, whole numbers, or decimals.
import {
  AREA_BASES,
  COUNTY_CLASSES,
  DEVELOPMENTS,
  KINDS,
  SEATS,
  SETTLEMENTS,
} from '../../../core/plan/terms.ts';
import { letters, type Validation } from '../layout/book.ts';
import { INPUT, INPUT_TOP, type Layout } from '../layout/book-layout.ts';
import { FUTURE } from '../layout/input-heads.ts';

export function validationsOf(layout: Layout): Validation[] {
  return layout.units.length === 0 ? [] : [...wordLists(layout), ...figureChecks(layout)];
}

function column(index: number, allow: Validation['allow'], { units }: Layout): Validation {
  const last = String(INPUT_TOP + units.length - 1);
  return { range: `${letters(index)}${String(INPUT_TOP)}:${letters(index)}${last}`, allow };
}

function wordLists(layout: Layout): Validation[] {
  const { t } = layout.source.words;
  const lists = {
    settlement: SETTLEMENTS.map((one) => t(`settlements.${one}`)),
    development: DEVELOPMENTS.map((one) => t(`developments.${one}`)),
    kind: KINDS.map((one) => t(`kinds.${one}`)),
    areaBasis: AREA_BASES.map((one) => t(`areaBases.${one}`)),
    seat: SEATS.map((one) => t(`seats.${one}`)),
  };
  const { columnOfClass } = layout;
  const classes = COUNTY_CLASSES.map((one) => t(`countyClasses.${one}`));
  return [
    ...(['settlement', 'development', 'kind', 'areaBasis', 'seat'] as const).map((id) =>
      column(INPUT[id], lists[id], layout),
    ),
    ...(columnOfClass === null ? [] : [column(columnOfClass, classes, layout)]),
  ];
}

function figureChecks(layout: Layout): Validation[] {
  const { source, facts, measures, planned, hasFuture, columnOfClass } = layout;
  const { rulebook } = source.assessment;
  const isWhole = (fact: string) =>
    fact !== 'siteArea' && fact !== 'floorArea' && (rulebook.facts.get(fact)?.whole ?? true);
  const today = [...facts.map(isWhole), ...measures.map((measure) => measure.whole)];
  const later = [
    ...planned.map((measure) => measure.whole),
    ...(hasFuture ? FUTURE : []).map(() => true),
  ];
  const behind = INPUT.facts + today.length + (columnOfClass === null ? 0 : 1);
  const check = (isWholeColumn: boolean, index: number) =>
    column(index, isWholeColumn ? 'whole' : 'decimal', layout);
  return [
    ...today.map((one, index) => check(one, INPUT.facts + index)),
    ...later.map((one, index) => check(one, behind + index)),
  ];
}
