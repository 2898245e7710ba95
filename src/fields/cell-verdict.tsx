// The verdict of one measure at one place, for lists and tables outside the grid.
import type { Outcome } from '../core/assessment/verdict/outcome.ts';
import { useGridWords } from '../i18n/steady-words.ts';
import { useRegister } from '../state/assessed/register-context.ts';
import { verdictNote } from './verdict-note.ts';
import styles from './cell.module.css';

export function CellVerdict({ outcome }: { readonly outcome: Outcome }) {
  const words = useGridWords();
  const { yardstick, rules } = useRegister();
  const rulebook = rules.rulebook;
  const { shape, text, tone } = verdictNote(outcome, { words, yardstick, rulebook });
  return (
    <span className={styles[tone]}>
      {shape} {text}
    </span>
  );
}
