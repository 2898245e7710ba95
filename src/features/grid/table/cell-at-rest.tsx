// A cell at rest: its text, and beside or below it what the rules or the reader of figures say of it.
import type { Problem } from '../../../core/plan/problem.ts';
import { problemSentence } from '../../../i18n/problems.ts';
import { noteOf, shownText, type CellFacts } from './cell-text.ts';
import { askedBriefly, type Note, type Scene } from '../../../fields/verdict-note.ts';
import styles from '../../../fields/cell.module.css';

interface Props {
  readonly facts: CellFacts;
  readonly problem: Problem | undefined;
  readonly scene: Scene;
  readonly covered: boolean;
}

export function AtRest({ facts, problem, scene, covered }: Props) {
  const { column, text, outcome } = facts;
  const value = covered ? styles['covered'] : styles['value'];
  if (problem !== undefined) {
    const words = problemSentence(problem, scene.words.language);
    return (
      <span className={styles['wrong']}>
        <span className={value} data-typed>
          {text}
        </span>
        <Notes
          notes={[{ shape: '?', text: words, brief: words, tone: 'gapNote', isWords: true }]}
        />
      </span>
    );
  }
  const isFigure = column.type === 'figure' || column.type === 'tick';
  return (
    <span className={isFigure ? styles['figure'] : styles['words']}>
      <span className={value} data-typed={text === '' ? undefined : true}>
        {shownText(facts, scene)}
      </span>
      <Notes
        notes={noteOf(facts, scene)}
        asked={outcome === undefined ? '' : askedBriefly(outcome, scene)}
        isReason={outcome !== undefined}
      />
    </span>
  );
}

interface NotesProps {
  readonly notes: readonly Note[];
  /** What is asked: seen in the row of the active cell. */
  readonly asked?: string;
  /** True where a press opens the reason. */
  readonly isReason?: boolean;
}

/** In full for who hears it or has two lines a row; brief for the eye in one line: words may be cut there, a figure never is. */
export function Notes({ notes, asked = '', isReason = false }: NotesProps) {
  if (notes.length === 0) return null;
  const isCut = notes.some(({ isWords }) => isWords);
  return (
    <span
      className={styles['notes']}
      data-cut={isCut ? 'words' : 'whole'}
      title={notes.map(({ text }) => text).join(' ')}
      data-why={isReason ? true : undefined}
    >
      {notes.map(({ shape, text, brief, tone }) => (
        <span key={text} className={styles[tone]}>
          <span className={styles['brief']} aria-hidden="true">
            {shape}
          </span>
          <span className={styles['brief']} aria-hidden="true">
            {brief}
          </span>
          <span className={styles['full']}>
            {shape} {text}
          </span>{' '}
        </span>
      ))}
      {asked !== '' && (
        <span className={styles['asked']} aria-hidden="true">
          {asked}
        </span>
      )}
    </span>
  );
}
