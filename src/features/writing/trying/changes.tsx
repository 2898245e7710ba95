// The numbers that the paper would change in the plan in hand: place, measure, before and after.
import { useState } from 'react';
import type { Outcome } from '../../../core/assessment/verdict/outcome.ts';
import { ReasonOf } from '../../../fields/links/reason-link.tsx';
import type { Missing } from '../../../core/plan/facts.ts';
import type { Rulebook } from '../../../core/rulebook/rulebook.ts';
import { Heads, ScrollTable } from '../../../fields/scroll-table.tsx';
import { useAmount } from '../../../i18n/amount.ts';
import { formatRatio } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { unitName } from '../../../i18n/place-name.ts';
import { inputName } from '../../../sheets/words/naming.ts';
import { useSettings } from '../../../state/settings-store.ts';
import type { Change } from '../../../state/writing/try-paper.ts';
import { useTrial, type Trial } from './trial-context.ts';
import { styles } from '../looks/styles.ts';

const SHOWN = 40;

export function Changes() {
  const { t } = useWords();
  const trial = useTrial();
  const changes = trial.tried?.changes ?? [];
  const said = saying(trial, t);
  const heard = useHeard(said, trial.state);
  return (
    <section className={styles['section']} aria-label={t('writing.changes.label')}>
      <h3>{t('writing.changes.label')}</h3>
      <p className={styles['hint']} data-trial={trial.state} aria-hidden="true">
        {said}
      </p>
      <p role="status" className="hidden">
        {heard}
      </p>
      {changes.length > 0 && trial.state !== 'unsound' && <Table changes={changes} />}
    </section>
  );
}

/** What is heard stays while something newer is worked out: it is said again only when it is another. */
function useHeard(said: string, state: Trial['state']): string {
  const [heard, setHeard] = useState('');
  if (state !== 'waiting' && heard !== said) setHeard(said);
  return heard;
}

function saying({ state, tried }: Trial, t: ReturnType<typeof useWords>['t']): string {
  if (state !== 'done') return t(`writing.changes.${state}`);
  // A paper of another place is heard nowhere; so is one that has no sentence yet.
  if (tried?.heard.size === 0) return t('writing.changes.nowhere');
  return t('writing.changes.count', { count: tried?.changes.length ?? 0 });
}

function Table({ changes }: { readonly changes: readonly Change[] }) {
  const words = useWords();
  const { t, say } = words;
  const { tried } = useTrial();
  const asked = useAsked(tried?.after.rulebook ?? null);
  const heads = (['place', 'measure', 'before', 'after'] as const).map((one) =>
    t(`writing.changes.${one}`),
  );
  return (
    <>
      <ScrollTable title={t('writing.changes.label')}>
        <Heads words={heads} figures={[2, 3]} />
        <tbody>
          {changes.slice(0, SHOWN).map(({ before, after }) => {
            const one = after ?? before;
            if (one === null) return null;
            return (
              <tr key={`${one.unit.scope} ${one.unit.at} ${one.measure.id}`}>
                <td>{unitName(one.unit, words)}</td>
                <td>
                  <ReasonOf outcome={before}>{say(one.measure.label)}</ReasonOf>
                </td>
                <td className="number">{asked(before)}</td>
                <td className="number">{asked(after)}</td>
              </tr>
            );
          })}
        </tbody>
      </ScrollTable>
      {changes.length > SHOWN && (
        <p className={styles['hint']}>
          {t('writing.changes.more', { count: changes.length - SHOWN })}
        </p>
      )}
    </>
  );
}

/**
 * What is asked and how it is judged; silence and a missing input are said as such.
 * @param rulebook names what is missing; null where only that something is, is said
 */
export function useAsked(rulebook: Rulebook | null): (outcome: Outcome | null) => string {
  const { t, language } = useWords();
  const amount = useAmount();
  const yardstick = useSettings((state) => state.yardstick);
  const waiting = useWaiting(rulebook);
  return (outcome) => {
    if (outcome === null) return t('writing.changes.silent');
    const { lower, upper, status, verdict, missing } = outcome.levels[yardstick];
    const { unit } = outcome.measure;
    if (status === 'noRule') return t('writing.changes.silent');
    if (status === 'pending') return waiting(missing);
    const from = lower === null ? null : formatRatio(lower, 'lower', language);
    const to = upper === null ? null : formatRatio(upper, 'upper', language);
    const upTo = amount(upper, unit, 'upper');
    const required =
      from === null
        ? t('results.atMost', { value: upTo })
        : to === null || to === from
          ? amount(lower, unit)
          : t('results.range', { lower: from, upper: upTo });
    return `${required} · ${t(`verdicts.${verdict}`)}`;
  };
}

/** What has to be filled in first: the kind of development, the site area. */
function useWaiting(rulebook: Rulebook | null): (missing: readonly Missing[]) => string {
  const words = useWords();
  return (missing) => {
    if (rulebook === null) return words.t('verdicts.pending');
    const names = missing.map(({ input }) => inputName(input, rulebook, words));
    const inputs = [...new Set(names)].join(words.t('writing.said.and'));
    return words.t('results.missing', { inputs });
  };
}
