// A planning sheet: tables of typed cells with all that makes a paper stand on its own. Screen, print and files read it.
import type { Evidence } from '../../core/assessment/requirement/evidence.ts';
import type { Unit } from '../../core/plan/unit/unit.ts';
import type { Words as BothLanguages } from '../../core/rulebook/pack.ts';
import type { Translate } from '../../i18n/i18n.ts';
import type { RowVerdict } from '../../core/assessment/verdict/row-verdict.ts';

import type { Picture } from './picture.ts';

/** The language a sheet is written in: its interface words, and a reader of the packs' words. */
export interface SheetWords {
  readonly t: Translate;
  readonly language: 'zh' | 'en';
  readonly say: (words: BothLanguages) => string;
}

export const SHEETS = ['schedule', 'street', 'community', 'statement', 'ledger', 'glance'] as const;
export type SheetId = (typeof SHEETS)[number];
export type PaperSize = 'a4-portrait' | 'a4-landscape' | 'a3-landscape';

/** What a number was read from, so that a workbook can point at it instead of repeating it. */
export interface Origin {
  readonly what:
    | 'required'
    | 'lower'
    | 'existing'
    | 'planned'
    | 'gap'
    | 'verdict'
    | 'fact'
    | 'perHundred'
    | 'unitCost'
    | 'cost'
    | 'shortCount';
  /** The measure, or the fact; of a count all measures of the sheet. */
  readonly of: string;
  readonly units: readonly Unit[];
  /** True where what stands is read as planned. */
  readonly isPlanned?: true;
}

/** One cell. Absent is not zero: each kind of absence is a kind of its own. */
export type Cell = {
  readonly from?: Origin;
  /** With how many places an area is printed; as it is where nothing is said. */
  readonly places?: number;
} & (
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number' | 'money'; readonly value: string }
  | { readonly kind: 'range'; readonly lower: string; readonly upper: string }
  | { readonly kind: 'atMost'; readonly value: string }
  | { readonly kind: 'verdict'; readonly verdict: RowVerdict; readonly evidence: Evidence }
  | { readonly kind: 'presence'; readonly has: boolean | null }
  | { readonly kind: 'missing' | 'notPlanned' | 'silent' | 'none' | 'several' | 'blank' }
);

export interface Column {
  readonly id: string;
  readonly head: string;
  /** The head above it that it shares with its neighbours. */
  readonly over?: string;
  readonly align: 'start' | 'center' | 'end';
  /** Its share of the paper's width. */
  readonly weight: number;
}

export interface Row {
  /** A remark belongs to the rows above it. */
  readonly kind: 'item' | 'group' | 'subtotal' | 'total' | 'remark';
  readonly cells: readonly Cell[];
}

export interface Table {
  readonly id: string;
  readonly title: string | null;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** How many items stand side by side on paper; one where nothing is said. */
  readonly across?: number;
}

export interface Line {
  readonly label: string;
  readonly value: string;
  /** Too long to share its line with others. */
  readonly alone?: true;
}

export interface Sheet {
  /** A comparison is made on a page of its own and is none of the sheets to choose from. */
  readonly id: SheetId | 'comparison';
  /** Distinguishes the sheets of several communities. */
  readonly key: string;
  readonly paper: PaperSize;
  readonly title: string;
  /** Project and place: by them a loose leaf is known. */
  readonly subject: string;
  readonly head: readonly Line[];
  readonly picture?: Picture | undefined;
  readonly tables: readonly Table[];
  readonly papers: Table;
  readonly notes: readonly string[];
  readonly signatures: readonly string[];
  readonly hash: string;
  /** Belongs on one leaf of paper if it can be read there. */
  readonly oneLeaf: boolean;
}

export const text = (value: string): Cell => ({ kind: 'text', text: value });
export const BLANK: Cell = { kind: 'blank' };
export const NONE: Cell = { kind: 'none' };
/** Waits for an input. */
export const MISSING: Cell = { kind: 'missing' };
/** Waits for the planner. */
export const NOT_PLANNED: Cell = { kind: 'notPlanned' };
export const SILENT: Cell = { kind: 'silent' };

/** A head row of a group: its words in the first cell, the others empty. */
export function spanning(kind: Row['kind'], words: string, columns: number): Row {
  return { kind, cells: [text(words), ...Array.from({ length: columns - 1 }, () => BLANK)] };
}

/** The table without the columns that were switched off. */
export function withoutColumns(table: Table, hidden: readonly string[]): Table {
  const kept = table.columns.map(({ id }) => !hidden.includes(id));
  return {
    ...table,
    columns: table.columns.filter((_, index) => kept[index]),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.filter((_, index) => kept[index]) })),
  };
}
