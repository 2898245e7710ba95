// One requirement as one figure grows: which requirement, where, and along which figure.
import { useMemo, useState } from 'react';
import type { Assessment } from '../../../core/assessment/assess.ts';
import { turnedBehind } from '../../../core/assessment/outlook/turned.ts';
import type { Outcome } from '../../../core/assessment/verdict/outcome.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { unitName } from '../../../i18n/place-name.ts';
import { inputName } from '../../../sheets/words/naming.ts';
import styles from '../compare.module.css';
import { Inverse } from './inverse.tsx';
import { StepsPart } from './steps-part.tsx';

const keyOf = ({ unit, measure }: Outcome) => `${unit.scope} ${unit.at} ${measure.id}`;
const isAsked = ({ levels }: Outcome) => levels.aim.lower !== null || levels.aim.upper !== null;
/** Where to begin is looked for among so many. */
const TRIED = 60;

export function GrowthPart({ assessment }: { readonly assessment: Assessment }) {
  const { t } = useWords();
  const { outcomes, evaluator } = assessment;
  const [key, setKey] = useState('');
  const asked = useMemo(() => outcomes.filter(isAsked), [outcomes]);
  const begun = useMemo(
    () =>
      asked
        .slice(0, TRIED)
        .sort((a, b) => Number(b.measure.whole) - Number(a.measure.whole))
        .find(({ unit, measure }) => turnedBehind(evaluator, unit, measure.id).length > 0),
    [asked, evaluator],
  );
  const outcome = asked.find((one) => keyOf(one) === key) ?? begun ?? asked[0];
  if (outcome === undefined) return <p>{t('compare.growth.none')}</p>;
  return (
    <>
      <WhichOne asked={asked} outcome={outcome} onPick={(one) => setKey(keyOf(one))} />
      <Along key={keyOf(outcome)} assessment={assessment} outcome={outcome} />
    </>
  );
}

interface WhichProps {
  readonly asked: readonly Outcome[];
  readonly outcome: Outcome;
  readonly onPick: (outcome: Outcome) => void;
}

function WhichOne({ asked, outcome, onPick }: WhichProps) {
  const { t, say } = useWords();
  const measures = [...new Map(asked.map(({ measure }) => [measure.id, measure])).values()];
  const places = asked.filter(({ measure }) => measure === outcome.measure);
  const pick = (found: Outcome | undefined) => found !== undefined && onPick(found);
  return (
    <div className={`${styles['section'] ?? ''} ${styles['fields'] ?? ''}`}>
      <label className={styles['field']}>
        {t('compare.growth.measure')}
        <select
          className="input"
          value={outcome.measure.id}
          onChange={({ target }) => pick(asked.find(({ measure }) => measure.id === target.value))}
        >
          {measures.map(({ id, label }) => (
            <option key={id} value={id}>
              {say(label)}
            </option>
          ))}
        </select>
      </label>
      {places.length > 1 && (
        <label className={styles['field']}>
          {t('compare.growth.place')}
          <select
            className="input"
            value={keyOf(outcome)}
            onChange={({ target }) => pick(places.find((one) => keyOf(one) === target.value))}
          >
            {places.map((one) => (
              <option key={keyOf(one)} value={keyOf(one)}>
                <PlaceName outcome={one} />
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}

function PlaceName({ outcome: { unit } }: { readonly outcome: Outcome }) {
  return unitName(unit, useWords());
}

interface AlongProps {
  readonly assessment: Assessment;
  readonly outcome: Outcome;
}

function Along({ assessment, outcome }: AlongProps) {
  const words = useWords();
  const { t } = words;
  const { evaluator, rulebook } = assessment;
  const [fact, setFact] = useState('');
  const all = useMemo(
    () => turnedBehind(evaluator, outcome.unit, outcome.measure.id),
    [evaluator, outcome],
  );
  const turned = all.find((one) => one.fact === fact) ?? all[0];
  if (turned === undefined) return <p>{t('compare.growth.none')}</p>;
  return (
    <>
      {all.length > 1 && (
        <label className={styles['field']}>
          {t('compare.growth.figure')}
          <select
            className="input"
            value={turned.fact}
            onChange={({ target }) => setFact(target.value)}
          >
            {all.map((one) => (
              <option key={one.fact} value={one.fact}>
                {inputName(one.fact, rulebook, words)}
              </option>
            ))}
          </select>
        </label>
      )}
      <StepsPart key={turned.fact} assessment={assessment} outcome={outcome} turned={turned} />
      <Inverse assessment={assessment} outcome={outcome} />
    </>
  );
}
