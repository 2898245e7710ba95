// The papers that a plan file brought along, held until the page has worked the plan out by those of now.
import { readCarried, type CarriedPaper } from './carried-paper.ts';

const held = new Map<string, readonly CarriedPaper[]>();

/** Far more than take part in any plan. */
const MOST = 300;

/**
 * @param plan the plan that the file became
 * @param papers as the file has them: what does not read, or is not what its hash says, is left out
 */
export function holdPapers(plan: string, papers: unknown): void {
  if (!Array.isArray(papers)) return;
  held.set(
    plan,
    papers.slice(0, MOST).flatMap((one: unknown) => readCarried(one) ?? []),
  );
}

/** Null where the plan's file named none. */
export function heldPapers(plan: string): readonly CarriedPaper[] | null {
  return held.get(plan) ?? null;
}

/** Once they are looked at, what the browser notes counts. */
export function letGoOfPapers(plan: string): void {
  held.delete(plan);
}
