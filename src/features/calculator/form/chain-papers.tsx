// One paper of the chain in a line, and those that are known from elsewhere, to be switched on.
import type { PackDocument } from '../../../core/rulebook/pack.ts';
import { SourceLink } from '../../../fields/source-link.tsx';
import { formatDate, formatMonth } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { usePlanStore } from '../../../state/keeping/plan-store.ts';
import styles from './chain.module.css';

/** Beside a paper whose text is a copy. */
const COPIED = '※';

/** Said once for all texts that were copied, which bear a mark. */
export function Copied({ papers }: { readonly papers: readonly PackDocument[] }) {
  const { t, language } = useWords();
  const months = [...new Set(papers.flatMap(({ seen }) => seen?.copied ?? []))].sort();
  return months.map((month) => (
    <p key={month} className={styles['paperNote']}>
      {COPIED} {t('explain.copied', { month: formatMonth(month, language) })}
    </p>
  ));
}

interface ElsewhereProps {
  readonly papers: readonly PackDocument[];
  /** How many there are, though some are yet to come. */
  readonly count: number;
}

/** Papers whose whole text was not seen: each takes part once the planner switches it on. */
export function FromElsewhere({ papers, count }: ElsewhereProps) {
  const { t } = useWords();
  const switchedOn = usePlanStore((state) => state.draft.packs);
  if (count === 0) return null;
  const on = papers.filter(({ id }) => switchedOn.includes(id)).length;
  return (
    <details className={styles['elsewhere']}>
      <summary>{t('input.elsewhere', { count, on })}</summary>
      <p className={`${styles['paperNote'] ?? ''} ${on === 0 ? 'no-print' : ''}`}>
        {t('input.elsewhereWhy')}
      </p>
      {papers.map((document) => (
        <Ticked key={document.id} document={document} />
      ))}
      <Copied papers={papers} />
    </details>
  );
}

/** Papers of one's own that the plan carries: each takes part while it is ticked. */
export function OwnPapers({ papers }: { readonly papers: readonly PackDocument[] }) {
  const { t } = useWords();
  return papers.map((document) => (
    <span key={document.id}>
      <Ticked document={document} />
      <span className={styles['paperNote']}>{t('origin.user')}</span>
    </span>
  ));
}

/** A paper that takes part while it is ticked. */
export function Ticked({ document }: { readonly document: PackDocument }) {
  const { id } = document;
  const switchedOn = usePlanStore((state) => state.draft.packs);
  const setAt = usePlanStore((state) => state.setAt);
  const isOn = switchedOn.includes(id);
  const others = switchedOn.filter((one) => one !== id);
  return (
    <label className={`${styles['choice'] ?? ''} ${isOn ? '' : 'no-print'}`}>
      <input
        type="checkbox"
        checked={isOn}
        onChange={() => setAt(['packs'], isOn ? others : [...switchedOn, id])}
      />
      <PaperLine document={document} />
    </label>
  );
}

export function PaperLine({ document }: { readonly document: PackDocument }) {
  const { t, say, language } = useWords();
  const asOf = usePlanStore((state) => state.draft.asOf);
  const horizon = usePlanStore((state) => state.draft.horizon);
  const { from, period, note } = document;
  return (
    <span className={styles['paper']}>
      <SourceLink document={document} section={null} />
      {document.seen?.copied !== undefined && ` ${COPIED}`}
      {from !== null && asOf !== '' && asOf < from && (
        <span className={styles['future']}>
          {t('input.notYet', { date: formatDate(from, language) })}
        </span>
      )}
      {period !== undefined && horizon > period.to && (
        <span className={styles['future']}>{t('input.periodEnded', { year: period.to })}</span>
      )}
      {note !== undefined && <span className={styles['paperNote']}>{say(note)}</span>}
    </span>
  );
}
