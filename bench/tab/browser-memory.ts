// The most memory that the processes of the browser have held, as the system counts it.
import { readdirSync, readFileSync } from 'node:fs';

interface Running {
  readonly parent: number;
  readonly command: string;
  readonly peakKilobytes: number;
}

/** Of the browser that this program started: its tabs, the largest, and its own process. */
export function peaksOfBrowser(): { peakMegabytes: number; browserMegabytes: number } {
  const all = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => {
        const found = runningAt(name);
        return found === null ? [] : [[Number(name), found] as const];
      }),
  );
  const isOurs = (id: number): boolean => {
    const parent = all.get(id)?.parent ?? 0;
    return parent === process.pid || (parent > 1 && isOurs(parent));
  };
  const ours = [...all].filter(([id]) => isOurs(id)).map(([, one]) => one);
  const most = (isMeant: (command: string) => boolean) =>
    Math.round(
      Math.max(0, ...ours.flatMap((one) => (isMeant(one.command) ? one.peakKilobytes : []))) / 1024,
    );
  return {
    peakMegabytes: most((command) => command.includes('--type=renderer')),
    browserMegabytes: most(
      (command) => command.includes('--user-data-dir=') && !command.includes('--type='),
    ),
  };
}

/** Null of a process that is gone. */
function runningAt(id: string): Running | null {
  try {
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    const number = (field: string) =>
      Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    const command = readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return { parent: number('PPid'), command, peakKilobytes: number('VmHWM') };
  } catch {
    return null;
  }
}
