// Whole plans kept in a paper as its examples: what was accepted of each place, and what the office computed where that is another figure.
import type { AskedFigure } from '../../core/rulebook/plan-example.ts';
import { freeId, idsOf } from './fresh-entries.ts';
import { listAt, textAt, withEntry, type Table } from './pack-data.ts';

interface Kept {
  /** What the example is called, in both languages until it is translated. */
  readonly title: string;
  readonly plan: Table;
  readonly figures: readonly AskedFigure[];
}

/** The paper with one example more. */
export function withPlanExample(document: Table, { title, plan, figures }: Kept): Table {
  const stem = `${textAt(document, ['document', 'id']) || 'own'}-example`;
  const id = freeId(stem, idsOf(document));
  const expect = figures.map(({ scope, at, measure, least, most }) => ({
    ...{ scope, at, measure },
    ...(least === undefined ? {} : { least }),
    ...(most === undefined ? {} : { most }),
  }));
  const example = { id, title: { zh: title, en: title }, plan, expect };
  return withEntry(document, ['examples'], listAt(document, ['examples']).length, example);
}
