// A code that opens exactly this plan, printed where the app has an address that others can reach.
import { useEffect, useState } from 'react';
import { renderSVG } from 'uqr';
import { usePlanStore } from '../../state/plan-store.ts';
import { printedLink } from './plan-link.ts';

export function PlanCode({ label }: { readonly label: string }) {
  const draft = usePlanStore((state) => state.draft);
  const [link, setLink] = useState<string | null>(null);
  useEffect(() => {
    let stale = false;
    void printedLink(window.location, draft).then((made) => {
      if (!stale) setLink(made);
    });
    return () => {
      stale = true;
    };
  }, [draft]);
  if (link === null) return null;
  const picture = `data:image/svg+xml,${encodeURIComponent(renderSVG(link, { border: 2 }))}`;
  return (
    <span className="paper-qr">
      <img src={picture} alt={link} />
      {label}
    </span>
  );
}
