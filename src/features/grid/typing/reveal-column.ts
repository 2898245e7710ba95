// Brings a column into sight beside the first one, which stays where it is.

/** Where the columns really stand: they are as wide as their heads, totals and figures ask. */
export function revealColumn(box: HTMLElement, at: number): void {
  const heads = [...box.querySelectorAll<HTMLElement>('[data-head]')];
  const [name, ...others] = heads.map(({ offsetWidth }) => offsetWidth);
  if (at === 0 || name === undefined) return;
  const left = others.slice(0, at - 1).reduce((sum, width) => sum + width, 0);
  const width = others[at - 1] ?? 0;
  const room = box.clientWidth - name;
  if (left < box.scrollLeft || width > room) box.scrollLeft = left;
  else if (left + width > box.scrollLeft + room) box.scrollLeft = left + width - room;
}
