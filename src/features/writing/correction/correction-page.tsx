// Sets one number of the plan right: what is asked now, what is asked instead and why, and what that changes everywhere.
import { Link } from 'wouter';
import { SCOPES } from '../../../core/plan/terms.ts';
import type { Outcome } from '../../../core/assessment/verdict/outcome.ts';
import { ReasonOf } from '../../../fields/links/reason-link.tsx';
import { SourceLink } from '../../../fields/source-link.tsx';
import { useWords } from '../../../i18n/i18n.ts';
import { unitName } from '../../../i18n/place-name.ts';
import { provisionText } from '../../../sheets/words/provision-text.ts';
import type { Moment } from '../../../state/assessed/moment.ts';
import { usePlanStore } from '../../../state/keeping/plan-store.ts';
import { CORRECTIONS, decidingOf, speakersOf } from '../../../state/writing/corrected-provision.ts';
import { withoutCorrection } from '../../../state/writing/correction.ts';
import { useAsked } from '../trying/changes.tsx';
import { CorrectionForm } from './correction-form.tsx';
import { useFocusWhenLost } from '../../../ui/focus-lost.ts';
import { styles } from '../looks/styles.ts';

interface Props {
  readonly moment: Moment;
  /** The measure, the scope, and the place where the number was read. */
  readonly named: readonly string[];
}

export function CorrectionPage({ moment, named }: Props) {
  const { t } = useWords();
  const outcome = outcomeNamed(moment, named);
  if (outcome === null && !moment.isComputed)
    return (
      <p className="loading" role="status">
        {t('moment.computing')}
      </p>
    );
  if (outcome === null) return <p>{t('writing.correction.gone')}</p>;
  return (
    <>
      <header className={styles['paperHead']}>
        <Link href="/">{t('writing.correction.back')}</Link>
        <Heading outcome={outcome} />
      </header>
      <section className={styles['section']} aria-label={t('writing.correction.now')}>
        <h3>{t('writing.correction.now')}</h3>
        <Now {...{ outcome, moment }} />
      </section>
      <CorrectionForm key={decidingOf(outcome)?.provision.id} {...{ outcome, moment }} />
    </>
  );
}

/** The result by the names in the address; a place that no longer stands in the plan has none. */
function outcomeNamed({ assessment }: Moment, named: readonly string[]): Outcome | null {
  const [measure, scopeText, at] = named;
  const scope = SCOPES.find((one) => one === scopeText);
  const all = [...(assessment?.outcomes ?? []), ...(assessment?.notAsked ?? [])];
  const fit = all.filter((one) => one.measure.id === measure && one.unit.scope === scope);
  const found = at === undefined ? fit[0] : fit.find(({ unit }) => unit.at === at);
  return found ?? null;
}

function Heading({ outcome }: { readonly outcome: Outcome }) {
  const words = useWords();
  const { t, say } = words;
  const heading = useFocusWhenLost<HTMLHeadingElement>();
  const asked = useAsked(null);
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {t('writing.correction.heading', { measure: say(outcome.measure.label) })}
      </h2>
      <p>
        {unitName(outcome.unit, words)}
        {t('sheet.steps.colon')}
        <ReasonOf outcome={outcome}>{asked(outcome)}</ReasonOf>
      </p>
    </>
  );
}

/** Every sentence that says the number now; the planner's own can be taken back. */
function Now({ outcome, moment }: { readonly outcome: Outcome; readonly moment: Moment }) {
  const words = useWords();
  const { t, say } = words;
  const setDraft = usePlanStore((store) => store.setDraft);
  const speakers = speakersOf(outcome);
  const rulebook = moment.assessment?.rulebook ?? moment.rules.rulebook;
  const remove = (id: string) => setDraft(withoutCorrection(usePlanStore.getState().draft, id));
  return (
    <ul className={styles['entries']}>
      {speakers.map(({ provision, document }) => (
        <li key={provision.id} className={styles['row']}>
          <span className={styles['grow']}>
            {say(provision.statement)}{' '}
            <span className={styles['beside']}>
              <SourceLink document={document} section={provision.section} /> ·{' '}
              {provisionText(provision, rulebook, words)}
            </span>
          </span>
          {document.id === CORRECTIONS && (
            <button type="button" className="button quiet" onClick={() => remove(provision.id)}>
              {t('writing.correction.remove')}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
