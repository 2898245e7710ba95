// A cell at rest: its text, and below it what the rules or the reader of figures say of it.
import type { Problem } from '../../../core/plan/problem.ts';
import { problemSentence } from '../../../i18n/problems.ts';
import { noteOf, shownText, type CellFacts } from './cell-text.ts';
import type { Note, Scene } from '../../../fields/verdict-note.ts';
import styles from '../../../fields/cell.module.css';

interface Props {
  readonly facts: CellFacts;
  readonly problem: Problem | undefined;
  readonly scene: Scene;
  readonly covered: boolean;
}

export function AtRest({ facts, problem, scene, covered }: Props) {
  const { column, text } = facts;
  const value = covered ? styles['covered'] : styles['value'];
  if (problem !== undefined)
    return (
      <span className={styles['wrong']}>
        <span className={value} data-typed>
          {text}
        </span>
        <Notes
          notes={[
            { shape: '?', text: problemSentence(problem, scene.words.language), tone: 'gapNote' },
          ]}
        />
      </span>
    );
  return (
    <span className={column.type === 'figure' ? styles['figure'] : styles['words']}>
      <span className={value} data-typed={text === '' ? undefined : true}>
        {shownText(facts, scene)}
      </span>
      <Notes notes={noteOf(facts, scene)} />
    </span>
  );
}

export function Notes({ notes }: { readonly notes: readonly Note[] }) {
  if (notes.length === 0) return null;
  return (
    <span className={styles['notes']} title={notes.map(({ text }) => text).join(' ')}>
      {notes.map(({ shape, text, tone }) => (
        <span key={text} className={styles[tone]}>
          {shape} {text}{' '}
        </span>
      ))}
    </span>
  );
}
