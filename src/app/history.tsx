// Undo and redo, greyed while there is nothing to go back or forward to.
import { useStore } from 'zustand';
import { useWords } from '../i18n/i18n.ts';
import { timeTravel, usePlanStore } from '../state/keeping/plan-store.ts';

export function History() {
  const past = useStore(usePlanStore.temporal, (state) => state.pastStates.length);
  const future = useStore(usePlanStore.temporal, (state) => state.futureStates.length);
  return (
    <>
      <Step direction="undo" possible={past > 0} />
      <Step direction="redo" possible={future > 0} />
    </>
  );
}

interface Props {
  readonly direction: 'undo' | 'redo';
  readonly possible: boolean;
}

function Step({ direction, possible }: Props) {
  const { t } = useWords();
  return (
    <button
      type="button"
      className="button quiet"
      disabled={!possible}
      onClick={() => timeTravel(direction)}
    >
      {t(`plan.${direction}`)}
    </button>
  );
}
