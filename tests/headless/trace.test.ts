// The trace of a run: what led to each outcome, complete enough that the explanation on the screen is printed from it.
import { describe, expect, test, vi } from 'vitest';
import type { Assessment } from '../../src/core/assessment/assess.ts';
import { contentHash } from '../../src/core/rulebook/content-hash.ts';
import type { TracedProvision } from '../../src/core/assessment/trace/traced.ts';
import { recordOf } from '../../src/core/assessment/trace/record.ts';
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

describe('the record of how a number was judged', () => {
  const given = planOf({
    place: '440507',
    year: 2026,
    assumptions: { 'usable-coefficient': '0.7', 'persons-per-household': '3' },
    communities: [
      {
        households: 1001,
        areaBasis: 'built',
        existing: { 'office-floor-area': 100 },
        planned: { 'office-floor-area': 20 },
      },
    ],
  });
  const printed = tracedJson(assessmentOf(given), true, manifest.version);
  const office = find(printed.outcomes, 'community', 'c1', 'office-floor-area');

  test('names the coefficient among its inputs, and what it made of the stock', () => {
    expect(office).toMatchObject({
      trace: {
        inputs: expect.arrayContaining([
          { input: 'areaBasis', kind: 'property', value: 'built' },
          { input: 'usable-coefficient', kind: 'assumption', value: '0.7' },
        ]) as unknown,
        standing: { value: '100', taken: 'entered' },
        levels: {
          aim: {
            areas: { ruled: 'usable', measured: 'built', coefficient: '0.7', existing: '70' },
          },
        },
      },
    });
  });

  test('tells what is planned from what stands', () => {
    expect(office).toMatchObject({
      trace: { planned: { here: '20', value: '120', levels: { aim: { verdict: 'met' } } } },
    });
  });

  test('shows from how many households people were estimated', () => {
    const doctors = find(printed.outcomes, 'street', 's1', 'general-practitioners');
    expect(doctors).toMatchObject({
      trace: {
        estimated: true,
        inputs: expect.arrayContaining([
          expect.objectContaining({
            ...{ input: 'population', value: '3003' },
            from: [{ at: 'c1', households: '1001', population: '3003' }],
          }),
          { input: 'persons-per-household', kind: 'assumption', value: '3' },
        ]) as unknown,
      },
    });
  });

  test('lists what is asked of wider places apart, with all that led to it', () => {
    expect(printed.trace.wider.length).toBeGreaterThan(0);
    for (const { trace } of printed.trace.wider) expect(trace.provisions.length).toBeGreaterThan(0);
  });
});

test('each choice behind a number is listed: the planner’s, the default, or the way that is met', () => {
  const people = { households: 30_000, population: 120_000 };
  const chosen = (choices: Record<string, string>) => {
    const assessment = assessmentOf(
      planOf({ place: '445202', year: 2026, choices, communities: [people] }),
    );
    const outcome = assessment.outcomes.find(({ measure }) => measure.id === 'health-centres');
    if (outcome === undefined) throw new Error('no health centre is asked');
    const { ways, choices: found } = recordOf(assessment.evaluator, outcome);
    return { ways: ways.length, choices: found };
  };
  const group = 'health-centre-basis';
  expect(chosen({})).toMatchObject({ ways: 2, choices: [{ group, by: 'taken' }] });
  expect(chosen({ [group]: 'population' })).toMatchObject({
    ...{ ways: 0, choices: [{ group, choice: 'population', by: 'plan' }] },
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
