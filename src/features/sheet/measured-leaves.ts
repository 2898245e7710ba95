// Measures the sheets laid out in one long galley and spreads their lines over leaves of paper.
import { leavesOf, partsOf, stayOf, type Block, type Leaf } from '../../sheets/frame/leaves.ts';
import type { Sheet } from '../../sheets/frame/sheet.ts';
import { keptWithSignatures } from '../../sheets/frame/signed-leaf.ts';
import { roomFor } from './paper-sizes.ts';

/** How closely a sheet is set; the closest is the smallest type that can be read on paper. */
const DENSITIES = ['plain', 'close', 'closer', 'closer-yet', 'closest'] as const;
/** For sheets that fit on no single leaf. */
const SPREAD = 'close';
type Density = (typeof DENSITIES)[number];

export interface Laid {
  readonly leaves: readonly Leaf[];
  readonly density: Density;
}

/** Each galley stands in the order of the sheets. Sheets that belong on one leaf are set closer until they fit. */
export function measuredLeaves(galleys: readonly HTMLElement[], sheets: readonly Sheet[]): Laid[] {
  const laid: Laid[] = [];
  const lay = (density: Density, concerned: readonly number[]) => {
    for (const at of concerned) galleys[at]?.setAttribute('data-density', density);
    for (const at of concerned) {
      const sheet = sheets[at];
      const galley = galleys[at];
      if (sheet === undefined || galley === undefined) continue;
      const room = roomFor(sheet.paper);
      const blocks = keptWithSignatures(blocksIn(galley, sheet), room);
      laid[at] = { leaves: leavesOf(blocks, room), density };
    }
  };
  const open = () =>
    sheets.flatMap(({ oneLeaf }, at) =>
      oneLeaf && (laid[at]?.leaves.length ?? 0) > 1 ? [at] : [],
    );
  // All are set as closely as the first needs it, so that they look alike; those that need more are set closer.
  const [first, ...others] = sheets.keys();
  const left = [...DENSITIES];
  let density: Density = 'plain';
  do {
    density = left.shift() ?? SPREAD;
    lay(density, first === undefined ? [] : [first]);
  } while (open().length > 0 && left.length > 0);
  lay(density, others);
  for (const closer of left) lay(closer, open());
  lay(SPREAD, open());
  return laid;
}

const heightOf = (element: Element | null) => element?.getBoundingClientRect().height ?? 0;

function blocksIn(galley: HTMLElement, sheet: Sheet): Block[] {
  const parts = partsOf(sheet);
  return [...galley.querySelectorAll('[data-piece]')].map((piece, at): Block => {
    const part = parts[at];
    const title = heightOf(piece.querySelector('[data-title]'));
    const head = heightOf(piece.querySelector('thead'));
    const heights = [...piece.querySelectorAll('[data-line]')].map(heightOf);
    const printed = heights.reduce((sum, height) => sum + height, title + head);
    return {
      title,
      head,
      after: Math.max(heightOf(piece) - printed, 0),
      lines: heights.map((height, line) => {
        const stay =
          part?.kind === 'table'
            ? stayOf(part.lines[line] ?? [])
            : part?.kind === 'foot'
              ? ('previous' as const)
              : undefined;
        return stay === undefined ? { height } : { height, stay };
      }),
    };
  });
}
