// What a paper is: number, issuer, dates, grade of evidence, where it was seen, and whether it takes part in the plan in hand.
import { placeChain } from '../../../core/plan/place.ts';
import type { Pack, PackDocument } from '../../../core/rulebook/pack.ts';
import { takesPart } from '../../../core/rulebook/rulebook.ts';
import { formatDate, formatMonth } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { ruleHref } from '../../../state/rulebook/address.ts';
import { useRulebook } from '../../../state/rulebook/rulebook-context.ts';
import { usePlaceName } from '../place-name.ts';
import page from '../rulebook.module.css';
import { gradeOf } from './paper-list.tsx';
import styles from './papers.module.css';

export function PaperFacts({ pack: { document } }: { readonly pack: Pack }) {
  const { t, say, language } = useWords();
  const facts = useFacts(document);
  const { seen, note } = document;
  return (
    <section className={page['section']} aria-label={say(document.title)}>
      <dl className={styles['facts']}>
        {facts
          .filter(([, value]) => value !== null)
          .map(([key, value]) => (
            <div key={key}>
              <dt>{t(`rulebook.paper.${key}`)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {seen?.copied !== undefined && (
        <p className={page['why']}>
          {t('explain.copied', { month: formatMonth(seen.copied, language) })}
        </p>
      )}
      {note !== undefined && <p className={page['why']}>{say(note)}</p>}
    </section>
  );
}

/** In the order in which they are read; null where the paper does not say. */
function useFacts(document: PackDocument) {
  const { t, say, language } = useWords();
  const part = usePart(document);
  const { number, issuer, issued, from, to, period, replaces, seen, checked } = document;
  const date = (iso: string | null) => (iso === null ? null : formatDate(iso, language));
  return [
    ['number', number],
    ['issuer', say(issuer)],
    ['jurisdiction', <Jurisdiction key="jurisdiction" document={document} />],
    ['issued', date(issued)],
    ['from', date(from)],
    ['to', date(to)],
    ['period', period === undefined ? null : t('rulebook.paper.periodOf', period)],
    ['replaces', replaces.length === 0 ? null : replaces.join(t('results.and'))],
    ['evidence', t(`rulebook.grades.${gradeOf(document)}`)],
    ['seen', seen?.address ?? null],
    ['checked', checked === undefined ? t('rulebook.paper.never') : date(checked)],
    ['inPlan', part],
  ] as const;
}

function Jurisdiction({ document: { jurisdiction } }: { readonly document: PackDocument }) {
  const { t } = useWords();
  const nameOf = usePlaceName();
  if (jurisdiction === null) return t('rulebook.paper.anywhere');
  return <a href={ruleHref({ kind: 'place', code: jurisdiction })}>{nameOf(jurisdiction)}</a>;
}

/** Whether the paper takes part in the plan in hand. */
function usePart(document: PackDocument): string {
  const { t } = useWords();
  const { rulebook, assessment } = useRulebook();
  if (assessment === null) return t('rulebook.paper.noPlan');
  const { place, packs } = assessment.plan;
  const chain = placeChain(place, rulebook.places);
  if (takesPart(document, chain, packs)) return t('rulebook.paper.takesPart');
  const lies = document.jurisdiction === null || chain.includes(document.jurisdiction);
  return t(lies ? 'rulebook.paper.off' : 'rulebook.paper.elsewhere');
}
