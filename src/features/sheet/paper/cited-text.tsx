// Words of a sheet in which every citation leads to the section it names, and every measure to the reason of its numbers; on paper they are words like any others.
import { createContext, Fragment, useContext, useMemo, type ReactNode } from 'react';
import { citationsOf, type CitedSection } from '../../../sheets/frame/citations.ts';
import type { SheetSource } from '../../../sheets/frame/sheet-choices.ts';
import { apartFromMarks, measuresNamed } from '../../../sheets/words/measures-named.ts';
import { ruleHref } from '../../../state/rulebook/address.ts';
import { explainedHref } from '../../../state/rulebook/explained-address.ts';

interface Citations {
  readonly sections: ReadonlyMap<string, readonly CitedSection[]>;
  /** Finds a citation, the longest where one begins like another. */
  readonly pattern: RegExp;
  /** By its name on the sheets, where a measure leads. */
  readonly measures: ReadonlyMap<string, string>;
  /** Finds the name of a measure in a sentence. */
  readonly naming: RegExp;
}

export const CitationsContext = createContext<Citations | null>(null);

/**
 * What the sheets of a plan can cite; null where they cite nothing.
 * @param named where measures lead by their names; left out, to the reason of their numbers
 */
export function useCitations(
  source: SheetSource | null,
  named?: ReadonlyMap<string, string>,
): Citations | null {
  return useMemo(() => {
    if (source === null) return null;
    const sections = citationsOf(source);
    if (sections.size === 0) return null;
    const measures = named ?? reasonsIn(source);
    const [pattern, naming] = [anyOf(sections.keys()), anyOf(measures.keys())];
    return { sections, pattern, measures, naming };
  }, [source, named]);
}

function reasonsIn(source: SheetSource): ReadonlyMap<string, string> {
  return new Map(
    [...measuresNamed(source)].map(([name, one]) => [name, explainedHref({ ...one, at: null })]),
  );
}

/** Any of the words, the longest where one begins like another. */
function anyOf(words: Iterable<string>): RegExp {
  const longest = [...words].sort((a, b) => b.length - a.length);
  return new RegExp(`(${longest.map(escaped).join('|')})`, 'u');
}

const escaped = (words: string) => words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** The name of a measure, leading to the reason of its numbers; other words as they are. */
export function NamedMeasureText({ text, children = text }: NamedProps) {
  const citations = useContext(CitationsContext);
  const [before, name, after] = apartFromMarks(text);
  const href = citations?.measures.get(name);
  if (href === undefined) return children;
  return (
    <>
      {before}
      <a className="paper-cite" href={href}>
        {name}
      </a>
      {after}
    </>
  );
}

interface NamedProps {
  readonly text: string;
  /** What is shown of words that name no measure. */
  readonly children?: ReactNode;
}

/** A list of what is lacking: each measure in it leads to its reason. */
export function ListedMeasures({ text }: { readonly text: string }) {
  const citations = useContext(CitationsContext);
  if (citations === null || citations.measures.size === 0) return text;
  return text
    .split(citations.naming)
    .map((piece, at) => (at % 2 === 1 ? <NamedMeasureText key={at} text={piece} /> : piece));
}

/** A cell that is a measure's name, or words with citations in them. */
export function CellWords({ text }: { readonly text: string }) {
  return (
    <NamedMeasureText text={text}>
      <CitedText text={text} />
    </NamedMeasureText>
  );
}

function CitedText({ text }: { readonly text: string }) {
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
