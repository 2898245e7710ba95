// Words of a sheet in which every citation leads to the section it names; on paper they are words like any others.
import { createContext, useContext, useMemo } from 'react';
import { citationsOf, type CitedSection } from '../../../sheets/frame/citations.ts';
import type { SheetSource } from '../../../sheets/frame/sheet-choices.ts';
import { ruleHref } from '../../../state/rulebook/address.ts';

interface Citations {
  readonly sections: ReadonlyMap<string, CitedSection>;
  /** Finds a citation, the longest where one begins like another. */
  readonly pattern: RegExp;
}

export const CitationsContext = createContext<Citations | null>(null);

/** What the sheets of a plan can cite; null where they cite nothing. */
export function useCitations(source: SheetSource | null): Citations | null {
  return useMemo(() => {
    if (source === null) return null;
    const sections = citationsOf(source);
    if (sections.size === 0) return null;
    const words = [...sections.keys()].sort((a, b) => b.length - a.length);
    return { sections, pattern: new RegExp(`(${words.map(escaped).join('|')})`, 'u') };
  }, [source]);
}

const escaped = (words: string) => words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

export function CitedText({ text }: { readonly text: string }) {
  const citations = useContext(CitationsContext);
  if (citations === null) return text;
  // Split by a pattern in brackets: every second piece is what the pattern found.
  const pieces = text.split(citations.pattern);
  if (pieces.length === 1) return text;
  return pieces.map((piece, at) => {
    const cited = at % 2 === 1 ? citations.sections.get(piece) : undefined;
    if (cited === undefined) return piece;
    return (
      <a
        key={at}
        className="paper-cite"
        href={ruleHref({ kind: 'paper', id: cited.paper, section: cited.section })}
      >
        {piece}
      </a>
    );
  });
}
