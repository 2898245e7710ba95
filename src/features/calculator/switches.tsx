// The readings and assumptions that act on a number, where they act.
import type { Outcome } from '../../core/assessment/outcome.ts';
import { useWords } from '../../i18n/i18n.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { DraftInput } from './draft-input.tsx';
import { useCalculator } from './loaded.ts';
import styles from './explanation.module.css';

const COEFFICIENT = 'usable-coefficient';

export function Switches({ outcome }: { readonly outcome: Outcome }) {
  const { t, say } = useWords();
  const { rules, assessment } = useCalculator();
  const setAt = usePlanStore((state) => state.setAt);
  const { alternatives, assumptions } = rules.rulebook;
  const provisions = outcome.considered.map(({ rule }) => rule.provision);
  const groups = [
    ...new Set(
      provisions.flatMap(({ alternative }) =>
        alternative === undefined ? [] : [alternative.group],
      ),
    ),
  ].flatMap((id) => alternatives.get(id) ?? []);
  const area =
    outcome.measure.unit === 'm2' &&
    outcome.unit.areaBasis !== null &&
    provisions.some(({ basis }) => basis !== undefined);
  const named = [
    ...new Set([
      ...provisions.flatMap(({ uplift }) => (uplift === undefined ? [] : [uplift])),
      ...(area ? [COEFFICIENT] : []),
      ...(outcome.estimated ? ['persons-per-household'] : []),
    ]),
  ].flatMap((id) => assumptions.get(id) ?? []);
  if (groups.length === 0 && named.length === 0) return null;
  return (
    <section className={styles['switches']}>
      <h3>{t('explain.switches')}</h3>
      {groups.map((group) => (
        <Segmented
          key={group.id}
          label={say(group.label)}
          value={assessment?.plan.choices.get(group.id) ?? group.default}
          options={group.choices.map(({ id, label }) => ({ id, label: say(label) }))}
          onChange={(choice) => setAt(['choices', group.id], choice)}
        />
      ))}
      {named.map((assumption) => (
        <DraftInput
          key={assumption.id}
          path={['assumptions', assumption.id]}
          label={say(assumption.label)}
          visibleLabel
          placeholder={assumption.default ?? ''}
        />
      ))}
      <p className={styles['cite']}>{t('explain.switchWhy')}</p>
    </section>
  );
}
