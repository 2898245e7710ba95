// What each cell of the register says on paper: its figure, its verdict with what is asked, and what a column waits for.
import { problemSentence } from '../../i18n/problems.ts';
import { askedBriefly, type Scene } from '../../fields/verdict-note.ts';
import type { Column } from '../../state/register/column.ts';
import { rowKind } from '../../state/register/edits.ts';
import type { Row } from '../../state/register/rows.ts';
import { noteOf, shownText, type CellFacts } from './table/cell-text.ts';
import { factsAt, type Known } from './table/known-rows.ts';

export interface PrintedCell {
  readonly note: string;
  readonly text: string;
}

export interface PrintedRow {
  readonly key: string;
  readonly kind: Row['kind'] | 'total';
  /** One for each column. */
  readonly cells: readonly PrintedCell[];
}

/** What the cells of one column wait for: said once in its head, by a sign in the cells. */
export class Waiting {
  private readonly known = new Map<string, number>();

  /** @returns the sign of these inputs; the first has no number, so that most columns have none */
  sign(inputs: string): string {
    const at = this.known.get(inputs) ?? this.known.size;
    this.known.set(inputs, at);
    return at === 0 ? '?' : `?${at + 1}`;
  }

  /** Each sign with what it waits for. */
  said(): { readonly sign: string; readonly inputs: string }[] {
    return [...this.known.keys()].map((inputs) => ({ sign: this.sign(inputs), inputs }));
  }
}

/** @param waiting by the id of the column; what the row waits for is added to it */
export function printedRow(
  row: Row,
  known: Known,
  columns: readonly Column[],
  scene: Scene,
  waiting: ReadonlyMap<string, Waiting>,
): PrintedRow {
  const cells = columns.map((column, at): PrintedCell => {
    const path = column.paths[rowKind(row)];
    const facts = factsAt(row, known, column, at);
    const problem = path && known.problems?.get(path.join('.'));
    return problem === undefined
      ? { note: said(facts, scene, waiting.get(column.id)), text: shownText(facts, scene) }
      : { note: problemSentence(problem, scene.words.language), text: facts.text };
  });
  return { key: row.key, kind: row.kind, cells };
}

/** Verdicts in the fewest signs, each with what is asked. */
function said(facts: CellFacts, scene: Scene, waiting: Waiting | undefined): string {
  const { outcome } = facts;
  const notes = noteOf(facts, scene).map(({ shape, brief, isWords }) =>
    shape === '?' && isWords && waiting !== undefined
      ? waiting.sign(brief.trim())
      : `${shape}${brief}`,
  );
  const asked = outcome === undefined ? '' : askedBriefly(outcome, scene);
  return [...notes, asked].filter((part) => part !== '').join(' ');
}
