// The readings chosen where a text leaves room, numbered so that a requirement can refer to them.
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import type { Rule } from '../../core/rulebook/rulebook.ts';
import type { SheetSource } from '../frame/sheet-choices.ts';
import { NONE, text, type Table } from '../frame/sheet.ts';
import { paperCitation } from '../frame/used-papers.ts';

interface Reading {
  readonly question: string;
  readonly chosen: string;
  readonly rules: readonly Rule[];
}

export interface Readings {
  readonly all: readonly Reading[];
  /** The mark beside a provision; empty where its text leaves no room. */
  readonly markOf: (provision: string) => string;
}

/** One question answered in one way has one number, however many provisions raise it. */
export function readingsOf(outcomes: readonly Outcome[], { words }: SheetSource): Readings {
  const { t, say } = words;
  const all = new Map<string, { question: string; chosen: string; rules: Rule[] }>();
  const numbers = new Map<string, number>();
  for (const { rule, fate } of outcomes.flatMap(({ considered }) => considered)) {
    const { id, reading, figure } = rule.provision;
    const speaks = ['binds', 'satisfied', 'encouraged', 'pending'].includes(fate.kind);
    const ours = figure === 'reading';
    if (!speaks || numbers.has(id) || (reading === undefined && !ours)) continue;
    const question = reading === undefined ? '' : say(reading.question);
    const chosen = [
      ...(reading === undefined ? [] : [say(reading.chosen)]),
      ...(ours ? [t('sheet.steps.ours')] : []),
    ].join(t('sheet.steps.comma'));
    const key = JSON.stringify([question, chosen]);
    const known = all.get(key) ?? { question, chosen, rules: [] };
    known.rules.push(rule);
    all.set(key, known);
    numbers.set(id, [...all.keys()].indexOf(key) + 1);
  }
  return {
    all: [...all.values()],
    markOf: (provision) => {
      const number = numbers.get(provision);
      return number === undefined ? '' : t('sheet.steps.reading', { number });
    },
  };
}

export function readingsTable(readings: Readings, source: SheetSource): Table {
  const { t } = source.words;
  const column = (id: 'number' | 'papers' | 'question' | 'reading', weight: number) => ({
    id,
    head: t(`sheet.columns.${id}`),
    align: id === 'number' ? ('center' as const) : ('start' as const),
    weight,
  });
  const cited = (rules: readonly Rule[]) =>
    [...new Set(rules.map((rule) => paperCitation(rule, source)))].join(t('sheet.steps.comma'));
  return {
    id: 'readings',
    title: t('sheet.parts.readings'),
    columns: [
      column('number', 6),
      column('question', 32),
      column('reading', 38),
      column('papers', 36),
    ],
    rows: readings.all.map(({ question, chosen, rules }, index) => ({
      kind: 'item',
      cells: [
        text(String(index + 1)),
        question === '' ? NONE : text(question),
        text(chosen),
        text(cited(rules)),
      ],
    })),
  };
}
