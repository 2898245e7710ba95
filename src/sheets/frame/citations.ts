// Every way in which the sheets of a plan cite a paper or a section of it, so that a screen can lead there.
import type { PackDocument } from '../../core/rulebook/pack.ts';
import type { SheetSource } from './sheet-choices.ts';
import { documentsOf, paperCitation, placeInList, shortCitation } from './used-papers.ts';

/** A section of a paper; null is the paper as a whole. */
export interface CitedSection {
  readonly paper: string;
  readonly section: string | null;
}

/** By the words of the citation: what they cite, of a number that a paper and its copy bear each of the two. */
export function citationsOf(source: SheetSource): ReadonlyMap<string, readonly CitedSection[]> {
  const { assessment } = source;
  const { outcomes, encouraged, notAsked, silent } = assessment;
  const found = new Map<string, CitedSection[]>();
  const add = (words: string, cited: CitedSection) => {
    const known = found.get(words) ?? [];
    if (known.every(({ paper }) => paper !== cited.paper)) found.set(words, [...known, cited]);
  };
  const papers = documentsOf([...outcomes, ...encouraged, ...notAsked, ...silent], source);
  for (const document of papers) {
    const whole = { paper: document.id, section: null };
    if (document.number !== null) add(document.number, whole);
    const place = placeInList(document, source);
    if (place !== '[]') add(place, whole);
    for (const section of sectionsOf(document, source)) {
      const one = { document, provision: { section } };
      add(paperCitation(one, source), { paper: document.id, section });
      add(shortCitation(one, source), { paper: document.id, section });
    }
  }
  return found;
}

function sectionsOf({ id }: PackDocument, { assessment: { rulebook } }: SheetSource) {
  const pack = rulebook.packs.find(({ document }) => document.id === id);
  const all = pack === undefined ? [] : [...pack.provisions, ...pack.stated];
  return new Set(all.map(({ section }) => section));
}
