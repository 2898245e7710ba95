// A sentence as it was pasted, with the words marked that a proposal rests on.
import type { Span } from '../../../core/rulebook/text/flat.ts';
import styles from './card.module.css';

interface Props {
  readonly text: string;
  readonly sentence: Span;
  readonly marked: readonly Span[];
}

export function MarkedWords({ text, sentence, marked }: Props) {
  return (
    <blockquote className={styles['quote']}>
      {piecesOf(sentence, marked).map(({ from, to, isMarked }) =>
        isMarked ? (
          <mark key={from}>{text.slice(from, to)}</mark>
        ) : (
          <span key={from}>{text.slice(from, to)}</span>
        ),
      )}
    </blockquote>
  );
}

/** The sentence cut at the ends of what is marked. */
function piecesOf(sentence: Span, marked: readonly Span[]) {
  const cuts = [sentence.from, sentence.to, ...marked.flatMap(({ from, to }) => [from, to])];
  const ends = [...new Set(cuts)]
    .filter((place) => place >= sentence.from && place <= sentence.to)
    .sort((a, b) => a - b);
  return ends.slice(1).map((to, at) => {
    const from = ends[at] ?? to;
    return { from, to, isMarked: marked.some((one) => one.from <= from && to <= one.to) };
  });
}
