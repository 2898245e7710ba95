// Which unit, fact, measure, rule and assumption stands in which row and column, settled before a formula is written.
import type { Outcome } from '../../../core/assessment/verdict/outcome.ts';
import type { Unit } from '../../../core/plan/unit/unit.ts';
import type { Yardstick } from '../../../core/assessment/requirement/requirement.ts';
import type { Alternative, Assumption, Measure } from '../../../core/rulebook/pack.ts';
import type { Rule } from '../../../core/rulebook/rulebook.ts';
import type { SheetSource } from '../../frame/sheet-choices.ts';
import type { Applicable } from './applicable.ts';
import type { QuotedWords } from './quoted-words.ts';

/** The sheets' names in the workbook's language. */
export interface BookNames {
  readonly inputs: string;
  readonly derived: string;
  readonly assumptions: string;
  readonly rules: string;
  readonly requirements: string;
  readonly totals: string;
  readonly remarks: string;
  readonly costs: string;
  readonly planned: string;
  readonly phases: string;
}

/** One requirement row: a measure in a unit, with the provisions its formula considers. */
export interface RequirementRow {
  readonly unit: Unit;
  readonly measure: Measure;
  readonly outcome: Outcome;
  readonly lower: readonly Applicable[];
  readonly upper: readonly Applicable[];
  /** Every provision that decides over which parts existing figures are added, whatever the yardstick. */
  readonly all: readonly Applicable[];
  /** `aim` in rows that only serve to count under another yardstick. */
  readonly yardstick: Yardstick;
  readonly row: number;
  /** Where the text leaves several ways open: the rows that compute each, in the order in which they are offered. */
  readonly ways: readonly WayRows[];
  /** True of rows that say whether what is only encouraged is there. */
  readonly isEncouraged: boolean;
}

/** One way of a text, as the yardstick has it, and as all provisions together have it, by which ways are compared. */
export interface WayRows {
  readonly group: string;
  readonly choice: string;
  readonly shown: RequirementRow;
  readonly aim: RequirementRow;
}

export interface Layout {
  readonly source: SheetSource;
  readonly names: BookNames;
  /** Where the year stands by which due dates are judged, as a formula reads it. */
  readonly horizon: string;
  readonly units: readonly Unit[];
  readonly rowOfUnit: ReadonlyMap<Unit, number>;
  readonly facts: readonly string[];
  readonly columnOfFact: ReadonlyMap<string, number>;
  readonly measures: readonly Measure[];
  readonly columnOfExisting: ReadonlyMap<string, number>;
  /** Where the class of a city or county is typed and derived; null where no provision asks. */
  readonly columnOfClass: number | null;
  /** Measures of which what is planned is typed among the inputs. */
  readonly planned: readonly Measure[];
  /** Those of the workbook that what is planned changes, each with a column on the sheet of planned figures. */
  readonly plannedStock: readonly Measure[];
  readonly hasFuture: boolean;
  readonly alternatives: readonly Alternative[];
  readonly quoted: QuotedWords;
  readonly rules: readonly Rule[];
  readonly rowOfRule: ReadonlyMap<string, number>;
  readonly assumptions: readonly Assumption[];
  readonly rowOfAssumption: ReadonlyMap<string, number>;
  readonly requirements: readonly RequirementRow[];
  /** Rows behind the requirements that compute one way of a text each. */
  readonly wayRows: readonly RequirementRow[];
  /** The requirement that takes the best of its ways, by the rows that compute these. */
  readonly homeOf: ReadonlyMap<number, RequirementRow>;
  /** Rows behind these of what is only encouraged. */
  readonly encouraged: readonly RequirementRow[];
  readonly encouragedOf: (unit: Unit, measure: string) => RequirementRow | undefined;
  readonly requirementOf: (
    unit: Unit,
    measure: string,
    yardstick: Yardstick,
  ) => RequirementRow | undefined;
  readonly lowerColumns: number;
  readonly upperColumns: number;
  /** Measures with quotients that may not end: their uncut ends stand in two more columns. */
  readonly endless: ReadonlySet<string>;
  /** Measures with a unit cost, whose gaps cost money. */
  readonly costed: readonly Measure[];
}

export const INPUT_TOP = 3;
export const INPUT = {
  key: 0,
  scope: 1,
  name: 2,
  parent: 3,
  settlement: 4,
  development: 5,
  kind: 6,
  areaBasis: 7,
  seat: 8,
  facts: 9,
} as const;
export const ASSUMPTION = { id: 0, label: 1, value: 2, note: 3, top: 3 } as const;
export const RULE = { least: 6, per: 7, most: 8, perMost: 9, plus: 10, top: 3 } as const;
export const REQUIREMENT = {
  scope: 0,
  place: 1,
  measure: 2,
  unit: 3,
  papers: 4,
  lower: 5,
  upper: 6,
  existing: 7,
  gap: 8,
  verdict: 9,
  status: 10,
  bounds: 11,
  top: 3,
} as const;
export const COST = { unitCost: 3, cost: 5, top: 3 } as const;
/** Settings of the plan that formulas read, before the assumptions proper. */
export const SETTINGS = [
  'development',
  'areaBasis',
  'countyClass',
  'horizon',
  'lapsed',
  'complete',
] as const;
/** Before the id of a group of readings. */
export const CHOICE_PREFIX = 'choice:';
