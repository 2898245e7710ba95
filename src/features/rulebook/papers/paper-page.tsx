// A paper: what it is, every provision with its examples and what it does in the plan, and what it says that cannot be computed.
import { useEffect, useMemo, useRef } from 'react';
import { actingOf } from '../../../core/catalogue/acting.ts';
import type { Pack } from '../../../core/rulebook/pack.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { useRulebook } from '../../../state/rulebook/rulebook-context.ts';
import { PageTitle } from '../page-title.tsx';
import page from '../rulebook.module.css';
import { PaperFacts } from './paper-facts.tsx';
import { ProvisionCard } from './provision-card.tsx';
import { StatedList } from './stated-list.tsx';

interface Props {
  readonly pack: Pack;
  /** The section that is asked for; null for the paper as a whole. */
  readonly section: string | null;
}

export function PaperPage({ pack, section }: Props) {
  const { t, say } = useWords();
  const { assessment, examples } = useRulebook();
  const { document, provisions, stated } = pack;
  const acting = useMemo(
    () => (assessment === null ? null : actingOf(assessment, document.id)),
    [assessment, document.id],
  );
  const { ref, isMissing } = useSection(pack, section, examples !== null);
  return (
    <div ref={ref} className={page['stack']}>
      <PageTitle>{say(document.title)}</PageTitle>
      {isMissing && (
        <p role="status" className={page['why']}>
          {t('rulebook.unknown.section', { section: section ?? '' })}
        </p>
      )}
      <PaperFacts pack={pack} />
      <section className={page['section']}>
        <h3>{t('rulebook.paper.provisions', { count: provisions.length })}</h3>
        {provisions.length === 0 && <p>{t('rulebook.paper.notFound')}</p>}
        {provisions.map((provision) => (
          <ProvisionCard
            key={provision.id}
            provision={provision}
            document={document}
            here={acting?.get(provision.id) ?? null}
          />
        ))}
      </section>
      {stated.length > 0 && <StatedList stated={stated} />}
    </div>
  );
}

/**
 * Brings the section that is asked for into view and gives it the keyboard, after the heading had both. Who has gone on
 * to something else when the examples come is left there.
 * @param isWhole whether the examples have come, which make the page longer
 */
function useSection({ provisions, stated }: Pack, section: string | null, isWhole: boolean) {
  const ref = useRef<HTMLDivElement>(null);
  const sections = [...provisions, ...stated].map((one) => one.section);
  const wanted =
    section === null
      ? null
      : (sections.find((one) => one === section) ??
        sections.find((one) => one.startsWith(section)) ??
        null);
  const shown = useRef<string | null>(null);
  useEffect(() => {
    const isAgain = wanted !== null && shown.current === wanted;
    shown.current = wanted;
    if (wanted === null) return;
    const found = [...(ref.current?.querySelectorAll<HTMLElement>('[data-section]') ?? [])].find(
      (one) => one.dataset['section'] === wanted,
    );
    if (isAgain && found?.contains(document.activeElement) !== true) return;
    found?.scrollIntoView({ block: 'center' });
    if (!isAgain) found?.focus({ preventScroll: true });
  }, [wanted, isWhole]);
  return { ref, isMissing: section !== null && wanted === null };
}
