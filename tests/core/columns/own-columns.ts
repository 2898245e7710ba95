// Papers of a test's own compiled for one sort of place, and what comes of a few rows of figures, each outcome in a line.
import type { BatchRow, BatchSettings } from '../../../src/core/columns/batch-plan.ts';
import type { CompiledSort, Input, MemberKind } from '../../../src/core/columns/compiled.ts';
import { createCompiler, type Compiler } from '../../../src/core/columns/compiler.ts';
import { createDesk } from '../../../src/core/columns/desk.ts';
import { evaluateRun } from '../../../src/core/columns/evaluate.ts';
import { STATUS, type Found } from '../../../src/core/columns/found.ts';
import { textsOf } from '../../../src/core/batch/outcome-texts.ts';
import { createRulebook } from '../../../src/core/rulebook/rulebook.ts';
import { readPack } from '../../../src/io/pack/pack-file.ts';
import { ownPack, type OwnRule } from '../../headless/own-pack.ts';

const places = new Map([
  ...[['110000', '北京市'] as const, ['110101', '东城区'] as const],
  ...[['120000', '天津市'] as const, ['120101', '和平区'] as const],
  ...[['130100', '石家庄市'] as const, ['130102', '长安区'] as const],
]);
const SETTINGS: BatchSettings = { asOf: '2026-11-21', horizon: 2026, packs: ['own'] };
const NO_WORDS = {
  ...{ format: 'community-facility-measures' as const, version: 1 as const },
  ...{ measures: [], facts: [], alternatives: [], assumptions: [] },
};

/** Desks, chairs, rooms and halls are of communities; stalls, gates and the yard of streets, benches the sum of both desks and chairs. */
const MORE_MEASURES = [
  ...['stalls', 'gates'].map((id) => ({ id, scope: 'street', unit: 'count', whole: true })),
  { id: 'yard', scope: 'street', unit: 'm2', whole: false },
  { id: 'benches', unit: 'count', whole: true, parts: ['desks', 'chairs'] },
  { id: 'all-stalls', scope: 'street', unit: 'count', whole: true, parts: ['stalls', 'gates'] },
  { id: 'size', unit: 'count', whole: true, existingFrom: 'households' },
  { id: 'crowd', scope: 'street', unit: 'count', whole: true, existingFrom: 'population' },
  { id: 'land', unit: 'm2', whole: false, existingFrom: 'households' },
  { id: 'hall', unit: 'm2', whole: false },
  { id: 'indoors', unit: 'm2', whole: false, parts: ['room', 'hall'] },
  { id: 'medley', unit: 'count', whole: true, parts: ['desks', 'room'] },
  { id: 'good', scope: 'street', unit: 'count', whole: true, counts: ['desks'] },
];
const WORDS = { zh: '字', en: 'word' };

/** Rules as a test writes them; one may belong to a way of a text, or be raised by an assumption. */
export type Rule = OwnRule & { readonly [word: string]: unknown };

export function compilerOf(rules: readonly Rule[]): Compiler {
  const choices = ['north', 'south'].map((id) => ({ id, label: WORDS }));
  const read = readPack({
    ...ownPack(rules, {}, MORE_MEASURES),
    alternatives: [{ id: 'side', label: WORDS, offers: 'ways', choices }],
    assumptions: [
      { id: 'written', label: WORDS, default: '0.5' },
      { id: 'unwritten', label: WORDS, default: null },
    ],
    facts: [
      { id: 'visitors', label: WORDS, unit: 'person', whole: true },
      { id: 'shared', label: WORDS, unit: 'person', whole: true, inherits: true },
    ],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return createCompiler(createRulebook(NO_WORDS, [read.value], places), SETTINGS);
}

export const URBAN: Omit<BatchRow, 'id' | 'name' | 'figures'> = {
  ...{ place: '110101', street: 's', kind: 'street', seat: null, countyClass: null },
  ...{ settlement: 'urban', development: 'existing' },
};

export const kind = (
  settlement: MemberKind['settlement'],
  development: MemberKind['development'] = 'existing',
): MemberKind => ({ settlement, development });

/** Whole numbers by what they are: `households`, `existing desks`; -1 is not known. */
export type Columns = Readonly<Record<string, readonly number[]>>;

/** What is found of a measure, row by row: `ok 3.. short 2 by a+b`; `unsaid` for the explaining path. */
export function judged(sort: CompiledSort, measure: string, columns: Columns): string[] {
  const rows = Math.max(...Object.values(columns).map(({ length }) => length));
  const figure = ({ from, id }: Pick<Input, 'from' | 'id'>) => {
    const values = columns[from === 'existing' ? `existing ${id}` : id];
    return values === undefined ? null : Float64Array.from(values);
  };
  const found = evaluateRun(sort, { rows, figure }, createDesk());
  return Array.from({ length: rows }, (_, row) => lineOf(sort, found, measure, row));
}

function lineOf(sort: CompiledSort, found: readonly Found[], measure: string, row: number): string {
  const own = found.filter(({ compiled }) => compiled.measure.id === measure);
  if (own.some(({ status }) => status[row] === STATUS.unsaid)) return 'unsaid';
  const run = { sort, rows: new Int32Array(), found: own, told: new Map() };
  const [texts] = textsOf(run, row);
  if (texts === undefined) return 'noRule';
  const { status, lower, upper, verdict, gap, binding } = texts;
  return [
    status,
    ...(lower === '' && upper === '' ? [] : [`${lower}..${upper}`]),
    ...(verdict === 'notAssessed' ? [] : [verdict, gap]),
    ...(binding === '' ? [] : [`by ${binding.replaceAll('own-', '').replaceAll(' ', '+')}`]),
  ].join(' ');
}

/** The same of an urban community under the rules. */
export const found = (rules: readonly Rule[], measure: string, columns: Columns): string[] =>
  judged(compilerOf(rules).ofCommunity(URBAN), measure, columns);
