// Files that import each other in a ring, types included: none of them can be understood or deleted by itself.
import { importsOf } from './imports.ts';
import type { Source } from './sources.ts';
import { targetOf } from './targets.ts';

export type Graph = ReadonlyMap<string, readonly string[]>;

export function importGraph(sources: readonly Source[]): Graph {
  const known = new Set(sources.map(({ path }) => path));
  return new Map(
    sources.map((source) => {
      const targets = importsOf(source).flatMap(({ specifier }) => {
        const target = specifier === null ? null : targetOf(source.path, specifier, known);
        return target?.kind === 'file' ? [target.path] : [];
      });
      return [source.path, targets.filter((path) => known.has(path))];
    }),
  );
}

/** One ring for each file through which one runs, the shortest, starting at its alphabetically first file. */
export function ringsIn(graph: Graph): string[] {
  const rings = [...graph.keys()].flatMap((path) => {
    const way = shortestWay(graph, path);
    return way === null ? [] : [fromFirst(way)];
  });
  return [...new Set(rings.map((ring) => [...ring, ring[0]].join(' -> ')))];
}

/** The shortest way from a file back to itself. */
function shortestWay(graph: Graph, start: string): string[] | null {
  const open: string[][] = [[start]];
  const seen = new Set<string>();
  for (const way of open)
    for (const next of graph.get(way.at(-1) ?? start) ?? []) {
      if (next === start) return way;
      if (seen.has(next)) continue;
      seen.add(next);
      open.push([...way, next]);
    }
  return null;
}

function fromFirst(ring: readonly string[]): string[] {
  const first = ring.indexOf([...ring].sort()[0] ?? '');
  return [...ring.slice(first), ...ring.slice(0, first)];
}
