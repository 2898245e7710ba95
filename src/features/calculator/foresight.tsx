// What would change a requirement, and how far existing stock goes.
import { nextThresholds, type Threshold } from '../../core/assessment/threshold.ts';
import { firstLimits, reachesOf, type Reach } from '../../core/assessment/reach.ts';
import type { Outcome } from '../../core/assessment/outcome.ts';
import { formatDecimal, formatRatio } from '../../i18n/format.ts';
import { useWords } from '../../i18n/i18n.ts';
import { zh } from '../../i18n/words.zh.ts';
import { useInputName } from './input-names.ts';
import { useCalculator } from './loaded.ts';
import styles from './explanation.module.css';

type KnownBase = keyof typeof zh.bases;
const isKnown = (base: string): base is KnownBase => Object.hasOwn(zh.bases, base);

export function Foresight({ outcome }: { readonly outcome: Outcome }) {
  const { t, say, language } = useWords();
  const calculator = useCalculator();
  const nameOf = useInputName(calculator);
  const { assessment, rules } = calculator;
  if (assessment === null) return null;
  const { evaluator, outcomes } = assessment;
  const unitOf = (fact: string) => {
    if (isKnown(fact)) return t(`bases.${fact}`);
    const known = rules.rulebook.facts.get(fact);
    return known === undefined ? '' : `${t(`units.${known.unit}`)} (${say(known.label)})`;
  };
  const thresholds = nextThresholds(evaluator, outcome);
  const reaches = reachesOf(evaluator, outcome);
  const sentence = ({ direction, by, at, end, to, fact, pending }: Threshold) =>
    t(`explain.${direction}`, {
      by: formatDecimal(by, language),
      at: formatDecimal(at, language),
      unit: unitOf(fact),
      end: t(`explain.ends.${end}`),
      to:
        to === null
          ? t(pending ? 'explain.unknown' : 'explain.gone')
          : formatRatio(to, end, language),
    });
  const existing = outcome.existing === null ? '' : formatDecimal(outcome.existing, language);
  const reachText = ({ most, fact }: Reach) => {
    if (most === 'none') return t('explain.reachNone', { existing });
    if (most === 'unlimited') return t('explain.reachUnlimited', { existing, fact: nameOf(fact) });
    return t('explain.reachMost', {
      existing,
      most: formatDecimal(most, language),
      unit: unitOf(fact),
    });
  };
  return (
    <>
      {thresholds.length > 0 && (
        <>
          <h3>{t('explain.thresholds')}</h3>
          <ul className={styles['list']}>
            {thresholds.map((threshold) => (
              <li key={`${threshold.fact} ${threshold.end} ${threshold.direction}`}>
                {sentence(threshold)}
              </li>
            ))}
          </ul>
        </>
      )}
      {reaches.length > 0 && (
        <>
          <h3>{t('explain.reach')}</h3>
          <ul className={styles['list']}>
            {reaches.map((reach) => {
              const limits = firstLimits(evaluator, outcomes, outcome.unit, reach.fact);
              const names = limits.map(({ measure }) => {
                const found = rules.rulebook.measures.get(measure);
                return found === undefined ? measure : say(found.label);
              });
              return (
                <li key={reach.fact}>
                  {reachText(reach)}
                  {names.length > 0 && (
                    <span className={styles['cite']}>
                      {t('explain.limits', {
                        fact: nameOf(reach.fact),
                        measures: names.join(t('results.and')),
                      })}
                    </span>
                  )}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </>
  );
}
