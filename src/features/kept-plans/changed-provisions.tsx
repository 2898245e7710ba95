// Provisions that are not what they were, each with what became of it and the results that it makes differ.
import { print, type Ratio } from '../../core/quantity/ratio.ts';
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import { ReasonOf } from '../../fields/links/reason-link.tsx';
import { SourceLink } from '../../fields/source-link.tsx';
import { groupDigits } from '../../i18n/format.ts';
import { useWords, type Translate } from '../../i18n/i18n.ts';
import { unitName } from '../../i18n/place-name.ts';
import type { ChangedProvision } from '../../state/looked/changed-provisions.ts';
import type { ChangedResult, SinceThen } from '../../state/looked/since-then.ts';

export function ChangedProvisions({ provisions, results }: SinceThen) {
  return (
    <ul>
      {provisions.map((one) => (
        <Provision key={one.id} {...{ one }} results={results} />
      ))}
    </ul>
  );
}

const SHOWN = 20;

interface ProvisionProps {
  readonly one: ChangedProvision;
  readonly results: readonly ChangedResult[];
}

/** A provision, what became of it, and the results that it made differ. */
function Provision({ one, results }: ProvisionProps) {
  const words = useWords();
  const { t, say, language } = words;
  const { how, document, provision } = one;
  const own = results.filter(({ by }) => by.some(({ id }) => id === one.id));
  return (
    <li>
      {t(`kept.since.how.${how}`)}{' '}
      {how === 'went' ? (
        `${document.number ?? say(document.title)} ${provision.section}`
      ) : (
        <SourceLink document={document} section={provision.section} />
      )}{' '}
      {say(provision.statement)} <span>{t('kept.since.results', { count: own.length })}</span>
      {own.length > 0 && (
        <ul>
          {own.slice(0, SHOWN).map(({ before, after }) => {
            const unit = (after ?? before)?.unit;
            const measure = (after ?? before)?.measure;
            return (
              <li key={`${unit?.scope ?? ''} ${unit?.at ?? ''} ${measure?.id ?? ''}`}>
                {unit && unitName(unit, words)}{' '}
                {measure && <ReasonOf outcome={before && after}>{say(measure.label)}</ReasonOf>}{' '}
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
