// How firm a provision is: its mark with its word.
import type { Force } from '../../core/rulebook/pack.ts';
import { useWords } from '../../i18n/i18n.ts';
import { forceText } from '../../sheets/frame/force-words.ts';
import styles from './rulebook.module.css';

export function ForceMark({ force }: { readonly force: Force }) {
  return <span className={styles['force']}>{forceText(force, useWords())}</span>;
}
