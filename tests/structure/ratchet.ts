// A ratchet: what is over a limit today is written down, may only shrink, and is taken off the list when it fits.

/** What to do about each entry that differs from what was written down; empty when nothing does. */
export function slips(
  now: Readonly<Record<string, number>>,
  written: Readonly<Record<string, number>>,
): string[] {
  const names = [...new Set([...Object.keys(now), ...Object.keys(written)])].sort();
  return names.flatMap((name) => {
    const is = now[name] ?? 0;
    const was = written[name] ?? 0;
    if (is > was) return [`${name}: ${is} now, ${was === 0 ? 'over the limit' : `at most ${was}`}`];
    if (is === 0) return [`${name}: fits now, take it out of ratchet.json`];
    return is < was ? [`${name}: shrank to ${is}, write that into ratchet.json`] : [];
  });
}
