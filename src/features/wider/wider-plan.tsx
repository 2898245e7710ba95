// What the whole plan says of its areas and its extent, where the register needs it.
import { AREA_BASES, EXTENTS } from '../../core/plan/terms.ts';
import { COEFFICIENT } from '../../core/assessment/verdict/judge.ts';
import { useWords } from '../../i18n/i18n.ts';
import { usePlanStore } from '../../state/keeping/plan-store.ts';
import { ListComplete } from '../../fields/list-complete.tsx';
import { DraftField } from '../../fields/draft-field.tsx';
import { askedInputs } from '../../state/register/columns.ts';
import { useRegister } from '../../state/assessed/register-context.ts';
import styles from '../../fields/tools-and-notes.module.css';

/** @param isNarrow whether nothing wider than a street is asked of the plan */
export function WiderPlan({ isNarrow }: { readonly isNarrow: boolean }) {
  const { t, say } = useWords();
  const register = useRegister();
  const areaBasis = usePlanStore((state) => state.draft.areaBasis);
  const setAt = usePlanStore((state) => state.setAt);
  const coefficient = register.rules.rulebook.assumptions.get(COEFFICIENT);
  const mixes = askedInputs(register).has('areaBasis') || register.draft.areaBasis !== '';
  return (
    <div className={styles['plan']}>
      {mixes && (
        <label className={styles['said']}>
          {t(register.isAsPlanned ? 'input.plannedBasis' : 'grid.wider.areaBasis')}
          <select
            className="input"
            value={areaBasis}
            onChange={(event) => setAt(['areaBasis'], event.target.value)}
          >
            <option value="">{t('grid.wider.areaBasisSame')}</option>
            {AREA_BASES.map((id) => (
              <option key={id} value={id}>
                {t(`areaBases.${id}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      {mixes && coefficient !== undefined && (
        <span className={styles['said']}>
          {say(coefficient.label)}
          <DraftField path={['assumptions', COEFFICIENT]} label={say(coefficient.label)} />
        </span>
      )}
      {!isNarrow && <ListComplete />}
      {isNarrow && register.assessment !== null && <Widen />}
    </div>
  );
}

function Widen() {
  const { t } = useWords();
  const extent = usePlanStore((state) => state.draft.extent);
  const setAt = usePlanStore((state) => state.setAt);
  const { draft } = useRegister();
  const named = (text: string) => EXTENTS.find((id) => id === text) ?? 'street';
  return (
    <label className={`${styles['said'] ?? ''} no-print`}>
      {t('grid.wider.narrow', { extent: t(`extents.${named(draft.extent)}`) })}
      <select
        className="input"
        value={named(extent)}
        onChange={(event) => setAt(['extent'], event.target.value)}
      >
        {EXTENTS.map((id) => (
          <option key={id} value={id}>
            {t(`extents.${id}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
