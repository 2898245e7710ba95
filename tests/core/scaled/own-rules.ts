// Papers of a test's own as rows: written in a few words, read as a pack is, and asked for where they are switched on.
import { createRulebook } from '../../../src/core/rulebook/rulebook.ts';
import { scaledRules } from '../../../src/core/scaled/scaled-rules.ts';
import type { ScaledRules } from '../../../src/core/scaled/scaled.ts';
import { readPack } from '../../../src/io/pack/pack-file.ts';
import { builtinRules } from '../../../src/state/rules/builtin.ts';
import { ownPack, type OwnRule } from '../../headless/own-pack.ts';

export const { places } = builtinRules().rulebook;
export const WORDS = { zh: '字', en: 'word' };
const NO_WORDS = {
  ...{ format: 'community-facility-measures' as const, version: 1 as const },
  ...{ measures: [], facts: [], alternatives: [], assumptions: [] },
};

/** One paper after the other, all switched on but those of `off`. */
export function rulesOfPapers(papers: readonly object[], off: readonly string[] = []): ScaledRules {
  const packs = papers.map((paper) => {
    const read = readPack(paper);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    return read.value;
  });
  const on = packs.map(({ document }) => document.id).filter((id) => !off.includes(id));
  return scaledRules(createRulebook(NO_WORDS, packs, places), on);
}

/** One paper of everywhere. @param more what else it declares: facts, alternatives, assumptions */
export function rulesOf(rules: readonly OwnRule[], measures: object[] = [], more: object = {}) {
  return rulesOfPapers([{ ...ownPack(rules, {}, measures), ...more }]);
}

/** A way or a reading of one group; without a default the ways stay open. */
export function group(id: string, choices: readonly string[], chosen?: string): object {
  return {
    ...{ id, label: WORDS, choices: choices.map((one) => ({ id: one, label: WORDS })) },
    ...(chosen === undefined ? { offers: 'ways' } : { default: chosen }),
  };
}

export const measure = (id: string, scope: string, rest: object = {}) => ({
  ...{ id, scope, unit: 'count', whole: true },
  ...rest,
});
