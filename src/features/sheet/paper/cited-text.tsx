// Words of a sheet in which every citation leads to the section it names; on paper they are words like any others.
import { createContext, Fragment, useContext, useMemo, type ReactNode } from 'react';
import { citationsOf, type CitedSection } from '../../../sheets/frame/citations.ts';
import type { SheetSource } from '../../../sheets/frame/sheet-choices.ts';
import { ruleHref } from '../../../state/rulebook/address.ts';

interface Citations {
  readonly sections: ReadonlyMap<string, readonly CitedSection[]>;
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
    const cited = at % 2 === 1 ? (citations.sections.get(piece) ?? []) : [];
    const [first, ...others] = cited;
    if (first === undefined) return piece;
    return (
      <Fragment key={at}>
        <Cite cited={first}>{piece}</Cite>
        {others.map((one, index) => (
          <span key={one.paper} className="no-print">
            {' '}
            <Cite cited={one} label={`${piece} (${String(index + 2)})`}>
              ({index + 2})
            </Cite>
          </span>
        ))}
      </Fragment>
    );
  });
}

interface CiteProps {
  readonly cited: CitedSection;
  /** Said instead of the words, where these are too few to be a link's name. */
  readonly label?: string;
  readonly children: ReactNode;
}

function Cite({ cited: { paper, section }, label, children }: CiteProps) {
  return (
    <a
      className="paper-cite"
      aria-label={label}
      href={ruleHref({ kind: 'paper', id: paper, section })}
    >
      {children}
    </a>
  );
}
