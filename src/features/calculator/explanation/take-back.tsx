// Takes a number that the planner set right back to what the papers say, in one press and one step back.
import { useWords } from '../../../i18n/i18n.ts';
import { usePlanStore } from '../../../state/keeping/plan-store.ts';
import { withoutCorrection } from '../../../state/writing/correction.ts';

/** @param provision its id in the pack of the plan's corrections */
export function TakeBack({ provision }: { readonly provision: string }) {
  const { t } = useWords();
  const setDraft = usePlanStore((state) => state.setDraft);
  return (
    <button
      type="button"
      className="button quiet"
      onClick={() => setDraft(withoutCorrection(usePlanStore.getState().draft, provision))}
    >
      {t('explain.takeBack')}
    </button>
  );
}
