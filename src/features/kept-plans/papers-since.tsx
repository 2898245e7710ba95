// Papers that are not what they were when a plan was last looked at: what differs, and what it changes in the results, by provision.
import { useEffect } from 'react';
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import { useWords, type Translate } from '../../i18n/i18n.ts';
import { groupDigits } from '../../i18n/format.ts';
import { print, type Ratio } from '../../core/quantity/ratio.ts';
import type { Moment } from '../../state/assessed/moment.ts';
import { useSaving } from '../../state/keeping/in-hand.ts';
import { lookAt, settleSince, useSince } from '../../state/looked/follow-papers.ts';
import type { ChangedProvision } from '../../state/looked/changed-provisions.ts';
import type { ChangedResult, SinceThen } from '../../state/looked/since-then.ts';
import styles from './changed-rules.module.css';

/** Quiet: it stands above the page until it is closed. Nothing is said of papers that are what they were. */
export function PapersSince({ moment }: { readonly moment: Moment }) {
  const { plan, stage, since } = useSince();
  const isKept = useSaving(({ id, revision }) => id === moment.plan && revision > 0);
  useEffect(() => lookAt(moment, isKept), [moment, isKept, stage]);
  if (since === null || plan !== moment.plan) return null;
  return <Told since={since} />;
}

function Told({ since }: { readonly since: SinceThen }) {
  const { t } = useWords();
  const { provisions, results } = since;
  return (
    <section className={styles['changed']} aria-label={t('kept.since.label')}>
      <details>
        <summary>
          {t(results.length === 0 ? 'kept.since.none' : 'kept.since.heading', {
            provisions: provisions.length,
            count: results.length,
          })}
        </summary>
        <p>{t('kept.since.why')}</p>
        <ul>
          {provisions.map((one) => (
            <Provision key={one.id} {...{ one }} results={results} />
          ))}
        </ul>
      </details>
      <button type="button" className="button quiet" onClick={settleSince}>
        {t('kept.since.close')}
      </button>
    </section>
  );
}

const SHOWN = 20;

interface ProvisionProps {
  readonly one: ChangedProvision;
  readonly results: readonly ChangedResult[];
}

/** A provision, what became of it, and the results that it made differ. */
function Provision({ one, results }: ProvisionProps) {
  const { t, say, language } = useWords();
  const { how, document, provision } = one;
  const own = results.filter(({ by }) => by.some(({ id }) => id === one.id));
  return (
    <li>
      {t(`kept.since.how.${how}`)} {document.number ?? say(document.title)} {provision.section}{' '}
      {say(provision.statement)} <span>{t('kept.since.results', { count: own.length })}</span>
      {own.length > 0 && (
        <ul>
          {own.slice(0, SHOWN).map(({ before, after }) => {
            const unit = (after ?? before)?.unit;
            const measure = (after ?? before)?.measure;
            return (
              <li key={`${unit?.scope ?? ''} ${unit?.at ?? ''} ${measure?.id ?? ''}`}>
                {unit?.name || unit?.at} {measure && say(measure.label)}{' '}
                {t('kept.since.fromTo', {
                  before: asked(before, t, language),
                  after: asked(after, t, language),
                })}
              </li>
            );
          })}
          {own.length > SHOWN && <li>{t('kept.since.more', { count: own.length - SHOWN })}</li>}
        </ul>
      )}
    </li>
  );
}

/** What a result asked, in the form that fits a line. */
function asked(outcome: Outcome | null, t: Translate, language: 'zh' | 'en'): string {
  if (outcome === null) return t('kept.since.nothing');
  const { lower, upper, status } = outcome.levels.aim;
  if (status === 'pending') return t('kept.since.pending');
  const end = (value: Ratio | null, towards: 'up' | 'down') =>
    value === null ? '' : groupDigits(print(value, towards), language);
  const [least, most] = [end(lower, 'up'), end(upper, 'down')];
  if (most === '') return least === '' ? t('kept.since.nothing') : least;
  if (least === '') return t('results.atMost', { value: most });
  return least === most ? least : t('results.range', { lower: least, upper: most });
}
