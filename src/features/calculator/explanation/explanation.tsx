// Why a number is so: substitution, rounding, section, everyone else who was heard, what would change it.
import { useState } from 'react';
import type { Outcome } from '../../../core/assessment/verdict/outcome.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { unitName } from '../../../i18n/place-name.ts';
import { scheduleOf } from '../../../sheets/frame/outcome-rows.ts';
import type { ExplainedResult } from '../../../state/rulebook/explained-address.ts';
import { Drawer } from '../../../ui/drawer.tsx';
import { EvenSum } from './even-sum.tsx';
import { OnePlace } from './one-place.tsx';
import { useCalculator, useSteady } from '../marks/loaded.ts';
import { requirementText, requirementUnit } from '../marks/requirement-text.ts';
import { Staircases } from './staircases.tsx';
import { ForceTag, VerdictTag } from '../marks/tags.tsx';
import styles from '../marks/explanation.module.css';

/** What is explained. */
export type Explained = ExplainedResult;

interface Props {
  readonly explained: Explained;
  readonly onClose: () => void;
}

export function Explanation({ explained, onClose }: Props) {
  const words = useWords();
  const { t, say } = words;
  const { assessment } = useCalculator();
  const matching =
    assessment === null
      ? []
      : [...assessment.outcomes, ...assessment.notAsked].filter(
          (one) => one.measure.id === explained.measure && one.unit.scope === explained.scope,
        );
  const places =
    explained.at === null ? matching : matching.filter(({ unit }) => unit.at === explained.at);
  const [first] = places;
  if (first === undefined) return null;
  const several = explained.at === null && places.length > 1;
  const where = several
    ? t('explain.total', { count: places.length })
    : unitName(first.unit, words);
  return (
    <Drawer
      title={say(first.measure.label)}
      subtitle={where}
      closeLabel={t('explain.close')}
      onClose={onClose}
    >
      {several ? (
        <Sum places={places} />
      ) : (
        <OnePlace outcome={first}>
          <Staircases outcome={first} />
        </OnePlace>
      )}
    </Drawer>
  );
}

const FIRST_PLACES = 60;

/** A total: each place by itself, then the sum. */
function Sum({ places }: { readonly places: readonly Outcome[] }) {
  const { t, language } = useWords();
  const { yardstick } = useCalculator();
  const { stocks } = useSteady();
  const [row] = scheduleOf({ outcomes: places }, yardstick, !stocks.existing).flatMap(
    ({ rows }) => rows,
  );
  const [first] = places;
  if (row === undefined || first === undefined) return null;
  return (
    <>
      <p className={styles['required']}>
        <span className={styles['requiredLabel']}>{t('explain.requirement')}</span>
        <b>{requirementText(row, t, language) ?? '—'}</b>{' '}
        {requirementUnit(row, first.measure.unit, t)}
        <VerdictTag verdict={row.verdict} evidence={row.evidence} />
        {row.force !== null && <ForceTag force={row.force} />}
      </p>
      <EvenSum places={places} />
      <p className={styles['note']}>{t('explain.noOwn')}</p>
      <EachPlace places={places} />
    </>
  );
}

function EachPlace({ places }: { readonly places: readonly Outcome[] }) {
  const words = useWords();
  const { t, language } = words;
  const { yardstick } = useCalculator();
  const [shown, setShown] = useState(FIRST_PLACES);
  return (
    <>
      {places.slice(0, shown).map((outcome) => (
        <details key={outcome.unit.at} className={styles['part']}>
          <summary>
            <span>{unitName(outcome.unit, words)}</span>
            <span className={styles['partValue']}>
              {requirementText(outcome.levels[yardstick], t, language) ?? '—'}{' '}
              {requirementUnit(outcome.levels[yardstick], outcome.measure.unit, t)}
            </span>
          </summary>
          <OnePlace outcome={outcome} />
        </details>
      ))}
      {places.length > shown && (
        <button type="button" className="link" onClick={() => setShown(shown + 4 * FIRST_PLACES)}>
          {t('communities.more', { count: places.length - shown })}
        </button>
      )}
    </>
  );
}
