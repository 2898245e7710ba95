// The part of each paper that carries print, in millimetres; print.css keeps the margins around it.
import type { PaperSize } from '../../sheets/frame/sheet.ts';

const MILLIMETRE = 96 / 25.4;
/** The foot line of every leaf, and what a printer's own type may need more than the screen's. */
const FOOT = 7;

interface Room {
  readonly wide: number;
  readonly high: number;
}

/** A millimetre less than between the margins: rounding never makes a leaf spill over. */
export const ROOM: Readonly<Record<PaperSize, Room>> = {
  'a4-portrait': { wide: 190, high: 276 },
  'a4-landscape': { wide: 277, high: 185 },
  'a3-landscape': { wide: 396, high: 272 },
};

/** How high the lines of a leaf may stand together, in pixels of a style sheet. */
export function roomFor(paper: PaperSize): number {
  return (ROOM[paper].high - FOOT) * MILLIMETRE;
}
