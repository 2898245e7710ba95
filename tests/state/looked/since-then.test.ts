// A plan opened under other papers than it was last looked at with: which results differ, and which provision made them.
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/core/assessment/assess.ts';
import type { Pack, Provision } from '../../../src/core/rulebook/pack.ts';
import { print } from '../../../src/core/quantity/ratio.ts';
import { readPlanFile, readPlanValue } from '../../../src/io/plan/plan-file.ts';
import { draftOf } from '../../../src/state/draft/draft-of-plan.ts';
import {
  carriedPaper,
  papersOf,
  readCarried,
  writtenPaper,
  type CarriedPaper,
} from '../../../src/state/looked/carried-paper.ts';
import { heldPapers, holdPapers, letGoOfPapers } from '../../../src/state/looked/held-papers.ts';
import { planTextWith } from '../../../src/state/looked/plan-with-papers.ts';
import { sinceThenInSteps, type SinceThen } from '../../../src/state/looked/since-then.ts';
import { builtinRules } from '../../../src/state/rules/builtin.ts';
import { ownPack, rule } from '../../headless/own-pack.ts';
import { planOf } from '../../plans.ts';

const rules = builtinRules();
const data = planOf({
  place: '445202',
  year: 2026,
  communities: [{ households: 1820, population: 5600 }],
});
const read = readPlanValue(data, rules.withOwnPacks);
if (!read.ok) throw new Error(JSON.stringify(read.problems));
const { plan } = read.value;
const now = assess(plan, read.value.rulebook);
const PAPERS = papersOf(now);
const JIEYANG = 'jieyang-2007-55';
const STAFF = 'jieyang-staff-per-300-households';

/** The papers of now, as they were when Jieyang's was another. */
const thenWith = (change: (pack: Pack) => Pack): CarriedPaper[] =>
  PAPERS.map((one) => (one.id === JIEYANG ? carriedPaper(change(one.pack)) : one));
const withProvisions = (change: (all: readonly Provision[]) => readonly Provision[]) =>
  thenWith((pack) => ({ ...pack, provisions: [...change(pack.provisions)] }));
const withStaff = (change: Partial<Provision>) =>
  withProvisions((all) => all.map((one) => (one.id === STAFF ? { ...one, ...change } : one)));

function since(then: readonly CarriedPaper[]): SinceThen {
  const steps = sinceThenInSteps(then, now);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

/** `measure: before -> after by provisions`. */
const said = ({ results }: SinceThen) =>
  results.map(({ before, after, by }) => {
    const asked = (one: typeof before) => {
      const lower = one?.levels.aim.lower ?? null;
      return lower === null ? '-' : print(lower, 'up');
    };
    const ids = by.map(({ id, how }) => `${how} ${id}`).join(', ');
    return `${(after ?? before)?.measure.id ?? ''}: ${asked(before)} -> ${asked(after)} by ${ids}`;
  });

test('the papers of a plan are those that take part in it, each once', () => {
  const ids = PAPERS.map(({ id }) => id);
  expect(ids).toContain(JIEYANG);
  expect(ids).toContain('guangdong-2012-plan');
  expect(ids).not.toContain('hainan-2007-26');
  expect(new Set(ids).size).toBe(ids.length);
});

test('nothing is told of papers that are what they were, nor of other words for the same', () => {
  expect(since(PAPERS)).toEqual({ provisions: [], results: [] });
  const words = { zh: '另一种说法', en: 'said otherwise' };
  const reworded = withStaff({ statement: words, section: '四' });
  expect(reworded.find(({ id }) => id === JIEYANG)?.hash).not.toBe(
    PAPERS.find(({ id }) => id === JIEYANG)?.hash,
  );
  expect(since(reworded)).toEqual({ provisions: [], results: [] });
});

describe('what changes a result is named', () => {
  const guangdong = 'guangdong2012-staff-1to300';
  const without = (papers: CarriedPaper[]) =>
    papers.map((one) =>
      one.id === 'guangdong-2012-plan'
        ? carriedPaper({
            ...one.pack,
            provisions: one.pack.provisions.filter(({ id }) => id !== guangdong),
          })
        : one,
    );

  test('a figure that was another one', () => {
    const then = withStaff({ per: '200' });
    expect(said(since(then))).toEqual([`community-workers: 10 -> 7 by changed ${STAFF}`]);
  });

  test('a provision that came, beside one that asks the same: nothing but the list differs', () => {
    const then = withProvisions((all) => all.filter(({ id }) => id !== STAFF));
    const found = since(then);
    expect(found.provisions.map(({ id, how }) => [id, how])).toEqual([[STAFF, 'came']]);
    expect(said(found)).toEqual([`community-workers: 7 -> 7 by came ${STAFF}`]);
  });

  test('two provisions of two papers that came', () => {
    const then = without(withProvisions((all) => all.filter(({ id }) => id !== STAFF)));
    const [line = '', ...others] = said(since(then)).filter((one) =>
      one.startsWith('community-workers'),
    );
    expect(others).toEqual([]);
    expect(line).toMatch(/: 5 -> 7 by came /);
    expect(line).toContain(guangdong);
    expect(line).toContain(STAFF);
  });

  test('a provision that went', () => {
    const gone = PAPERS.find(({ id }) => id === JIEYANG)?.pack.provisions.find(
      ({ id }) => id === STAFF,
    );
    if (gone === undefined) throw new Error('no such provision');
    const then = withProvisions((all) => [...all, { ...gone, id: 'jieyang-gone', per: '100' }]);
    expect(said(since(then))).toEqual(['community-workers: 19 -> 7 by went jieyang-gone']);
  });

  test('a whole paper that was not there', () => {
    const found = since(PAPERS.filter(({ id }) => id !== JIEYANG));
    expect(
      found.provisions.every(({ how, document }) => how === 'came' && document.id === JIEYANG),
    ).toBe(true);
    expect(found.results.length).toBeGreaterThan(3);
    for (const { by } of found.results) expect(by.length).toBeGreaterThan(0);
  });

  test('a provision of then that names what is no longer known is left out, and nothing throws', () => {
    const then = withStaff({ measure: 'measure-that-went' });
    expect(since(then).provisions.map(({ id }) => id)).toEqual([STAFF]);
  });
});

test('a pack of the plan’s own is a paper of it like any other', () => {
  const own = ownPack([rule({ id: 'a', measure: 'desks', least: '2' })], {
    jurisdiction: '445200',
  });
  const read1 = readPlanValue({ ...data, packs: ['own'], ownPacks: [own] }, rules.withOwnPacks);
  if (!read1.ok) throw new Error(JSON.stringify(read1.problems));
  const papers = papersOf(assess(read1.value.plan, read1.value.rulebook));
  expect(papers.map(({ id }) => id)).toContain('own');
  expect(papers.map((one) => readCarried(writtenPaper(one)))).toEqual(papers);
});

describe('a plan file carries its papers', () => {
  const text = planTextWith(draftOf(plan), PAPERS);
  const papers = (JSON.parse(text) as { papers: unknown[] }).papers;

  test('each with its hash, and comes back the same', () => {
    expect(papers.map(readCarried)).toEqual(PAPERS);
    for (const { hash } of PAPERS) expect(hash).toMatch(/^[0-9a-f]{64}$/);
  });

  test('the plan is read as before, and its results rest on the papers of now', () => {
    const opened = readPlanFile(new TextEncoder().encode(text), rules.withOwnPacks);
    if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
    const again = assess(opened.value.plan, opened.value.rulebook);
    expect(again.outcomes.length).toBe(now.outcomes.length);
    expect(again.plan.streets[0]?.communities[0]?.households?.toFixed()).toBe('1820');
  });

  test('what was altered on the way, or is no paper, is not believed', () => {
    const [first] = PAPERS;
    if (first === undefined) throw new Error('no papers');
    const whole = writtenPaper(first);
    for (const broken of [
      null,
      7,
      {},
      { ...whole, hash: '0' },
      { ...whole, id: 'x' },
      { ...whole, pack: {} },
    ])
      expect(readCarried(broken)).toBeNull();
    holdPapers('plan-a', [whole, { ...whole, hash: '0' }, 'x']);
    expect(heldPapers('plan-a')).toEqual([first]);
    expect(heldPapers('plan-b')).toBeNull();
    letGoOfPapers('plan-a');
    holdPapers('plan-a', undefined);
    expect(heldPapers('plan-a')).toBeNull();
  });

  test('a plan of no papers is the plan file it always was', () => {
    expect(planTextWith(draftOf(plan), [])).not.toContain('"papers"');
  });
});
