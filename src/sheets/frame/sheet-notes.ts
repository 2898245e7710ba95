// The notes to the form, written from what was used: nothing is explained that does not occur on the sheet.
import type { Assessment } from '../../core/assessment/assess.ts';
import { COEFFICIENT } from '../../core/assessment/verdict/judge.ts';
import {
  readsAsPlanned,
  type ListedOutcome,
} from '../../core/assessment/verdict/read-as-planned.ts';
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import { formatDecimal } from '../../i18n/format.ts';
import { forcesOf, forceText } from './force-words.ts';
import { documentsOf } from './used-papers.ts';
import type { SheetSource } from './sheet-choices.ts';
import { waitingNotes } from './waiting-words.ts';

export function sheetNotes(outcomes: readonly ListedOutcome[], source: SheetSource): string[] {
  if (outcomes.length === 0 && asksAll(source.choices))
    return [source.words.t('sheet.notes.nothing'), ...paperNotes(outcomes, source)];
  return [
    ...markNotes(outcomes, source),
    ...forceNotes(outcomes, source),
    ...assumptionNotes(outcomes, source),
    ...paperNotes(outcomes, source),
  ];
}

/** What the words and signs on the sheet mean. */
function markNotes(outcomes: readonly ListedOutcome[], source: SheetSource): string[] {
  const { t } = source.words;
  const { yardstick, choices } = source;
  const some = (test: (outcome: ListedOutcome) => boolean) => outcomes.some(test);
  const status = (wanted: string) => some((one) => one.levels[yardstick].status === wanted);
  const verdict = (wanted: string) => some((one) => one.levels[yardstick].verdict === wanted);
  const table = ['schedule', 'street', 'ledger'].includes(choices.sheet);
  const several = new Set(outcomes.map(({ unit }) => unit.at)).size > 1;
  const notes: [boolean, () => string][] = [
    [true, () => t(`sheet.notes.${yardstick}`)],
    ...waitingNotes(outcomes, source),
    [choices.emptyRows || choices.sheet === 'street', () => t('sheet.notes.silent')],
    [table, () => t('sheet.notes.none')],
    [table && several, () => t('sheet.notes.sums')],
    [
      choices.sheet === 'community' && some(({ measure }) => measure.group === 'facilities'),
      () => stockNote('presence', source),
    ],
    [choices.sheet === 'schedule', () => t('sheet.notes.subtotals')],
    [choices.sheet === 'street', () => stockNote('perHundred', source)],
    [choices.sheet === 'street' && !choices.everyMeasure, () => t('sheet.notes.titled')],
    [choices.sheet === 'street' && several, () => t('sheet.notes.perCommunity')],
    [some((one) => one.considered.some(isUnraised)), () => t('sheet.notes.unraised')],
    [some((one) => one.outsidePeriod), () => t('sheet.notes.outside')],
    [
      source.assessment.plan.extent === 'site' && some(({ unit }) => unit.scope === 'street'),
      () => t('sheet.notes.share'),
    ],
    [status('conflict'), () => t('sheet.notes.conflict')],
    [status('noWholeFits'), () => t('sheet.notes.noWholeFits')],
    [verdict('notComparable'), () => t('sheet.notes.notComparable')],
  ];
  return notes.flatMap(([holds, words]) => (holds ? [words()] : []));
}

/** True of a sheet that lists whatever is asked: an empty one says that nothing is. */
function asksAll({ sheet, emptyRows }: SheetSource['choices']): boolean {
  return !emptyRows && sheet !== 'ledger' && sheet !== 'glance';
}

/** Of a new district it speaks of what is planned. */
function stockNote(id: 'presence' | 'perHundred', { assessment, words: { t } }: SheetSource) {
  return readsAsPlanned(assessment) ? t(`sheet.notes.${id}Planned`) : t(`sheet.notes.${id}`);
}

/** True of a rule of "somewhat more" that decides with the planner's increase still at nothing. */
function isUnraised({ fate, bounds }: Outcome['considered'][number]): boolean {
  return fate.kind === 'binds' && bounds?.lower?.strict === true && bounds.uplift === '1';
}

function forceNotes(outcomes: readonly Outcome[], { yardstick, words }: SheetSource): string[] {
  const forces = forcesOf(outcomes, yardstick);
  if (forces.length === 0) return [];
  const marks = forces.map((force) => forceText(force, words)).join(words.t('sheet.steps.comma'));
  return [words.t('sheet.notes.forces', { marks })];
}

function assumptionNotes(outcomes: readonly Outcome[], source: SheetSource): string[] {
  const { t, language } = source.words;
  const { assumptions } = source.assessment.plan;
  const persons = assumptions.get('persons-per-household');
  const coefficient = assumptions.get(COEFFICIENT);
  const built = outcomes.some(
    ({ unit, measure }) => measure.unit === 'm2' && unit.areaBasis === 'built',
  );
  return [
    ...(persons !== undefined && outcomes.some((one) => one.estimated)
      ? [t('sheet.notes.estimated', { value: formatDecimal(persons, language) })]
      : []),
    ...summedNotes(outcomes, source),
    ...(coefficient !== undefined && built
      ? [t('sheet.notes.built', { value: formatDecimal(coefficient, language) })]
      : []),
  ];
}

/** Sums that the planner answers for, each with its parts. */
function summedNotes(outcomes: readonly Outcome[], source: SheetSource): string[] {
  const { t, say } = source.words;
  const summed = outcomes.filter(
    ({ measure, parts }) => measure.partsIf !== undefined && parts?.use === 'taken',
  );
  const measures = new Map(summed.map(({ measure }) => [measure.id, measure]));
  const labelOf = (id: string) => {
    const measure = source.assessment.rulebook.measures.get(id);
    return measure === undefined ? id : say(measure.label);
  };
  const { reasons } = source.assessment.plan;
  return [...measures.values()].map(({ label, parts = [], partsIf }) => {
    const said = t('sheet.notes.summed', {
      ...{ measure: say(label), parts: parts.map(labelOf).join('＋') },
    });
    const reason = reasons?.get(partsIf?.assumption ?? '');
    return reason === undefined ? said : t('sheet.notes.summedWhy', { said, reason });
  });
}

function paperNotes(outcomes: readonly Outcome[], source: SheetSource): string[] {
  const { t } = source.words;
  const evidence = new Set(documentsOf(outcomes, source).map((document) => document.evidence));
  const coming = comingIn(source.assessment);
  return [
    ...(evidence.has('secondary') ? [t('sheet.notes.evidence')] : []),
    ...(evidence.has('user') ? [t('sheet.notes.users')] : []),
    ...(coming > 0 ? [t('sheet.notes.coming', { count: coming })] : []),
  ];
}

const counted = new WeakMap<Assessment, number>();

/** How many provisions are due only later; asked once for all sheets of a plan. */
function comingIn(assessment: Assessment): number {
  const known = counted.get(assessment);
  if (known !== undefined) return known;
  const later = [...assessment.outcomes, ...assessment.silent].flatMap(({ considered }) =>
    considered.flatMap(({ rule, fate }) => (fate.kind === 'coming' ? [rule.provision.id] : [])),
  );
  const count = new Set(later).size;
  counted.set(assessment, count);
  return count;
}
