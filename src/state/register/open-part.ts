// Which part of the register is open; another part may ask for a community's row in one of the grids.
import { create } from 'zustand';
import type { Unit } from '../../core/plan/unit/unit.ts';
import { WHOLE_VIEW, type View } from './rows.ts';

export const PARTS = ['grid', 'checklist', 'targets', 'growth', 'costs', 'pictures'] as const;
export type Part = (typeof PARTS)[number];

interface OpenPart {
  readonly part: Part;
  /** The view in which a grid begins. */
  readonly view: View;
}

export const useOpenPart = create<OpenPart>(() => ({ part: 'grid', view: WHOLE_VIEW }));

export function openPart(part: Part): void {
  useOpenPart.setState({ part, view: WHOLE_VIEW });
}

/** Opens a grid at the row of a community, or at its street. */
export function openRow({ at, name, scope, parent }: Unit, part: 'grid' | 'checklist'): void {
  const street = scope === 'street' ? at : (parent?.at ?? '');
  const words = scope === 'street' ? '' : name || at;
  useOpenPart.setState({ part, view: { ...WHOLE_VIEW, street, words } });
}
