// The figures that rules of this place ask for and that stand nowhere else on the page.
import { memo } from 'react';
import type { Assessment } from '../../../core/assessment/assess.ts';
import { neededInputs, type Needed } from '../../../core/assessment/outlook/needed.ts';
import { classesOf, settledClass } from '../../../core/plan/county-class.ts';
import type { Unit } from '../../../core/plan/unit/unit.ts';
import type { Fact } from '../../../core/rulebook/pack.ts';
import type { Rulebook } from '../../../core/rulebook/rulebook.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { unitName } from '../../../i18n/place-name.ts';
import type { DraftPath } from '../../../state/draft/draft-path.ts';
import { draftPathOf } from '../../../state/draft/unit-path.ts';
import { DraftChoice } from './draft-choice.tsx';
import { DraftInput } from '../marks/draft-input.tsx';
import { useCalculator } from '../marks/loaded.ts';
import styles from '../marks/calculator.module.css';

const MOST_FIELDS = 24;

interface Field {
  readonly fact: Fact;
  readonly path: DraftPath;
  readonly at: string;
  /** True of what was typed and no paper of the place uses. */
  readonly isUnused?: boolean;
}

export function Facts() {
  const words = useWords();
  const { assessment, rules } = useCalculator();
  if (assessment === null) return null;
  const { units } = assessment.evaluator.situation;
  const needed = neededInputs(assessment.evaluator);
  const fields = distinct(
    needed.flatMap(({ input, scope }): Field[] => {
      const fact = rules.rulebook.facts.get(input);
      if (fact === undefined) return [];
      return units
        .filter((unit) => unit.scope === scope && unit.asked)
        .map((unit) => ({
          fact,
          path: [...draftPathOf(assessment.plan, unit), 'facts', input],
          at: unitName(unit, words),
        }));
    }),
  );
  const classes = classFields(assessment, needed);
  fields.push(...unusedFields(assessment, needed, rules.rulebook));
  if (fields.length + classes.length === 0) return null;
  return (
    <details className={styles['fold']} open={fields.length + classes.length <= 6}>
      <summary>{words.t('facts.heading')}</summary>
      <p className={styles['note']}>{words.t('facts.why')}</p>
      <div className={styles['pair']}>
        {classes.slice(0, MOST_FIELDS).map((unit) => (
          <ClassField key={unit.at} unit={unit} />
        ))}
        {fields.slice(0, MOST_FIELDS).map((field) => (
          <FactField key={field.path.join('.')} {...field} />
        ))}
      </div>
    </details>
  );
}

/** A city without counties is a place at two scopes, with the one figure for both. */
function distinct(fields: readonly Field[]): Field[] {
  return [...new Map(fields.map((field) => [field.path.join('.'), field])).values()];
}

/** What was typed never vanishes: a figure of another place's papers stays, greyed. */
function unusedFields(
  { plan, evaluator }: Assessment,
  needed: readonly Needed[],
  { facts }: Rulebook,
): Field[] {
  const used = new Set(needed.map(({ input }) => input));
  return evaluator.situation.units
    .filter(({ scope, asked }) => asked && (scope === 'community' || scope === 'street'))
    .flatMap((unit) =>
      [...unit.figures.keys()].flatMap((id): Field[] => {
        const fact = used.has(id) ? undefined : facts.get(id);
        if (fact === undefined) return [];
        const path = [...draftPathOf(plan, unit), 'facts', id];
        return [{ fact, path, at: unit.name, isUnused: true }];
      }),
    );
}

/** The cities and counties of a wider plan whose class a rule asks for and the code tree leaves open. */
function classFields({ plan, rulebook, evaluator }: Assessment, needed: readonly Needed[]): Unit[] {
  if (!needed.some(({ input }) => input === 'countyClass')) return [];
  return evaluator.situation.units.filter(
    ({ scope, asked, at }) =>
      scope === 'county' &&
      asked &&
      at !== plan.place &&
      settledClass(at, rulebook.places) === null,
  );
}

function ClassField({ unit }: { readonly unit: Unit }) {
  const words = useWords();
  const { t } = words;
  const { rules } = useCalculator();
  return (
    <DraftChoice
      path={['areas', unit.at, 'countyClass']}
      label={t('input.countyClass')}
      options={classesOf(unit.at, rules.rulebook.places).map((id) => [
        id,
        t(`countyClasses.${id}`),
      ])}
      visibleLabel
      hint={unitName(unit, words)}
    />
  );
}

/** A property is answered with yes or no; a figure is typed, with its unit beside its name. Drawn again when it is another. */
const FactField = memo(function FactField({ fact, path, at, isUnused }: Field) {
  const { t, say } = useWords();
  const hint = isUnused === true ? `${at} · ${t('district.unused')}` : at;
  if (fact.question !== undefined)
    return (
      <DraftChoice
        isOfResults
        path={path}
        label={say(fact.question)}
        options={[
          ['1', t('answers.yes')],
          ['0', t('answers.no')],
        ]}
        visibleLabel
        hint={hint}
      />
    );
  const unit: string = t(`units.${fact.unit}`);
  const label = unit === '' ? say(fact.label) : t('facts.of', { fact: say(fact.label), unit });
  return <DraftInput isOfResults path={path} label={label} visibleLabel hint={hint} />;
}, isSame);

function isSame(a: Field, b: Field): boolean {
  return (
    a.fact === b.fact &&
    a.at === b.at &&
    a.isUnused === b.isUnused &&
    a.path.join(' ') === b.path.join(' ')
  );
}
