// Brings a column into sight beside the first one, which stays where it is.
import type { Column } from '../../../state/register/column.ts';

export function revealColumn(box: HTMLElement, columns: readonly Column[], at: number): void {
  const [, ...others] = columns.map(({ width }) => width);
  if (at === 0) return;
  const name = box.querySelector<HTMLElement>('[data-head]')?.offsetWidth ?? 0;
  const left = others.slice(0, at - 1).reduce((sum, width) => sum + width, 0);
  const width = others[at - 1] ?? 0;
  const room = box.clientWidth - name;
  if (left < box.scrollLeft || width > room) box.scrollLeft = left;
  else if (left + width > box.scrollLeft + room) box.scrollLeft = left + width - room;
}
