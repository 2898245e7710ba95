// The compiled columns beside the path that explains: every outcome of very many random communities, value by value.
import { isWholeFact } from '../src/core/columns/scales.ts';
import type { BatchRow, BatchSettings, FigureColumn } from '../src/core/columns/batch-plan.ts';
import { FIGURES } from '../src/core/plan/terms.ts';
import type { Rulebook } from '../src/core/rulebook/rulebook.ts';
import { scaledRules } from '../src/core/scaled/scaled-rules.ts';
import { builtinRules } from '../src/state/rules/builtin.ts';
import { proofOf, type Proof } from '../tests/batch-proof.ts';
import { communitiesOf, placesOf, type CommunityRow } from '../tests/io/sql/communities.ts';
import { say } from './measured.ts';

const AT_ONCE = 10_000;
const SHOWN = 20;

/** Turn about: the papers that apply by themselves, all papers, and days on which some have not begun or are over. */
function varieties(rulebook: Rulebook): BatchSettings[] {
  const packs = rulebook.packs
    .filter(({ document }) => document.evidence !== 'primary')
    .map(({ document }) => document.id);
  return [
    { asOf: '2026-12-31', horizon: 2026, packs: [] },
    { asOf: '2026-12-31', horizon: 2026, packs },
    { asOf: '2012-10-11', horizon: 2014, packs },
    { asOf: '2020-12-29', horizon: 2035, packs },
  ];
}

/** @param args how many communities, a million if left out; the seed of their chance; how many were compared before */
export async function main([
  count = '1000000',
  seed = '20261231',
  before = '0',
]: readonly string[]): Promise<number> {
  const { rulebook } = builtinRules();
  const kinds = varieties(rulebook).map((settings) => communitiesUnder(rulebook, settings));
  const totals = { outcomes: 0, explained: 0, different: 0 };
  for (let first = Number(before); first < Number(count); first += AT_ONCE) {
    const some = Math.min(AT_ONCE, Number(count) - first);
    const own = Number(seed) + first;
    const found = kinds[(first / AT_ONCE) % kinds.length]?.(some, own);
    if (found === undefined) throw new Error('nothing was compared');
    totals.outcomes += found.outcomes;
    totals.explained += found.explained;
    totals.different += found.differences.length;
    for (const pair of found.differences.slice(0, SHOWN))
      process.stderr.write(`seed ${own}: ${pair.join('\n  is explained ')}\n`);
    process.stderr.write(
      `${first + some} of ${count} communities, seed ${own}: ${totals.outcomes} outcomes, ${totals.different} different\n`,
    );
  }
  const communities = Number(count) - Number(before);
  say({ name: 'compiled-beside-explaining', communities, seed: Number(seed), ...totals });
  return totals.different === 0 && totals.outcomes > 0 ? 0 : 1;
}

/** Random communities of all places with papers, judged both ways. */
function communitiesUnder(rulebook: Rulebook, settings: BatchSettings) {
  const scaled = scaledRules(rulebook, settings.packs);
  const places = placesOf(scaled, rulebook.places);
  const facts = [...FIGURES, ...scaled.facts.map(({ id }) => id)];
  const figures: FigureColumn[] = [
    ...facts.map((id) => ({ from: 'fact' as const, id, whole: isWholeFact(id, rulebook) })),
    ...[...rulebook.measures.values()].map(({ id, whole }) => ({
      ...{ from: 'existing' as const, id, whole },
    })),
  ];
  return (count: number, seed: number): Proof => {
    const rows = communitiesOf(scaled, places, count, seed).map(rowOf(figures));
    return proofOf(rulebook, settings, figures, rows);
  };
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
