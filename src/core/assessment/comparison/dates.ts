// The dates on which anything changes for a plan: papers begin and end, duties fall due, plans lapse, land is released.
import { phaseYears } from '../../plan/growth/phased-plan.ts';
import { yearIn } from '../../plan/file/year.ts';
import { placeChain } from '../../plan/place.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Pack, PackDocument, Provision } from '../../rulebook/pack.ts';
import { takesPart, type Rulebook } from '../../rulebook/rulebook.ts';

/** What changes on a date. */
export type DateEvent =
  | {
      readonly kind: 'begins' | 'ends' | 'lapses';
      readonly document: PackDocument;
      /** How many provisions that brings or takes away. */
      readonly provisions: number;
    }
  | { readonly kind: 'due'; readonly document: PackDocument; readonly provision: Provision }
  | { readonly kind: 'released' };

/** A day of the law, as an ISO date, with what changes from that day on. */
interface LawDate {
  readonly date: string;
  readonly events: readonly DateEvent[];
}

/** A year up to whose end duties are looked at, with what has changed by its end. */
interface HorizonYear {
  readonly year: number;
  readonly events: readonly DateEvent[];
}

/** The papers that can speak in any place of the plan, whatever its dates. */
function packsOf(plan: Plan, { packs, places }: Rulebook): readonly Pack[] {
  const own = [
    plan.place,
    ...plan.streets.map(({ place }) => place ?? plan.place),
    ...plan.areas.keys(),
  ];
  const chain = [...new Set(own.flatMap((place) => placeChain(place, places)))];
  return packs.filter(
    ({ document, provisions }) => provisions.length > 0 && takesPart(document, chain, plan.packs),
  );
}

/** Days on which papers come into force or cease, the earliest first. */
export function lawDates(plan: Plan, rulebook: Rulebook): LawDate[] {
  const found = new Map<string, DateEvent[]>();
  for (const { document, provisions } of packsOf(plan, rulebook)) {
    const counted = { document, provisions: provisions.length };
    if (document.from !== null) push(found, document.from, { kind: 'begins', ...counted });
    if (document.to !== null) push(found, document.to, { kind: 'ends', ...counted });
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, events]) => ({ date, events }));
}

/** Years by whose end duties are due, plans are past their period, or land is released. */
export function horizonYears(plan: Plan, rulebook: Rulebook): HorizonYear[] {
  const found = new Map<number, DateEvent[]>();
  for (const { document, provisions } of packsOf(plan, rulebook)) {
    for (const provision of provisions)
      if (provision.due !== undefined)
        push(found, yearIn(provision.due.slice(0, 4)), { kind: 'due', document, provision });
    if (document.period !== undefined)
      push(found, yearIn(document.period.to) + 1, {
        ...{ kind: 'lapses', document, provisions: provisions.length },
      });
  }
  for (const year of phaseYears(plan)) push(found, year, { kind: 'released' });
  return [...found].sort(([a], [b]) => a - b).map(([year, events]) => ({ year, events }));
}

function push<Key>(found: Map<Key, DateEvent[]>, key: Key, event: DateEvent): void {
  const events = found.get(key);
  if (events === undefined) found.set(key, [event]);
  else events.push(event);
}
