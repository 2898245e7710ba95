// The reason of a verdict in the register: the same explanation as in the calculator, over the register's own moment.
import { Suspense, useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import type { Explained } from '../../features/calculator/explanation/explanation.tsx';
import { CalculatorContext, SteadyContext } from '../../features/calculator/marks/loaded.ts';
import { useSteadyParts } from '../../features/calculator/results/use-steady.ts';
import { keepReason, keptReason } from '../../state/rulebook/kept-reason.ts';
import { isFocusLost } from '../../ui/focus-lost.ts';
import { lazyDialog } from '../../fields/lazy-part.tsx';
import { useRegister } from '../../state/assessed/register-context.ts';

const Explanation = lazyDialog(() =>
  import('../../features/calculator/explanation/explanation.tsx').then(
    ({ Explanation: component }) => component,
  ),
);

/** @returns how a reason is asked for, and the reason asked for */
export function useReason(): readonly [explain: (asked: Explained) => void, reason: ReactNode] {
  const [asked, setAsked] = useState<Explained | null>(keptReason);
  const explain = useCallback((now: Explained | null) => {
    keepReason(now);
    setAsked(now);
  }, []);
  const close = useCallback(() => explain(null), [explain]);
  const wasOpen = useRef(asked !== null);
  useEffect(() => {
    if (asked === null && wasOpen.current && isFocusLost()) takeKeyboard();
    wasOpen.current = asked !== null;
  }, [asked]);
  return [explain, asked !== null && <Reason asked={asked} onClose={close} />];
}

/** A reason that was open when the page came has no opener to give the keyboard back to: its cell takes it, or the page. */
function takeKeyboard(): void {
  const cell = document.querySelector<HTMLElement>('[role="grid"] input');
  (cell ?? document.getElementById('content'))?.focus();
}

interface Props {
  readonly asked: Explained;
  readonly onClose: () => void;
}

function Reason({ asked, onClose }: Props) {
  const register = useRegister();
  const steady = useSteadyParts(register);
  return (
    <CalculatorContext value={register}>
      <SteadyContext value={steady}>
        <Suspense fallback={null}>
          <Explanation explained={asked} onClose={onClose} />
        </Suspense>
      </SteadyContext>
    </CalculatorContext>
  );
}
