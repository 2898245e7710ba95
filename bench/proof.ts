// The compiled columns beside the path that explains: every outcome of very many random communities, value by value.
import { isWholeFact } from '../src/core/columns/scales.ts';
import type { BatchRow, FigureColumn } from '../src/core/columns/batch-plan.ts';
import { FIGURES } from '../src/core/plan/terms.ts';
import { scaledRules } from '../src/core/scaled/scaled-rules.ts';
import { builtinRules } from '../src/state/rules/builtin.ts';
import { proofOf } from '../tests/batch-proof.ts';
import { communitiesOf, placesOf, type CommunityRow } from '../tests/io/sql/communities.ts';
import { say } from './measured.ts';

const SETTINGS = { asOf: '2026-12-31', horizon: 2026, packs: [] };
const AT_ONCE = 10_000;
const SHOWN = 20;

/** @param args how many communities, a million if left out; the seed of their chance */
export async function main([
  count = '1000000',
  seed = '20261231',
]: readonly string[]): Promise<number> {
  const { rulebook } = builtinRules();
  const scaled = scaledRules(rulebook);
  const places = placesOf(scaled, rulebook.places);
  const facts = [...FIGURES, ...scaled.facts.map(({ id }) => id)];
  const figures: FigureColumn[] = [
    ...facts.map((id) => ({ from: 'fact' as const, id, whole: isWholeFact(id, rulebook) })),
    ...[...rulebook.measures.values()].map(({ id, whole }) => ({
      ...{ from: 'existing' as const, id, whole },
    })),
  ];
  const totals = { outcomes: 0, explained: 0, different: 0 };
  for (let first = 0; first < Number(count); first += AT_ONCE) {
    const some = Math.min(AT_ONCE, Number(count) - first);
    const rows = communitiesOf(scaled, places, some, Number(seed) + first);
    const found = proofOf(rulebook, SETTINGS, figures, rows.map(rowOf(figures)));
    totals.outcomes += found.outcomes;
    totals.explained += found.explained;
    totals.different += found.differences.length;
    for (const pair of found.differences.slice(0, SHOWN))
      process.stderr.write(`${pair.join('\n  is explained ')}\n`);
  }
  say({ name: 'compiled-beside-explaining', communities: Number(count), ...totals });
  return totals.different === 0 && totals.outcomes > 0 ? 0 : 1;
}

const one = <T extends string>(text: string | undefined): T | null => (text as T) ?? null;

/** Streets of two places never share a name here: the proof tells streets apart by it. */
function rowOf(figures: readonly FigureColumn[]) {
  return (row: CommunityRow): BatchRow => ({
    ...{ id: row['id'] ?? '', name: '', place: row['place'] ?? '', countyClass: null },
    street: `${row['place']}-${row['street'] ?? 'none'}`,
    ...{ kind: one(row['kind']), seat: one(row['seat']) },
    ...{ settlement: one(row['settlement']), development: one(row['development']) },
    figures: figures.map(({ from, id }) => {
      const own = FIGURES.some((figure) => figure === id) ? id : `fact.${id}`;
      return row[from === 'existing' ? `existing.${id}` : own] ?? '';
    }),
  });
}
