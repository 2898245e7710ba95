// Provisions that override each other in a ring, found in one walk however many override however many.
import type { Provision } from './pack.ts';

/** A provision on the way of the walk. */
interface Met {
  readonly order: number;
  lowest: number;
  isOpen: boolean;
}

/** By provision, the ring it is part of; one that overrides nobody who overrides it back is in none. */
export function ringsOf(all: ReadonlyMap<string, Provision>): ReadonlyMap<string, number> {
  const met = new Map<string, Met>();
  const open: string[] = [];
  const rings = new Map<string, number>();
  const targets = (id: string) => all.get(id)?.overrides ?? [];
  const close = (id: string, { order }: Met) => {
    const members = open.splice(open.lastIndexOf(id));
    for (const one of members) {
      const member = met.get(one);
      if (member !== undefined) member.isOpen = false;
      if (members.length > 1 || targets(one).includes(one)) rings.set(one, order);
    }
  };
  for (const start of all.keys()) {
    if (met.has(start)) continue;
    const way = [{ id: start, next: targets(start).values() }];
    meet(start, met, open);
    for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
      const here = met.get(step.id);
      const { value: to, done } = step.next.next();
      if (here === undefined) break;
      if (done === true) {
        if (here.lowest === here.order) close(step.id, here);
        way.pop();
        lower(met, way.at(-1)?.id, here.lowest);
      } else if (!met.has(to)) {
        meet(to, met, open);
        way.push({ id: to, next: targets(to).values() });
      } else if (met.get(to)?.isOpen === true) lower(met, step.id, met.get(to)?.order ?? 0);
    }
  }
  return rings;
}

function meet(id: string, met: Map<string, Met>, open: string[]): void {
  met.set(id, { order: met.size, lowest: met.size, isOpen: true });
  open.push(id);
}

function lower(met: Map<string, Met>, id: string | undefined, to: number): void {
  const here = id === undefined ? undefined : met.get(id);
  if (here !== undefined) here.lowest = Math.min(here.lowest, to);
}
