// The wider place in the register: its own figures, and what is asked of it as a whole, entered and judged here.
import type { Unit } from '../../core/plan/unit/unit.ts';
import { width } from '../../core/plan/terms.ts';
import { useWords } from '../../i18n/i18n.ts';
import { unitName } from '../../i18n/place-name.ts';
import { useRegister } from '../../state/assessed/register-context.ts';
import { WiderFacts } from './wider-facts.tsx';
import { WiderTargets } from './wider-targets.tsx';
import { WiderPlan } from './wider-plan.tsx';
import { evidenceIn, type RowVerdict } from '../../core/assessment/verdict/row-verdict.ts';
import { metShape, resting, VERDICT_SHAPES } from '../../sheets/frame/verdict-words.ts';
import { standingKey } from '../../core/assessment/verdict/standing.ts';
import { waitingIn } from '../../core/assessment/verdict/standing-counts.ts';
import styles from '../../fields/tools-and-notes.module.css';

export function WiderPlaces() {
  const { assessment } = useRegister();
  const units = (assessment?.evaluator.situation.units ?? []).filter(
    ({ asked, scope }) => asked && width(scope) > width('street'),
  );
  return (
    <>
      {units.map((unit) => (
        <Place key={`${unit.scope} ${unit.at}`} unit={unit} />
      ))}
      <WiderPlan isNarrow={units.length === 0} />
    </>
  );
}

function Place({ unit }: { readonly unit: Unit }) {
  const words = useWords();
  const { t } = words;
  const { standings, yardstick } = useRegister();
  const standing = standings.places.get(standingKey(unit.scope, unit.at));
  const outcomes = [...(standing?.outcomes.values() ?? [])];
  const evidence = evidenceIn(outcomes, yardstick);
  const short = standing?.short ?? 0;
  const waiting = standing === undefined ? [] : waitingIn([standing]);
  const counted = (verdict: RowVerdict, count: number) =>
    t('register.countOf', { count, verdict: t(`verdicts.${verdict}`) });
  return (
    <details className={styles['place']}>
      <summary>
        <b>{t('grid.wider.title', { name: unitName(unit, words) })}</b>{' '}
        {short > 0 && <span className={styles['short']}>▼ {counted('short', short)}</span>}{' '}
        {waiting.map(({ verdict, count }) => (
          <span key={verdict} className={styles['open']}>
            {VERDICT_SHAPES[verdict]} {counted(verdict, count)}{' '}
          </span>
        ))}
        {short + waiting.length === 0 && (
          <span className={styles['met']}>
            {metShape(evidence)} {resting(t('grid.wider.fine'), evidence, t)}
          </span>
        )}
      </summary>
      <WiderFacts unit={unit} />
      <WiderTargets unit={unit} outcomes={outcomes} />
    </details>
  );
}
