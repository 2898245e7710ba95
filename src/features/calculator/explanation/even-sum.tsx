// A sum over places that are alike, said at once: how many, the arithmetic of one with its source, and what they come to.
import type { Outcome } from '../../../core/assessment/verdict/outcome.ts';
import { totalsOf } from '../../../core/assessment/verdict/totals.ts';
import type { Yardstick } from '../../../core/assessment/requirement/requirement.ts';
import { formatRatio } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { alike, explain, type Speaker } from '../../../sheets/words/explanation.ts';
import { useCalculator } from '../marks/loaded.ts';
import { unitText } from '../marks/requirement-text.ts';
import styles from '../marks/explanation.module.css';
import { SpeakerCard } from './speaker-card.tsx';

/** More sorts of places than these are no short answer. */
const MOST_SORTS = 3;

export function EvenSum({ places }: { readonly places: readonly Outcome[] }) {
  const { yardstick } = useCalculator();
  const sorts = sortsOf(places, yardstick);
  if (sorts === null) return null;
  return sorts.map((sort) => <Sort key={sort.places[0].unit.at} {...sort} />);
}

interface OneSort {
  readonly places: [Outcome, ...Outcome[]];
  readonly speakers: readonly [Speaker, ...Speaker[]];
}

/** Places of one arithmetic together; null where there are many sorts, or one waits for an input. */
function sortsOf(places: readonly Outcome[], yardstick: Yardstick): OneSort[] | null {
  const sorts = new Map<string, OneSort>();
  for (const outcome of places) {
    const { binding } = outcome.levels[yardstick];
    const deciding = explain(outcome).speakers.filter(
      ({ provision, decides }) => decides.includes('lower') && binding.includes(provision.id),
    );
    const [speakers] = alike(deciding);
    if (speakers === undefined) return null;
    const key = JSON.stringify([speakers[0].steps, binding]);
    const known = sorts.get(key);
    if (known === undefined) sorts.set(key, { places: [outcome], speakers });
    else known.places.push(outcome);
    if (sorts.size > MOST_SORTS) return null;
  }
  return [...sorts.values()];
}

function Sort({ places, speakers }: OneSort) {
  const { t, language } = useWords();
  const { yardstick } = useCalculator();
  const [first] = places;
  const { measure, unit, levels } = first;
  const { lower } = levels[yardstick];
  const [total] = totalsOf(places, yardstick);
  if (lower === null || total === undefined || total.lower === null) return null;
  const sum = t('explain.evenSum', {
    places: t('explain.evenPlaces', { count: places.length, scope: t(`scopes.${unit.scope}`) }),
    each: formatRatio(lower, 'lower', language),
    sum: formatRatio(total.lower, 'lower', language),
    unit: unitText(measure.unit, total.lower, t),
  });
  return (
    <>
      <p className={styles['formula']}>
        <b>{sum}</b>
      </p>
      <SpeakerCard speakers={speakers} measure={measure} />
    </>
  );
}
