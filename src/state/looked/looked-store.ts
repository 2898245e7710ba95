// By which papers a plan's results were last looked at, in the browser's database: marks by plan, and each paper's content once.
import { inPapers } from '../own-packs/pack-database.ts';
import { readCarried, writtenPaper, type CarriedPaper } from './carried-paper.ts';

interface Mark {
  readonly id: string;
  readonly hash: string;
}

const marksIn = (value: unknown): Mark[] =>
  (Array.isArray(value) ? value : []).filter(
    (one: Partial<Mark> | null) => typeof one?.id === 'string' && typeof one.hash === 'string',
  );

/** Null of a plan that was never looked at, and where the browser keeps nothing. */
export async function papersLookedAt(plan: string): Promise<readonly CarriedPaper[] | null> {
  return inPapers(async (papers) => {
    const marks: unknown = await papers.objectStore('looked').get(plan);
    if (marks === undefined) return null;
    const contents = papers.objectStore('contents');
    const found = await Promise.all(marksIn(marks).map(({ hash }) => contents.get(hash)));
    return found.flatMap((one) => readCarried(one) ?? []);
  });
}

/** Papers that no plan was last looked at with are kept no longer. */
export async function notePapers(plan: string, looked: readonly CarriedPaper[]): Promise<void> {
  await inPapers(async (papers) => {
    const contents = papers.objectStore('contents');
    const known = new Set(await contents.getAllKeys());
    const fresh = looked.filter(({ hash }) => !known.has(hash));
    await Promise.all(fresh.map((paper) => contents.put(writtenPaper(paper), paper.hash)));
    const marks = looked.map(({ id, hash }): Mark => ({ id, hash }));
    await papers.objectStore('looked').put(marks, plan);
    if (fresh.length === 0) return;
    const all = await papers.objectStore('looked').getAll();
    const needed = new Set(all.flatMap(marksIn).map(({ hash }) => hash));
    const idle = [...known].filter((hash) => !needed.has(hash));
    await Promise.all(idle.map((hash) => contents.delete(hash)));
  });
}
