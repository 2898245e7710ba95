// Whether a paper may be used: read by the schema of packs, then together with all that ships and what the plan brings.
import type { Problem } from '../../core/plan/problem.ts';
import type { Pack } from '../../core/rulebook/pack.ts';
import { readPack } from '../../io/pack/pack-file.ts';
import type { Rules } from '../rules/rules.ts';
import { inPaper } from './locate-problem.ts';
import { isTable, textAt, type Table } from './pack-data.ts';

interface Checked {
  /** What is wrong, each at the path of its field, in the order of the paper; empty where it may be used. */
  readonly problems: readonly Problem[];
  /** The paper as read; null where it cannot be. */
  readonly pack: Pack | null;
}

/**
 * @param others the other packs that the plan brings along
 * @param rules all rules that ship, not those of one place alone
 */
export function checkPaper(document: Table, others: readonly unknown[], rules: Rules): Checked {
  const read = readPack(document);
  if (!read.ok)
    return { problems: once(read.problems.map((one) => inPaper(one, document))), pack: null };
  const beside = others.flatMap((other) => readOnce(other) ?? []);
  const together = rules.withOwnPacks([...beside, read.value]);
  const problems = together.ok ? [] : together.problems.map((one) => inPaper(one, document));
  return { problems, pack: read.value };
}

/** Words that are missing in both languages are one thing to mend. */
function once(problems: readonly Problem[]): Problem[] {
  const chinese = new Set(problems.map(({ path, code }) => `${path} ${code}`));
  return problems.filter(
    ({ path, code }) => !/\.en$/.test(path) || !chinese.has(`${path.replace(/en$/, 'zh')} ${code}`),
  );
}

const known = new WeakMap<object, Pack>();

/** The very same pack while a plan carries the very same data: what was checked together is not checked again. */
function readOnce(data: unknown): Pack | null {
  if (!isTable(data)) return null;
  const found = known.get(data);
  if (found !== undefined) return found;
  const read = readPack(data);
  if (read.ok) known.set(data, read.value);
  return read.ok ? read.value : null;
}

/** The packs of a plan but for the one with the paper's id, whose place it would take. */
export function othersThan(document: Table, ownPacks: readonly unknown[]): readonly unknown[] {
  const id = textAt(document, ['document', 'id']);
  return ownPacks.filter((one) => textAt(one, ['document', 'id']) !== id);
}
