// Document and section behind a requirement, and whether it is stated here or inherited.
import type { Evidence } from '../../../core/assessment/requirement/evidence.ts';
import type { Rule } from '../../../core/rulebook/rulebook.ts';
import { useSteady } from './loaded.ts';
import { SourceLink } from '../../../fields/source-link.tsx';
import { isLocal, OriginTag } from './tags.tsx';
import styles from './source.module.css';

interface Props {
  readonly rules: readonly Rule[];
  readonly evidence: Evidence;
}

export function Source({ rules, evidence }: Props) {
  const { place } = useSteady();
  const ordered = [...rules].sort(
    (a, b) => Number(isLocal(b.document, place)) - Number(isLocal(a.document, place)),
  );
  const papers = new Map(
    ordered.map((rule) => [`${rule.document.id} ${rule.provision.section}`, rule] as const),
  );
  return (
    <div className={styles['source']}>
      <OriginTag
        documents={ordered.map(({ document }) => document)}
        place={place}
        evidence={evidence}
      />
      {[...papers.values()].slice(0, 2).map(({ document, provision }) => (
        <span key={provision.id} className={styles['paper']}>
          <SourceLink document={document} section={provision.section} />
        </span>
      ))}
      {papers.size > 2 && <span className={styles['paper']}>+{papers.size - 2}</span>}
    </div>
  );
}
