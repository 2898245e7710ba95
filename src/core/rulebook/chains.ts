// Measures that rest on measures: never on themselves, never on a wider place, and not through endless chains.
import type { Problem } from '../plan/problem.ts';
import { width } from '../plan/terms.ts';
import { basesOf, scopeOf, type Rulebook } from './rulebook.ts';

const EXISTING = 'existing:';
const LONGEST = 20;

type Edges = ReadonlyMap<string, ReadonlySet<string>>;

export function checkChains(rulebook: Rulebook): Problem[] {
  const wider = checkWidths(rulebook);
  const edges = edgesOf(rulebook);
  const depths = depthsOf(edges);
  const cyclic = [...edges.keys()].filter((id) => !depths.has(id));
  const long = [...depths].filter(([, depth]) => depth > LONGEST).map(([id]) => id);
  return [
    ...wider,
    ...cyclic.map((id) => ({ path: id, code: 'measure-cycle', values: { id } })),
    ...long.map((id) => ({ path: id, code: 'chain-too-long', values: { id } })),
  ];
}

function checkWidths({ rules, measures }: Rulebook): Problem[] {
  return rules.flatMap(({ provision, document }) =>
    basesOf(provision).flatMap((base) => {
      const measure = measures.get(base.startsWith(EXISTING) ? base.slice(EXISTING.length) : base);
      if (measure === undefined || width(measure.scope) <= width(scopeOf(provision, measures)))
        return [];
      const path = `${document.id}.${provision.id}`;
      return [{ path, code: 'base-wider-than-scope', values: { id: measure.id } }];
    }),
  );
}

/** From each measure to those whose requirement it needs. What stands today needs one only where it is counted. */
function edgesOf({ rules, measures }: Rulebook): Edges {
  const edges = new Map<string, Set<string>>();
  const add = (from: string, to: string) => edges.set(from, (edges.get(from) ?? new Set()).add(to));
  for (const { provision } of rules)
    for (const base of basesOf(provision)) {
      const id = base.startsWith(EXISTING) ? base.slice(EXISTING.length) : base;
      const measure = measures.get(id);
      if (measure === undefined) continue;
      if (base === id || measure.counts !== undefined) add(provision.measure, id);
    }
  for (const { id, counts } of measures.values()) for (const one of counts ?? []) add(id, one);
  return edges;
}

/** How many measures stand under each; a measure in a cycle, or resting on one, gets no depth. */
function depthsOf(edges: Edges): Map<string, number> {
  const depths = new Map<string, number>();
  const restingOn = new Map<string, string[]>();
  const open = new Map<string, number>();
  for (const [from, targets] of edges) {
    open.set(from, targets.size);
    for (const to of targets) {
      restingOn.set(to, [...(restingOn.get(to) ?? []), from]);
      if (!edges.has(to)) open.set(to, 0);
    }
  }
  const ready = [...open].filter(([, count]) => count === 0).map(([id]) => id);
  for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
    const depth = Math.max(0, ...[...(edges.get(id) ?? [])].map((to) => (depths.get(to) ?? 0) + 1));
    depths.set(id, depth);
    for (const from of restingOn.get(id) ?? []) {
      const left = (open.get(from) ?? 0) - 1;
      open.set(from, left);
      if (left === 0) ready.push(from);
    }
  }
  return depths;
}
