// Who speaks at which level of a place's chain of papers, and what each level leaves unsaid.
import { placeChain } from '../plan/place.ts';
import type { Measure, PackDocument, Stated } from '../rulebook/pack.ts';
import type { Rule, Rulebook } from '../rulebook/rulebook.ts';

interface SpeakingPaper {
  readonly document: PackDocument;
  readonly provisions: number;
  readonly stated: readonly Stated[];
}

/** A level of the chain: its place and its papers, none where it is silent. */
interface ChainLevel {
  readonly code: string;
  readonly papers: readonly SpeakingPaper[];
}

/** What each level says of a measure, in the order of the levels; an empty list is silence. */
export interface SpeechRow {
  readonly measure: Measure;
  readonly said: readonly (readonly Rule[])[];
}

export interface ChainSpeech {
  readonly levels: readonly ChainLevel[];
  readonly rows: readonly SpeechRow[];
  /** Measures that some paper elsewhere bounds and nobody on this chain does. */
  readonly unsaid: readonly Measure[];
}

/** @param place a code of the tree; papers known only from elsewhere are listed with those read whole */
export function chainSpeech(rulebook: Rulebook, place: string): ChainSpeech {
  const { places, packs, rules, measures } = rulebook;
  const chain = placeChain(place, places);
  const levels = chain.map((code) => ({
    code,
    papers: packs
      .filter(({ document }) => document.jurisdiction === code)
      .map(({ document, provisions, stated }) => ({
        document,
        provisions: provisions.length,
        stated,
      })),
  }));
  const bounded = new Set(rules.map(({ provision }) => provision.measure));
  const spoken = rules.filter(({ document }) => chain.includes(document.jurisdiction ?? ''));
  const byMeasure = new Map<string, Rule[]>();
  for (const rule of spoken)
    byMeasure.set(rule.provision.measure, [...(byMeasure.get(rule.provision.measure) ?? []), rule]);
  const all = [...measures.values()];
  return {
    levels,
    rows: all.flatMap((measure) => {
      const found = byMeasure.get(measure.id);
      if (found === undefined) return [];
      const said = chain.map((code) =>
        found.filter(({ document }) => document.jurisdiction === code),
      );
      return [{ measure, said }];
    }),
    unsaid: all.filter(({ id }) => bounded.has(id) && !byMeasure.has(id)),
  };
}
