// The inputs of a workbook: one row a place, figures and what exists; cells to change are shaded, sums are formulas.
import { existingAt } from '../../core/assessment/existing.ts';
import type { Community } from '../../core/plan/plan.ts';
import type { Unit } from '../../core/plan/unit.ts';
import { AREA_BASES, DEVELOPMENTS, KINDS, SETTLEMENTS } from '../../core/plan/terms.ts';
import { plain, type Decimal } from '../../core/quantity/decimal.ts';
import { inputName, measureTitle } from '../naming.ts';
import {
  call,
  EMPTY,
  fixedCellOf,
  letters,
  rangesOf,
  say,
  type BookCell,
  type BookSheet,
  type Validation,
} from './book.ts';
import { ASSUMPTION, INPUT, INPUT_TOP, type Layout } from './book-layout.ts';

/** The ids of the columns, in the hidden first row, by which an edited workbook is read. */
export const EXISTING_PREFIX = 'existing:';

export function inputSheet(layout: Layout): BookSheet {
  const { source, names, units, facts, measures } = layout;
  const { words, assessment } = source;
  const { t } = words;
  const ids = [
    'key',
    'scope',
    'name',
    'parent',
    'settlement',
    'development',
    'kind',
    'areaBasis',
    ...facts,
    ...measures.map(({ id }) => EXISTING_PREFIX + id),
  ];
  const heads = [
    t('sheet.book.id'),
    t('sheet.book.scope'),
    t('sheet.columns.place'),
    t('sheet.book.parent'),
    t('sheet.frame.settlement'),
    t('sheet.book.development'),
    t('sheet.book.kind'),
    t('sheet.book.areaBasis'),
    ...facts.map((fact) => inputName(fact, assessment.rulebook, words)),
    ...measures.map((measure) =>
      t('sheet.book.existingOf', { measure: measureTitle(measure, words) }),
    ),
  ];
  const communities = new Map(
    assessment.plan.streets.flatMap((street) =>
      street.communities.map((community) => [community.id, community] as const),
    ),
  );
  return {
    id: 'inputs',
    name: names.inputs,
    rows: [
      ids.map((id) => say(id, 'quiet')),
      heads.map((head) => say(head, 'head')),
      ...units.map((unit) => unitRow(unit, communities.get(unit.at), layout)),
    ],
    widths: [12, 12, 18, 16, 12, 14, 12, 12, ...ids.slice(8).map(() => 13)],
    frozen: { rows: 2, columns: 3 },
    paper: 'a3-landscape',
    validations: validationsOf(layout),
    hiddenRows: [0],
    hiddenColumns: [0],
  };
}

function unitRow(unit: Unit, community: Community | undefined, layout: Layout): BookCell[] {
  const { t } = layout.source.words;
  const own = unit.scope === 'community';
  const row = layout.rowOfUnit.get(unit) ?? 0;
  const word = (text: string): BookCell => say(text, 'choice');
  return [
    say(`${unit.scope} ${unit.at}`, 'quiet'),
    say(t(`scopes.${unit.scope}`)),
    say(unit.name || unit.at),
    say(unit.parent?.name || unit.parent?.at || ''),
    own ? word(unit.settlement === null ? '' : t(`settlements.${unit.settlement}`)) : EMPTY,
    inherited(own && community?.development !== null, 'development', unit.development, layout),
    unit.scope === 'street'
      ? word(unit.kind === null ? '' : t(`kinds.${unit.kind}`))
      : own && unit.parent !== null
        ? {
            value: unit.kind === null ? '' : t(`kinds.${unit.kind}`),
            formula: `${letters(INPUT.kind)}${String(layout.rowOfUnit.get(unit.parent) ?? 0)}&""`,
            look: 'quiet',
          }
        : EMPTY,
    inherited(own && community?.areaBasis !== null, 'areaBasis', unit.areaBasis, layout),
    ...layout.facts.map((fact, index) => factCell(unit, fact, INPUT.facts + index, row, layout)),
    ...layout.measures.map(({ id }) => existingCell(unit, id, layout)),
  ];
}

/** A property of the community's own, or that of the whole plan by formula. */
function inherited(
  own: boolean,
  id: 'development' | 'areaBasis',
  value: Unit['development'] | Unit['areaBasis'],
  layout: Layout,
): BookCell {
  const { t } = layout.source.words;
  const text =
    value === null
      ? ''
      : id === 'development'
        ? t(`developments.${value as 'existing'}`)
        : t(`areaBases.${value as 'built'}`);
  if (own) return say(text, 'choice');
  const cell = fixedCellOf(
    layout.names.assumptions,
    ASSUMPTION.value,
    layout.rowOfAssumption.get(id) ?? 0,
  );
  return { value: text, formula: `${cell}&""`, look: 'choice' };
}

const asNumber = (value: Decimal | undefined) => (value === undefined ? '' : Number(plain(value)));
const COUNTED: Readonly<Record<string, string>> = { communities: 'community', streets: 'street' };

function factCell(unit: Unit, fact: string, column: number, row: number, layout: Layout): BookCell {
  const { evaluator, rulebook } = layout.source.assessment;
  const look = fact === 'siteArea' || fact === 'floorArea' ? 'inputArea' : 'input';
  const own = unit.figures.get(fact);
  if (own !== undefined) return { value: Number(plain(own)), look };
  const known = evaluator.facts(unit, fact);
  const value = 'value' in known ? asNumber(known.value) : '';
  const at = (cellRow: number) => `${letters(column)}${String(cellRow)}`;
  if (rulebook.facts.get(fact)?.inherits === true) {
    const parent = unit.parent === null ? undefined : layout.rowOfUnit.get(unit.parent);
    return parent === undefined
      ? { value: null, look }
      : { value, formula: `IF(ISNUMBER(${at(parent)}),${at(parent)},"")`, look };
  }
  if (COUNTED[fact] === unit.scope) return { value: 1, look: 'number' };
  if (unit.children.length > 0) return { value, formula: sumBelow(unit, column, layout), look };
  if (fact !== 'population') return { value: null, look };
  const households = `${letters(layout.columnOfFact.get('households') ?? 0)}${String(row)}`;
  const persons = fixedCellOf(
    layout.names.assumptions,
    ASSUMPTION.value,
    layout.rowOfAssumption.get('persons-per-household') ?? 0,
  );
  return {
    value,
    formula: `IF(AND(ISNUMBER(${households}),ISNUMBER(${persons})),ROUNDUP(ROUND(${households}*${persons},8),0),"")`,
    look,
  };
}

function existingCell(unit: Unit, id: string, layout: Layout): BookCell {
  const own = unit.existing.get(id);
  const measure = layout.source.assessment.rulebook.measures.get(id);
  const look = measure?.unit === 'm2' ? 'inputArea' : 'input';
  if (own !== undefined) return { value: Number(plain(own)), look };
  const derived = measure?.counts !== undefined || measure?.existingFrom !== undefined;
  if (unit.children.length === 0 || derived) return { value: null, look };
  const below = existingAt(layout.source.assessment.evaluator, unit, id, null);
  return {
    value: below === null ? '' : Number(plain(below)),
    formula: sumBelow(unit, layout.columnOfExisting.get(id) ?? 0, layout),
    look,
  };
}

/** The sum of the places inside, empty while one of them is not known. */
function sumBelow(unit: Unit, column: number, { rowOfUnit, names }: Layout): string {
  const rows = unit.children.map((child) => rowOfUnit.get(child) ?? 0);
  const ranges = rangesOf(names.inputs, column, rows);
  return `IF(${call('COUNT', ranges)}=${String(rows.length)},${call('SUM', ranges)},"")`;
}

function validationsOf({ source, units, facts, measures }: Layout): Validation[] {
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
        ...measures.map((measure, index) =>
          column(from + index, measure.whole ? 'whole' : 'decimal'),
        ),
      ];
}
