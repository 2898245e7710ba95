// The trace of a run: what led to each outcome, complete enough that the explanation on the screen is printed from it.
import { describe, expect, test, vi } from 'vitest';
import type { Assessment } from '../../src/core/assessment/assess.ts';
import { contentHash } from '../../src/core/rulebook/content-hash.ts';
import type { TracedProvision } from '../../src/core/assessment/trace/traced.ts';
import type { Outcome } from '../../src/core/assessment/verdict/outcome.ts';
import { main, run } from '../../src/headless.ts';
import { tracedJson } from '../../src/headless/trace.ts';
import manifest from '../../package.json';
import { assessmentJson } from '../../src/sheets/assessment-json.ts';
import { explain, explained } from '../../src/sheets/words/explanation.ts';
import { fateText } from '../../src/sheets/words/fate-words.ts';
import { stepText } from '../../src/sheets/words/step-text.ts';
import { builtinPacks } from '../../src/state/rules/builtin.ts';
import { inTurns } from '../exhaustive.ts';
import { assessmentOf, find, planOf } from '../plans.ts';
import { SAMPLE_IDS, sampleSource } from '../sheets/sources.ts';
import { temporaryFolder } from './command.ts';

const { write } = temporaryFolder();
const plan = planOf({
  place: '445202',
  year: 2026,
  communities: [{ households: 1820, population: 5600, existing: { 'community-workers': 5 } }],
});

interface Printed {
  readonly outcomes: readonly {
    readonly trace: { readonly provisions: readonly TracedProvision[] };
  }[];
}

/** As a file of it reads: text alone. */
const printed = (assessment: Assessment): Printed =>
  JSON.parse(JSON.stringify(tracedJson(assessment, true, manifest.version))) as Printed;

describe('the record', () => {
  const assessment = assessmentOf(plan);
  const traced = JSON.parse(
    JSON.stringify(tracedJson(assessment, false, manifest.version)),
  ) as ReturnType<typeof tracedJson>;
  const workers = find(traced.outcomes, 'community', 'c1', 'community-workers');

  test('leaves the answer of the plain run as it is', () => {
    const plainly = traced.outcomes.map((outcome) =>
      Object.fromEntries(Object.entries(outcome).filter(([key]) => key !== 'trace')),
    );
    const answer = JSON.parse(JSON.stringify(assessmentJson(assessment))) as typeof traced;
    expect({ ...traced, trace: undefined, outcomes: plainly }).toEqual({
      ...answer,
      trace: undefined,
    });
  });

  test('names its form, the program and every pack that was heard, by the hash of its content', () => {
    expect(traced.trace).toMatchObject({ version: 1, calculator: manifest.version });
    const hashes = new Map(builtinPacks().map((pack) => [pack.document.id, contentHash(pack)]));
    expect(traced.trace.packs.length).toBeGreaterThan(1);
    for (const { id, hash } of traced.trace.packs) expect(hash).toBe(hashes.get(id));
  });

  test('holds the inputs as they were used, and the arithmetic digit for digit', () => {
    expect(workers).toMatchObject({
      trace: {
        inputs: expect.arrayContaining([
          { input: 'households', kind: 'figure', value: '1820' },
        ]) as unknown,
        provisions: expect.arrayContaining([
          expect.objectContaining({
            id: 'jieyang-staff-per-300-households',
            document: 'jieyang-2007-55',
            section: '四（一）',
            fate: { kind: 'binds', ends: ['lower'] },
            steps: [
              expect.objectContaining({
                ...{ end: 'lower', bases: ['households'], base: '1820', figure: '1', per: '300' },
                ...{ quotient: '6.066667', cut: true, rounded: '7' },
              }),
            ],
          }),
        ]) as unknown,
      },
    });
  });
});

describe('an explanation printed from the record is the one on the screen', () => {
  test.each(inTurns(SAMPLE_IDS))('%s in %s', (sample, language) => {
    const source = sampleSource(sample, language);
    const { assessment, words } = source;
    const { rulebook, outcomes, silent } = assessment;
    const rules = new Map(rulebook.rules.map((rule) => [rule.provision.id, rule]));
    const shown = [...outcomes, ...silent.filter(({ unit }) => unit.asked)];
    const records = printed(assessment).outcomes;
    expect(records).toHaveLength(shown.length);
    const said = ({ speakers, silent: unheard }: ReturnType<typeof explain>, outcome: Outcome) => [
      ...speakers.map(({ provision, decides, steps }) => [
        provision.id,
        decides.join(' '),
        ...steps.map((step) => stepText(step, outcome.measure, rulebook, words)),
      ]),
      ...unheard.map((one) => [one.provision.id, fateText(one, outcome.unit, source)]),
    ];
    shown.forEach((outcome, at) => {
      const record = records[at]?.trace.provisions ?? [];
      expect(said(explained(record, rules), outcome)).toEqual(said(explain(outcome), outcome));
    });
  });
});

test('the command prints it, with what the papers are silent on where that is asked for too', () => {
  const file = write('plan.json', plan);
  const { lines, complaints } = run([file], true, 'en', manifest.version);
  expect(complaints).toEqual([]);
  expect(JSON.parse(lines[0] ?? '')).toEqual(
    JSON.parse(JSON.stringify(tracedJson(assessmentOf(plan), true, manifest.version))),
  );
});

test('packs are checked without a trace', () => {
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  expect(main(['--trace', '--check', 'pack.yaml'], {}, manifest.version)).toBe(2);
  expect(said).toHaveBeenCalledWith(expect.stringMatching(/^usage: .*--trace/));
  said.mockRestore();
});
