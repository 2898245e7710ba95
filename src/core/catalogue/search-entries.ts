// What can be searched for: papers, provisions and statements, measures, and places, each with the words it is found by.
import { placeChain } from '../plan/place.ts';
import type { Measure, PackDocument } from '../rulebook/pack.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';

export type Found =
  | { readonly kind: 'paper'; readonly document: PackDocument }
  | {
      readonly kind: 'provision' | 'stated';
      readonly document: PackDocument;
      readonly id: string;
      readonly section: string;
    }
  | { readonly kind: 'measure'; readonly measure: Measure }
  | {
      readonly kind: 'place';
      readonly code: string;
      /** What it lies in, the narrowest first, the nation last. */
      readonly above: readonly string[];
    };

/** `name` is what the thing is called, `rest` all else that is said of it; both in Chinese and English. */
export interface SearchEntry {
  readonly found: Found;
  readonly name: { readonly zh: string; readonly en: string };
  readonly rest: { readonly zh: string; readonly en: string };
}

const NOTHING = { zh: '', en: '' };

/** By code, what else a place is called: in Chinese what it was called before, in English its pinyin and its customary name. */
export type OtherNames = ReadonlyMap<string, SearchEntry['rest']>;

/** Measures and papers first, then what the papers say, then places. */
export function searchEntries(
  rulebook: Rulebook,
  otherNames: OtherNames = new Map(),
): SearchEntry[] {
  const { packs, measures, rules } = rulebook;
  const bounded = new Set(rules.map(({ provision }) => provision.measure));
  return [
    ...[...measures.values()]
      .filter(({ id }) => bounded.has(id))
      .map((measure): SearchEntry => ({
        found: { kind: 'measure', measure },
        name: measure.label,
        rest: { zh: '', en: measure.id },
      })),
    ...packs.map(({ document }) => paperEntry(document)),
    ...packs.flatMap((pack) => saidBy(pack, rulebook)),
    ...placeEntries(rulebook, otherNames),
  ];
}

function paperEntry(document: PackDocument): SearchEntry {
  const { title, number, issuer, issued } = document;
  return {
    found: { kind: 'paper', document },
    name: { zh: `${title.zh} ${number ?? ''}`, en: `${title.en} ${number ?? ''}` },
    rest: { zh: `${issuer.zh} ${issued ?? ''}`, en: `${issuer.en} ${document.id}` },
  };
}

/** Provisions with their measure and figures, and what the paper states without a figure to compute. */
function saidBy(
  { document, provisions, stated }: Rulebook['packs'][number],
  { measures, places }: Rulebook,
): SearchEntry[] {
  const { jurisdiction } = document;
  const chain = jurisdiction === null ? [] : placeChain(jurisdiction, places);
  const where = chain.map((code) => places.get(code) ?? '');
  const paper = `${document.number ?? document.title.zh} ${where.join(' ')}`.trim();
  return [
    ...provisions.map(({ id, section, statement, measure, least, most, per }): SearchEntry => {
      const label = measures.get(measure)?.label ?? NOTHING;
      const figures = [least, most, per].flatMap((one) => one ?? []).join(' ');
      return {
        found: { kind: 'provision', document, id, section },
        name: statement,
        rest: { zh: `${label.zh} ${section} ${paper} ${figures}`, en: `${label.en} ${id}` },
      };
    }),
    ...stated.map(({ id, section, statement }): SearchEntry => ({
      found: { kind: 'stated', document, id, section },
      name: statement,
      rest: { zh: `${section} ${paper}`, en: id },
    })),
  ];
}

/** Every place of the code tree; those with law of their own come first. */
function placeEntries({ packs, places }: Rulebook, otherNames: OtherNames): SearchEntry[] {
  const withLaw = new Set(packs.map(({ document }) => document.jurisdiction));
  const entries = [...places].map(([code, name]): SearchEntry => ({
    found: { kind: 'place', code, above: placeChain(code, places).slice(1) },
    name: { zh: name, en: code },
    rest: otherNames.get(code) ?? NOTHING,
  }));
  const hasLaw = ({ found }: SearchEntry) => found.kind === 'place' && withLaw.has(found.code);
  return [...entries.filter(hasLaw), ...entries.filter((entry) => !hasLaw(entry))];
}
