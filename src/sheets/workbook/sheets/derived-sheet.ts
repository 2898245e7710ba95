// The figures that follow from the inputs, each in the place of its input: what was typed wins, else the sum, estimate or count.
import type { Unit } from '../../../core/plan/unit/unit.ts';
import { EMPTY, fixedCellOf, say, type BookCell, type BookSheet, quoted } from '../layout/book.ts';
import { ASSUMPTION, INPUT, type Layout } from '../layout/book-layout.ts';
import { classCells } from '../formulas/condition/class-formula.ts';
import { factOf, inputOf, stockOf } from '../formulas/derived-figures.ts';
import { inputHeads, INPUT_WIDTHS } from '../layout/input-heads.ts';

export function derivedSheet(layout: Layout): BookSheet {
  const { names, units, facts, measures } = layout;
  const heads = inputHeads(layout);
  const classOf = classCells(layout);
  return {
    id: 'derived',
    name: names.derived,
    rows: [
      [EMPTY, say(layout.source.words.t('sheet.book.derivedTitle'), 'quiet')],
      heads.map((head) => say(head, 'head')),
      ...units.map((unit) => derivedRow(unit, classOf, layout)),
    ],
    widths: [...INPUT_WIDTHS, ...[...facts, ...measures].map(() => 13)],
    frozen: { rows: 2, columns: 3 },
    paper: 'a3-landscape',
    hiddenColumns: [INPUT.key],
  };
}

function derivedRow(unit: Unit, classOf: (unit: Unit) => BookCell[], layout: Layout): BookCell[] {
  const { t } = layout.source.words;
  return [
    say(`${unit.scope} ${unit.at}`, 'quiet'),
    say(t(`scopes.${unit.scope}`)),
    {
      value: unit.name || unit.at,
      formula: `IF(${inputOf(unit, INPUT.name, layout)}="",${quoted(unit.at)},${inputOf(unit, INPUT.name, layout)})`,
      look: 'text',
    },
    say(unit.parent?.name || unit.parent?.at || ''),
    EMPTY,
    fromSetting(unit, 'development', layout),
    kindCell(unit, layout),
    fromSetting(unit, 'areaBasis', layout),
    seatCell(unit, layout),
    ...layout.facts.map((fact) => factOf(unit, fact, layout)),
    ...layout.measures.map(({ id }) => stockOf(unit, id, layout)),
    ...classOf(unit),
  ];
}

/** A community's own word, or that of the whole plan. */
function fromSetting(unit: Unit, id: 'development' | 'areaBasis', layout: Layout): BookCell {
  const { t } = layout.source.words;
  const row = layout.rowOfAssumption.get(id) ?? 0;
  const setting = fixedCellOf(layout.names.assumptions, ASSUMPTION.value, row);
  const own = inputOf(unit, INPUT[id], layout);
  const value =
    id === 'development'
      ? unit.development && t(`developments.${unit.development}`)
      : unit.areaBasis && t(`areaBases.${unit.areaBasis}`);
  const formula =
    unit.scope === 'community' ? `IF(${own}="",${setting}&"",${own})` : `${setting}&""`;
  return { value: value ?? '', formula, look: 'text' };
}

const streetOf = (unit: Unit): Unit | null =>
  unit.scope === 'street' ? unit : unit.scope === 'community' ? unit.parent : null;

function kindCell(unit: Unit, layout: Layout): BookCell {
  const street = streetOf(unit);
  if (street === null) return EMPTY;
  const { t } = layout.source.words;
  return {
    value: unit.kind === null ? '' : t(`kinds.${unit.kind}`),
    formula: `${inputOf(street, INPUT.kind, layout)}&""`,
    look: 'text',
  };
}

/** A street is the seat unless something else was said of it. */
function seatCell(unit: Unit, layout: Layout): BookCell {
  const street = streetOf(unit);
  if (street === null) return EMPTY;
  const { t } = layout.source.words;
  const said = inputOf(street, INPUT.seat, layout);
  const isStreet = `${inputOf(street, INPUT.kind, layout)}=${quoted(t('kinds.street'))}`;
  return {
    value: unit.seat === null ? '' : t(`seats.${unit.seat}`),
    formula: `IF(${said}<>"",${said},IF(${isStreet},${quoted(t('seats.yes'))},""))`,
    look: 'text',
  };
}
