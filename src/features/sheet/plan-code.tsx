// A code that opens exactly this plan, printed where the app has an address that others can reach.
import { useEffect, useState } from 'react';
import { renderSVG } from 'uqr';
import type { Plan } from '../../core/plan/plan.ts';
import { planText } from '../../sheets/plan-text.ts';
import { planLink } from './plan-link.ts';

export function PlanCode({ plan, label }: { readonly plan: Plan; readonly label: string }) {
  const [link, setLink] = useState<string | null>(null);
  useEffect(() => {
    let stale = false;
    void planLink(window.location, planText(plan)).then((made) => {
      if (!stale) setLink(made);
    });
    return () => {
      stale = true;
    };
  }, [plan]);
  if (link === null) return null;
  const picture = `data:image/svg+xml,${encodeURIComponent(renderSVG(link, { border: 2 }))}`;
  return (
    <span className="paper-qr">
      <img src={picture} alt={link} />
      {label}
    </span>
  );
}
