// Judging again only what has changed comes to the same as judging everything.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess, assessInSteps, type Assessment } from '../../../src/core/assessment/assess.ts';
import { standingsInSteps, standingsOf } from '../../../src/core/assessment/verdict/standing.ts';
import { assessmentJson } from '../../../src/sheets/assessment-json.ts';
import { assessDraft, readDraft } from '../../../src/state/assessed/assessed.ts';
import { builtinRules } from '../../../src/state/rules/builtin.ts';
import type { Draft } from '../../../src/state/draft/draft.ts';
import { setIn, type DraftPath } from '../../../src/state/draft/draft-path.ts';
import { SAMPLES } from '../../../src/state/samples/samples.ts';
import { unchangedCommunities } from '../../../src/state/assessed/unchanged.ts';
import { forAll } from '../../properties/for-all.ts';

const rules = builtinRules();
const samples = SAMPLES.map(({ make }) => make('zh'));

function finished<T>(steps: Generator<void, T>): T {
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

function read(draft: Draft) {
  const { read: plan } = readDraft(draft, rules);
  if (plan === null) throw new Error('the draft cannot be read');
  return plan;
}

const scratch = (draft: Draft) => {
  const { plan, rulebook } = read(draft);
  return assess(plan, rulebook);
};

function again(before: Draft, assessment: Assessment, now: Draft): Assessment {
  const { plan, rulebook } = read(now);
  const unchanged = unchangedCommunities(before, now);
  return finished(assessInSteps(plan, rulebook, { assessment, unchanged }));
}

const all = (assessment: Assessment) => [
  assessmentJson(assessment, true),
  assessment.outcomes.map(({ unit, considered }) => [
    unit.at,
    unit.parent?.at,
    considered.map(({ fate }) => fate),
  ]),
];

const measures = [...rules.rulebook.measures.values()].filter(({ scope }) => scope === 'community');

/** A path somewhere in the draft and a text to put there, right or wrong. */
function edits(draft: Draft): fc.Arbitrary<readonly [DraftPath, unknown]> {
  const street = fc.nat({ max: draft.streets.length - 1 });
  const entry = street.chain((at) => {
    const inside = draft.streets[at]?.communities.length ?? 0;
    const community = fc
      .nat({ max: Math.max(0, inside - 1) })
      .map((index) => ['streets', at, 'communities', index]);
    return fc.oneof(community, fc.constant(['streets', at]));
  });
  const figure = fc.constantFrom('0', '1', '7', '900', '3600.5', '', '约九百');
  const existing = fc.constantFrom(...measures.map(({ id }) => ['existing', id]));
  const field = fc.oneof(
    existing,
    fc.constantFrom(['households'], ['population'], ['floorArea'], ['areaBasis']),
  );
  const facts = [...rules.rulebook.facts.keys()].map((id) => ['facts', id]);
  return fc.oneof(
    fc.tuple(entry, field, figure).map(([at, to, text]) => [[...at, ...to], text] as const),
    fc
      .tuple(entry, fc.constantFrom(...facts), figure)
      .map(([at, to, text]) => [[...at, ...to], text] as const),
    fc.constantFrom([['horizon'], '2030'] as const, [['asOf'], '2013-05-01'] as const),
    fc.constantFrom([['areaBasis'], 'built'] as const, [['development'], 'new-build'] as const),
  );
}

test('after any edits, what is taken over and what is computed are together what a fresh calculation finds', () => {
  forAll(
    fc.property(
      fc
        .constantFrom(...samples)
        .chain((draft) =>
          fc.tuple(fc.constant(draft), fc.array(edits(draft), { minLength: 1, maxLength: 4 })),
        ),
      ([start, changes]) => {
        let before = start;
        let assessment = scratch(start);
        for (const [path, value] of changes) {
          const now = setIn(before, path, value);
          assessment = again(before, assessment, now);
          expect(all(assessment)).toEqual(all(scratch(now)));
          before = now;
        }
      },
    ),
    25,
  );
});

test('a screen that assesses one draft after another shows what a fresh one would, broken figures included', () => {
  forAll(
    fc.property(
      fc
        .constantFrom(...samples)
        .chain((draft) =>
          fc.tuple(fc.constant(draft), fc.array(edits(draft), { minLength: 1, maxLength: 6 })),
        ),
      ([start, changes]) => {
        let draft = start;
        let last = { draft, rules, ...assessDraft(draft, rules) };
        for (const [path, value] of changes) {
          draft = setIn(draft, path, value);
          last = { draft, rules, ...assessDraft(draft, rules, last) };
          const { assessment, problems } = last;
          const fresh = assessDraft(draft, rules);
          expect([...problems]).toEqual([...fresh.problems]);
          expect(assessment && all(assessment)).toEqual(fresh.assessment && all(fresh.assessment));
        }
      },
    ),
    25,
  );
});

test('an edit of one community leaves the others of its street, an edit of the street none of them', () => {
  const [draft] = samples;
  const [street] = draft?.streets ?? [];
  const [first, second] = street?.communities ?? [];
  if (draft === undefined || first === undefined || second === undefined)
    throw new Error('the first sample has two communities in its first street');
  const inside = ['streets', 0, 'communities', 0, 'households'];
  const one = unchangedCommunities(draft, setIn(draft, inside, '1'));
  expect([one.has(first.id), one.has(second.id)]).toEqual([false, true]);
  const around = unchangedCommunities(draft, setIn(draft, ['streets', 0, 'kind'], 'township'));
  expect([around.has(first.id), around.has(second.id)]).toEqual([false, false]);
  expect(unchangedCommunities(draft, setIn(draft, ['horizon'], '2031')).size).toBe(0);
});

test('standings taken in steps are the standings', () => {
  for (const sample of samples) {
    const { outcomes } = scratch(sample);
    expect(finished(standingsInSteps(outcomes, 'should'))).toEqual(standingsOf(outcomes, 'should'));
  }
});
