// Small marks beside a number: verdict, force, and whether it is stated here or inherited.
import type { Evidence } from '../../../core/assessment/requirement/evidence.ts';
import type { RowVerdict } from '../../../core/assessment/verdict/row-verdict.ts';
import type { Force, PackDocument } from '../../../core/rulebook/pack.ts';
import { placeLevel } from '../../../core/plan/place.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { FORCE_MARKS } from '../../../sheets/frame/force-words.ts';
import { metShape, VERDICT_SHAPES, verdictText } from '../../../sheets/frame/verdict-words.ts';
import styles from './tags.module.css';

interface VerdictProps {
  readonly verdict: RowVerdict;
  readonly evidence: Evidence;
}

export function VerdictTag({ verdict, evidence }: VerdictProps) {
  const { t } = useWords();
  const shape = verdict === 'met' ? metShape(evidence) : VERDICT_SHAPES[verdict];
  return (
    <span className={`${styles['verdict']} ${styles[verdict]}`}>
      <span aria-hidden="true">{shape}</span> {verdictText(verdict, evidence, t)}
    </span>
  );
}

export function ForceTag({ force }: { readonly force: Force }) {
  const { t } = useWords();
  return (
    <span className={`${styles['force']} ${styles[force]}`}>
      <span aria-hidden="true">{FORCE_MARKS[force]}</span> {t(`forces.${force}`)}
    </span>
  );
}

/** Whether a paper speaks of the place itself or of what the place lies in. */
export function isLocal(document: PackDocument, place: string): boolean {
  return (
    document.jurisdiction === place ||
    (document.jurisdiction !== null && placeLevel(document.jurisdiction) !== 'province')
  );
}

interface OriginProps {
  readonly documents: readonly PackDocument[];
  readonly place: string;
  readonly evidence: Evidence;
}

export function OriginTag({ documents, place, evidence: grade }: OriginProps) {
  const { t } = useWords();
  const [first] = documents;
  if (first === undefined) return null;
  const evidence = grade !== 'primary' && (
    <span className={styles['evidence']}>{t(`origin.${grade}`)}</span>
  );
  if (first.jurisdiction === null)
    return <span className={styles['inherited']}>{evidence || t('origin.sample')}</span>;
  if (documents.some((document) => isLocal(document, place)))
    return (
      <span className={styles['here']}>
        {t('origin.here')} {evidence}
      </span>
    );
  return (
    <span className={styles['inherited']}>
      {t('origin.inherited')} {evidence}
    </span>
  );
}
