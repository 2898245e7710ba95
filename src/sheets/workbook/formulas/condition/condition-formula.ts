// The conditions of a provision as formulas: on the unit itself, or on the parts of it that they select.
import type { Unit } from '../../../../core/plan/unit/unit.ts';
import { unitsWithin } from '../../../../core/plan/unit/unit.ts';
import { width, type Scope } from '../../../../core/plan/terms.ts';
import { propertiesAsked } from '../../../../core/rulebook/asked.ts';
import { valueWord } from '../../../words/naming.ts';
import type { Applicable } from '../../layout/applicable.ts';
import { quoted } from '../../layout/book.ts';
import type { Layout } from '../../layout/book-layout.ts';
import { cellIn, factCell, propertyColumn, type Column } from '../../layout/figure-cells.ts';
import type { Members, Wanted } from './member-formula.ts';
import type { Test } from './condition-test.ts';
import { settledTests } from './settled-formula.ts';

export interface Conditions {
  readonly direct: readonly Test[];
  /** The parts to be searched and what they must have; null when the unit itself is meant. */
  readonly members: Members | null;
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
    ...figureTests(one, unit, layout),
    ...settledTests(one, layout),
  ];
  if (narrower.length === 0)
    return {
      direct,
      members: one.within === null ? null : { units: one.within, wanted: [], mayBeAll: false },
      unknowable: false,
    };
  const scopes = narrower.map(({ level }) => level).sort((a, b) => width(a) - width(b));
  const units = partsOf(unit, one.within, scopes[0] ?? 'community');
  return {
    direct,
    members: { units: units ?? [], wanted: narrower, mayBeAll: one.within === null },
    unknowable: units === null,
  };
}

function partsOf(unit: Unit, within: readonly Unit[] | null, scope: Scope): Unit[] | null {
  if (within === null) return unitsWithin(unit, scope);
  const parts = within.map((one) => unitsWithin(one, scope));
  return parts.some((part) => part === null) ? null : parts.flatMap((part) => part ?? []);
}

function propertiesOf({ rule }: Applicable, layout: Layout): Property[] {
  return propertiesAsked(rule.provision.when).map(({ property, level, values }) => ({
    ...propertyColumn(property, layout),
    level,
    words: values.map((value) => valueWord(property, value, layout.source.words)),
  }));
}

function propertyTest({ words, ...column }: Column & Wanted, unit: Unit, layout: Layout): Test {
  return wordTest(cellIn(column, unit, layout), words);
}

function wordTest(cell: string, words: readonly string[]): Test {
  const differs = [`${cell}<>""`, ...words.map((word) => `${cell}<>${quoted(word)}`)];
  return { no: `AND(${differs.join(',')})`, unknown: `${cell}=""` };
}

function figureTests({ rule }: Applicable, unit: Unit, layout: Layout): Test[] {
  return Object.entries(rule.provision.when.figures).map(([fact, { from, below }]) => {
    const cell = factCell(unit, fact, layout);
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
