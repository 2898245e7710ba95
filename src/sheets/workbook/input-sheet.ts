// The inputs of a workbook: one row a place, with what was typed and nothing else; shaded cells can be changed.
import type { Community, Plan, Street } from '../../core/plan/plan.ts';
import { AREA_BASES, COUNTED, DEVELOPMENTS, KINDS, SETTLEMENTS } from '../../core/plan/terms.ts';
import type { Unit } from '../../core/plan/unit.ts';
import { plain, type Decimal } from '../../core/quantity/decimal.ts';
import { EMPTY, letters, say, type BookCell, type BookSheet, type Validation } from './book.ts';
import { INPUT, INPUT_TOP, type Layout } from './book-layout.ts';
import { FUTURE, INPUT_WIDTHS, inputHeads, inputIds, laterHeads } from './input-heads.ts';

export function inputSheet(layout: Layout): BookSheet {
  const { source, names, units } = layout;
  const ids = inputIds(layout);
  const entries = entriesOf(source.assessment.plan);
  return {
    id: 'inputs',
    name: names.inputs,
    rows: [
      ids.map((id) => say(id, 'quiet')),
      [...inputHeads(layout), ...laterHeads(layout)].map((head) => say(head, 'head')),
      ...units.map((unit) => unitRow(unit, entries.get(unit.at), layout)),
    ],
    widths: [...INPUT_WIDTHS, ...ids.slice(INPUT.facts).map(() => 13)],
    frozen: { rows: 2, columns: 3 },
    paper: 'a3-landscape',
    validations: validationsOf(layout),
    hiddenRows: [0],
    hiddenColumns: [INPUT.key],
  };
}

function entriesOf({ streets }: Plan): Map<string, Street | Community> {
  return new Map(
    streets.flatMap((street) =>
      [street, ...street.communities].map((one) => [one.id, one] as const),
    ),
  );
}

function unitRow(unit: Unit, entry: Street | Community | undefined, layout: Layout): BookCell[] {
  const { t } = layout.source.words;
  const word = (text: string): BookCell => say(text, 'choice');
  const community = entry !== undefined && 'settlement' in entry ? entry : null;
  const named = unit.scope === 'community' || unit.scope === 'street';
  return [
    say(`${unit.scope} ${unit.at}`, 'quiet'),
    say(t(`scopes.${unit.scope}`)),
    say(unit.name || (named ? '' : unit.at), named ? 'choice' : 'text'),
    say(unit.parent?.name || unit.parent?.at || ''),
    ...(community === null
      ? [EMPTY, EMPTY]
      : [
          word(community.settlement === null ? '' : t(`settlements.${community.settlement}`)),
          word(community.development === null ? '' : t(`developments.${community.development}`)),
        ]),
    unit.scope === 'street' ? word(unit.kind === null ? '' : t(`kinds.${unit.kind}`)) : EMPTY,
    community === null
      ? EMPTY
      : word(community.areaBasis === null ? '' : t(`areaBases.${community.areaBasis}`)),
    ...layout.facts.map((fact) => factInput(unit, fact)),
    ...layout.measures.map(({ id, unit: of }) =>
      figure(unit.existing.get(id), of === 'm2' ? 'inputArea' : 'input'),
    ),
    ...layout.planned.map(({ id, unit: of }) =>
      figure(unit.planned.get(id), of === 'm2' ? 'inputArea' : 'input'),
    ),
    ...(layout.hasFuture
      ? FUTURE.map((id) =>
          community === null ? EMPTY : figure(community.future?.[id] ?? undefined, 'input'),
        )
      : []),
  ];
}

function figure(value: Decimal | undefined, look: BookCell['look']): BookCell {
  return { value: value === undefined ? null : Number(plain(value)), look };
}

/** A community is not counted by a figure of its own. */
function factInput(unit: Unit, fact: string): BookCell {
  if (unit.scope === 'community' && COUNTED.some((one) => one === fact)) return EMPTY;
  const look = fact === 'siteArea' || fact === 'floorArea' ? 'inputArea' : 'input';
  return figure(unit.figures.get(fact), look);
}

function validationsOf({
  source,
  units,
  facts,
  measures,
  planned,
  hasFuture,
}: Layout): Validation[] {
  const { t } = source.words;
  const last = String(INPUT_TOP + units.length - 1);
  const top = String(INPUT_TOP);
  const column = (index: number, allow: Validation['allow']): Validation => ({
    range: `${letters(index)}${top}:${letters(index)}${last}`,
    allow,
  });
  const { rulebook } = source.assessment;
  const whole = (fact: string) =>
    fact === 'siteArea' || fact === 'floorArea' ? false : (rulebook.facts.get(fact)?.whole ?? true);
  const from = INPUT.facts + facts.length;
  return units.length === 0
    ? []
    : [
        column(
          INPUT.settlement,
          SETTLEMENTS.map((one) => t(`settlements.${one}`)),
        ),
        column(
          INPUT.development,
          DEVELOPMENTS.map((one) => t(`developments.${one}`)),
        ),
        column(
          INPUT.kind,
          KINDS.map((one) => t(`kinds.${one}`)),
        ),
        column(
          INPUT.areaBasis,
          AREA_BASES.map((one) => t(`areaBases.${one}`)),
        ),
        ...facts.map((fact, index) =>
          column(INPUT.facts + index, whole(fact) ? 'whole' : 'decimal'),
        ),
        ...[...measures, ...planned].map((measure, index) =>
          column(from + index, measure.whole ? 'whole' : 'decimal'),
        ),
        ...(hasFuture ? FUTURE : []).map((_, index) =>
          column(from + measures.length + planned.length + index, 'whole'),
        ),
      ];
}
