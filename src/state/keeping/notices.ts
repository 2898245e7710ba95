// What a planner should know of what did not open as it was left.
import { create } from 'zustand';

export interface Notice {
  /** `unusable`: written down by a window that closed, and nothing can be made of it; `unreadable`: a plan of an earlier version. */
  readonly kind: 'newer' | 'damaged' | 'recovered' | 'unusable' | 'unreadable';
  /** Of the plan; of what is set aside, where it lies. */
  readonly id: string;
  readonly name: string;
  /** What was set aside, as it is. */
  readonly text?: string;
}

export const useNotices = create<{ readonly notices: readonly Notice[] }>()(() => ({
  notices: [],
}));

export function notify(notice: Notice): void {
  useNotices.setState(({ notices }) => ({ notices: [...notices, notice] }));
}

export function dismiss(notice: Notice): void {
  useNotices.setState(({ notices }) => ({ notices: notices.filter((one) => one !== notice) }));
}
