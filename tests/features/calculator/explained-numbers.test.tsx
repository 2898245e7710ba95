// Each number of an explanation on the screen stands in the record that is printed for machines.
import { render } from '@testing-library/react';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OnePlace } from '../../../src/features/calculator/explanation/one-place.tsx';
import {
  CalculatorContext,
  SteadyContext,
  type Calculator,
} from '../../../src/features/calculator/marks/loaded.ts';
import styles from '../../../src/features/calculator/marks/explanation.module.css';
import { useSteadyParts } from '../../../src/features/calculator/results/use-steady.ts';
import type { Assessment } from '../../../src/core/assessment/assess.ts';
import type { Outcome } from '../../../src/core/assessment/verdict/outcome.ts';
import { YARDSTICKS } from '../../../src/core/assessment/requirement/requirement.ts';
import { recordOf } from '../../../src/core/assessment/trace/record.ts';
import { outcomeJson } from '../../../src/sheets/assessment-json.ts';
import { draftOf } from '../../../src/state/draft/draft-of-plan.ts';
import { builtinRules } from '../../../src/state/rules/builtin.ts';
import { i18next } from '../../../src/i18n/i18n.ts';
import { assessed, realCases, type Case } from '../../properties/arbitraries.ts';
import { forAll } from '../../properties/for-all.ts';

const rules = builtinRules();
const LANGUAGES = ['zh', 'en'] as const;
/** So many places of one plan are looked at. */
const MOST_PLACES = 6;

/** Plans in which something is planned, and people may be estimated or areas converted. */
const cases = fc
  .record({
    of: realCases,
    planned: fc.constantFrom<Record<string, string>>(
      {},
      { 'office-floor-area': '30.5', 'community-workers': '2' },
    ),
    assumptions: fc.constantFrom(
      ...[{ 'persons-per-household': '2.7' }, { 'usable-coefficient': '0.7' }, {}],
    ),
    yardstick: fc.constantFrom(...YARDSTICKS),
    language: fc.constantFrom(...LANGUAGES),
    from: fc.nat(1_000),
  })
  .map(({ of: { rules: under, plan }, planned, assumptions, ...given }) => ({
    ...given,
    of: { rules: under, plan: withPlanned({ ...plan, ...{ assumptions } }, planned) },
  }));

type PlanValue = Case['plan'];

function withPlanned(plan: PlanValue, planned: Readonly<Record<string, string>>): PlanValue {
  const streets = plan.streets.map((street) => ({
    ...street,
    communities: street.communities.map((community) => ({ ...community, planned })),
  }));
  return { ...plan, streets };
}

function Shown({ calculator, outcome }: { calculator: Calculator; outcome: Outcome }) {
  return (
    <CalculatorContext value={calculator}>
      <SteadyContext value={useSteadyParts(calculator)}>
        <OnePlace outcome={outcome} />
      </SteadyContext>
    </CalculatorContext>
  );
}

/** Names that hold digits of their own, such as that of a circle of fifteen minutes. */
const { measures, facts, assumptions: named, alternatives } = rules.rulebook;
const NAMES = [
  ...[measures, facts, named].flatMap((all) => [...all.values()]),
  ...[...alternatives.values()].flatMap(({ choices }) => choices),
]
  .flatMap(({ label }) => [label.zh, label.en])
  .filter((name) => /\d/.test(name));

const MONTHS =
  'January February March April May June July August September October November December';

/** A date as it is written in either language, as its digits. */
const withoutDates = (text: string) =>
  text
    .replace(/(\d{4})年(\d{1,2})月(\d{1,2})日/g, (_, ...[year, month, day]: string[]) =>
      isoOf(year, month, day),
    )
    .replace(/(\d{1,2}) ([A-Z][a-z]+) (\d{4})/g, (_, ...[day, month, year]: string[]) =>
      isoOf(year, String(MONTHS.split(' ').indexOf(month ?? '') + 1), day),
    );

const isoOf = (...parts: (string | undefined)[]) =>
  parts.map((part = '') => part.padStart(2, '0')).join('-');

const digitsIn = (text: string) => text.match(/\d+(?:\.\d+)?/g) ?? [];

/** The numbers of an explanation: what is required, what must be known beside it, the arithmetic, and why others do not count. */
function numbersShown(container: HTMLElement): string[] {
  const parts = ['required', 'notes', 'formula'].map((name) => `.${styles[name] ?? name}`);
  const texts = [...container.querySelectorAll(parts.join(','))].map(
    ({ textContent }) => textContent,
  );
  for (const { textContent } of container.querySelectorAll(
    `.${styles['silent'] ?? ''} .${styles['cite'] ?? ''}`,
  ))
    texts.push(textContent.split(/[：:]/).at(-1) ?? '');
  const said = NAMES.reduce((text, name) => text.replaceAll(name, ''), texts.join('\n'));
  return digitsIn(withoutDates(said).replace(/(?<=\d),(?=\d{3})/g, ''));
}

test('each number of the explanation stands in the trace', () => {
  let looked = 0;
  forAll(
    fc.property(cases, ({ of, yardstick, language, from }) => {
      const assessment = assessed(of);
      void i18next.changeLanguage(language);
      const { outcomes, notAsked, evaluator, plan } = assessment;
      const all = [...outcomes, ...notAsked];
      for (let at = 0; at < Math.min(MOST_PLACES, all.length); at += 1) {
        const outcome = all[(from + at * 7) % all.length];
        if (outcome === undefined) continue;
        const { container, unmount } = render(
          <Shown calculator={calculatorOf(assessment, yardstick)} outcome={outcome} />,
        );
        const record = { ...outcomeJson(outcome), trace: recordOf(evaluator, outcome) };
        const known = new Set(digitsIn(JSON.stringify([record, plan.asOf])));
        const shown = numbersShown(container);
        looked += shown.length;
        const where = [outcome.unit.at, outcome.measure.id, yardstick];
        expect([where, shown.filter((one) => !known.has(one))]).toEqual([where, []]);
        unmount();
      }
    }),
    3,
  );
  expect(looked).toBeGreaterThan(0);
});

function calculatorOf(assessment: Assessment, yardstick: Calculator['yardstick']): Calculator {
  const draft = draftOf(assessment.plan);
  const moment = { draft, plan: 'p', rules, problems: new Map(), isComputed: true };
  return { ...moment, assessment, yardstick };
}
