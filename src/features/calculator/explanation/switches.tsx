// The readings and assumptions that act on a number, where they act.
import { COEFFICIENT } from '../../../core/assessment/verdict/judge.ts';
import type { Outcome } from '../../../core/assessment/verdict/outcome.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { usePlanStore } from '../../../state/keeping/plan-store.ts';
import { Segmented } from '../../../ui/segmented.tsx';
import { DraftInput } from '../marks/draft-input.tsx';
import { useCalculator } from '../marks/loaded.ts';
import styles from '../marks/explanation.module.css';

export function Switches({ outcome }: { readonly outcome: Outcome }) {
  const { t, say } = useWords();
  const choices = usePlanStore(({ draft }) => draft.choices);
  const setAt = usePlanStore((state) => state.setAt);
  const { groups, named } = useActing(outcome);
  if (groups.length === 0 && named.length === 0) return null;
  return (
    <section className={styles['switches']}>
      <h3>{t('explain.switches')}</h3>
      {groups.map((group) => (
        <Segmented
          key={group.id}
          label={say(group.label)}
          value={choices[group.id] ?? group.default ?? ''}
          options={[
            ...(group.default === undefined ? [{ id: '', label: t('explain.eitherWay') }] : []),
            ...group.choices.map(({ id, label }) => ({ id, label: say(label) })),
          ]}
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

/** The alternatives among whose readings one was chosen, and the assumptions that changed a figure. */
function useActing(outcome: Outcome) {
  const { alternatives, assumptions } = useCalculator().rules.rulebook;
  const provisions = outcome.considered.map(({ rule }) => rule.provision);
  const groups = provisions.flatMap(({ alternative }) => alternative?.group ?? []);
  const converts =
    outcome.measure.unit === 'm2' &&
    outcome.unit.areaBasis !== null &&
    provisions.some(({ basis }) => basis !== undefined);
  const named = [
    ...provisions.flatMap(({ uplift }) => uplift ?? []),
    ...(converts ? [COEFFICIENT] : []),
    ...(outcome.estimated ? ['persons-per-household'] : []),
  ];
  return {
    groups: [...new Set(groups)].flatMap((id) => alternatives.get(id) ?? []),
    named: [...new Set(named)].flatMap((id) => assumptions.get(id) ?? []),
  };
}
