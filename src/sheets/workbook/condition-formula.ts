// The conditions of a provision as formulas: on the unit itself, or on the parts of it that they select.
import type { Unit } from '../../core/plan/unit.ts';
import { unitsWithin } from '../../core/plan/unit.ts';
import { width, type Scope } from '../../core/plan/terms.ts';
import { cellOf, fixedCellOf, quoted } from './book.ts';
import { ASSUMPTION, INPUT, type Layout } from './book-layout.ts';
import type { Applicable } from './applicable.ts';

/** Formulas for "certainly not" and "not known" of one condition. */
export interface Test {
  readonly no: string;
  readonly unknown: string;
}

/** One property that parts of a unit must have: the column of inputs, and the words that satisfy it. */
export interface Wanted {
  readonly column: number;
  readonly words: readonly string[];
}

export interface Conditions {
  readonly direct: readonly Test[];
  /** The parts to be searched and what they must have; null when the unit itself is meant. */
  readonly members: { readonly units: readonly Unit[]; readonly wanted: readonly Wanted[] } | null;
  /** True when the parts are not known, so that nothing can be said. */
  readonly unknowable: boolean;
}

interface Property extends Wanted {
  readonly level: Scope;
}

export function conditionsOf(one: Applicable, unit: Unit, layout: Layout): Conditions {
  const properties = propertiesOf(one, layout);
  const here = properties.filter(({ level }) => width(level) >= width(unit.scope));
  const narrower = properties.filter(({ level }) => width(level) < width(unit.scope));
  const direct = [
    ...here.map((property) => propertyTest(property, unit, layout)),
    ...countyTest(one, layout),
    ...figureTests(one, unit, layout),
  ];
  if (narrower.length === 0)
    return {
      direct,
      members: one.within === null ? null : { units: one.within, wanted: [] },
      unknowable: false,
    };
  const scopes = narrower.map(({ level }) => level).sort((a, b) => width(a) - width(b));
  const units = partsOf(unit, one.within, scopes[0] ?? 'community');
  return {
    direct,
    members: { units: units ?? [], wanted: narrower },
    unknowable: units === null,
  };
}

function partsOf(unit: Unit, within: readonly Unit[] | null, scope: Scope): Unit[] | null {
  if (within === null) return unitsWithin(unit, scope);
  const parts = within.map((one) => unitsWithin(one, scope));
  return parts.some((part) => part === null) ? null : parts.flatMap((part) => part ?? []);
}

function propertiesOf({ rule }: Applicable, { source }: Layout): Property[] {
  const { t } = source.words;
  const { settlement, development, kind } = rule.provision.when;
  return [
    ...(settlement === undefined
      ? []
      : [
          {
            column: INPUT.settlement,
            level: 'community' as const,
            words: [t(`settlements.${settlement}`)],
          },
        ]),
    ...(development === undefined
      ? []
      : [
          {
            column: INPUT.development,
            level: 'community' as const,
            words: development.map((one) => t(`developments.${one}`)),
          },
        ]),
    ...(kind === undefined
      ? []
      : [{ column: INPUT.kind, level: 'street' as const, words: [t(`kinds.${kind}`)] }]),
  ];
}

function propertyTest({ column, words }: Property, unit: Unit, layout: Layout): Test {
  return wordTest(cellOf(layout.names.inputs, column, layout.rowOfUnit.get(unit) ?? 0), words);
}

function wordTest(cell: string, words: readonly string[]): Test {
  const differs = [`${cell}<>""`, ...words.map((word) => `${cell}<>${quoted(word)}`)];
  return { no: `AND(${differs.join(',')})`, unknown: `${cell}=""` };
}

function countyTest({ rule }: Applicable, layout: Layout): Test[] {
  const { countyClass } = rule.provision.when;
  if (countyClass === undefined) return [];
  const { t } = layout.source.words;
  const row = layout.rowOfAssumption.get('countyClass') ?? 0;
  return [
    wordTest(
      fixedCellOf(layout.names.assumptions, ASSUMPTION.value, row),
      countyClass.map((one) => t(`countyClasses.${one}`)),
    ),
  ];
}

function figureTests({ rule }: Applicable, unit: Unit, layout: Layout): Test[] {
  return Object.entries(rule.provision.when.figures).map(([fact, { from, below }]) => {
    const cell = cellOf(
      layout.names.inputs,
      layout.columnOfFact.get(fact) ?? 0,
      layout.rowOfUnit.get(unit) ?? 0,
    );
    const outside = [
      ...(from === undefined ? [] : [`${cell}<${from}`]),
      ...(below === undefined ? [] : [`${cell}>=${below}`]),
    ];
    return {
      no: `AND(ISNUMBER(${cell}),OR(${outside.join(',')}))`,
      unknown: `NOT(ISNUMBER(${cell}))`,
    };
  });
}
