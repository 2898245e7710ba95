// A code that opens exactly this plan, printed where the app has an address that others can reach.
import { useEffect, useState } from 'react';
import { usePlanStore } from '../../state/keeping/plan-store.ts';
import { printedCode, type Code } from './plan-link.ts';

/** Null until it is made, and where none is printed. */
export function usePlanCode(): Code | null {
  const draft = usePlanStore((state) => state.draft);
  const [code, setCode] = useState<Code | null>(null);
  useEffect(() => {
    let stale = false;
    void printedCode(window.location, draft).then((made) => {
      if (!stale) setCode((before) => (before?.link === made?.link ? before : made));
    });
    return () => {
      stale = true;
    };
  }, [draft]);
  return code;
}

export function PlanCode({ code, label }: { readonly code: Code; readonly label: string }) {
  const side = `${String(code.side)}mm`;
  return (
    <p className="paper-code" data-link={code.link}>
      <img src={code.picture} alt={label} style={{ width: side, height: side }} />
      {label}
    </p>
  );
}
