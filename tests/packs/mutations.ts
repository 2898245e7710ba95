// Changes each figure of each pack in turn and asks who notices: the pack checks, or the comparison with the papers.
import { checkPacks } from '../../src/core/rulebook/checks.ts';
import type { Pack, Provision } from '../../src/core/rulebook/pack.ts';
import { builtinPacks, builtinPlaces, builtinVocabulary } from '../../src/state/rules/builtin.ts';
import { differences } from './compare.ts';
import { transcribed } from './entries.ts';

/** One pack with one figure changed. */
interface Mutation {
  readonly what: string;
  readonly pack: Pack;
}

export interface Tally {
  readonly mutations: number;
  readonly byChecks: number;
  readonly byComparison: number;
  readonly caught: number;
  readonly survivors: readonly string[];
}

const FIGURES = ['least', 'per', 'most', 'perMost', 'plus'] as const;

function dayAfter(date: string): string {
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
}

/** The provision with each of its figures moved by one, each optional one left out, and strictness turned round. */
function changesOf(provision: Provision): [string, Provision][] {
  const { due, strict, when } = provision;
  const moved = FIGURES.flatMap((key): [string, Provision][] => {
    const figure = provision[key];
    if (figure === undefined) return [];
    return [[`${key} + 1`, { ...provision, [key]: String(Number(figure) + 1) }]];
  });
  const dropped = (['least', 'most', 'due'] as const).flatMap((key): [string, Provision][] =>
    provision[key] === undefined ? [] : [[`no ${key}`, { ...provision, [key]: undefined }]],
  );
  const bands = Object.entries(when.figures).map(([fact, { from = '0' }]): [string, Provision] => {
    const figures = { ...when.figures, [fact]: { from: String(Number(from) + 1) } };
    return [`when ${fact} + 1`, { ...provision, when: { ...when, figures } }];
  });
  return [
    ...moved,
    ...dropped,
    ...bands,
    ...(due === undefined
      ? []
      : [['due + 1 day', { ...provision, due: dayAfter(due) }] satisfies [string, Provision]]),
    ['strict', { ...provision, strict: !strict }],
  ];
}

function mutationsOf(pack: Pack): Mutation[] {
  const ofProvisions = pack.provisions.flatMap((provision, index) =>
    changesOf(provision).map(([what, changed]) => ({
      what: `${provision.id}: ${what}`,
      pack: { ...pack, provisions: pack.provisions.with(index, changed) },
    })),
  );
  const ofAssumptions = pack.assumptions.flatMap((assumption, index) => {
    const changed = { ...assumption, default: String(Number(assumption.default ?? 0) + 1) };
    const assumptions = pack.assumptions.with(index, changed);
    return [{ what: `${assumption.id}: default + 1`, pack: { ...pack, assumptions } }];
  });
  return [...ofProvisions, ...ofAssumptions];
}

/** Puts every mutation before both judges, one at a time. */
export function tallyMutations(): Tally {
  const packs = builtinPacks();
  const words = builtinVocabulary();
  const places = builtinPlaces();
  const entries = transcribed();
  if (checkPacks(words, packs, places).length > 0) throw new Error('the packs do not pass');
  const compared = (pack: Pack) => JSON.stringify(differences(pack, entries, places));
  const judged = packs.flatMap((pack, index) => {
    const unchanged = compared(pack);
    return mutationsOf(pack).map(({ what, pack: changed }) => ({
      what,
      checks: checkPacks(words, packs.with(index, changed), places).length > 0,
      comparison: compared(changed) !== unchanged,
    }));
  });
  const survivors = judged.filter(({ checks, comparison }) => !checks && !comparison);
  return {
    mutations: judged.length,
    byChecks: judged.filter(({ checks }) => checks).length,
    byComparison: judged.filter(({ comparison }) => comparison).length,
    caught: judged.length - survivors.length,
    survivors: survivors.map(({ what }) => what),
  };
}
