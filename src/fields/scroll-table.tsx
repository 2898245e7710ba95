// A table with a name of its own that scrolls by itself, also by keyboard, where the page is too narrow.
import type { ReactNode } from 'react';
import styles from './judged.module.css';

interface Props {
  readonly title: string;
  /** How the table looks beside what all have in common. */
  readonly look?: string | undefined;
  readonly children: ReactNode;
}

export function ScrollTable({ title, look = '', children }: Props) {
  return (
    <div className={styles['scroll']} data-scrolls tabIndex={0} role="group" aria-label={title}>
      <table className={`${styles['table'] ?? ''} ${look}`}>
        <caption className="hidden">{title}</caption>
        {children}
      </table>
    </div>
  );
}

/** Heads of columns; those of figures stand to the right like their figures, those of buttons are not printed. */
export function Heads({
  words,
  figures,
  buttons = [],
}: {
  readonly words: readonly string[];
  readonly figures: readonly number[];
  readonly buttons?: readonly number[];
}) {
  const kindOf = (at: number) =>
    buttons.includes(at) ? 'no-print' : figures.includes(at) ? 'number' : undefined;
  return (
    <thead>
      <tr>
        {words.map((word, at) => (
          <th key={word} scope="col" className={kindOf(at)}>
            {word}
          </th>
        ))}
      </tr>
    </thead>
  );
}
