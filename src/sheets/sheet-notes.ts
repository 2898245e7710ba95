// The notes to the form, written from what was used: nothing is explained that does not occur on the sheet.
import { COEFFICIENT } from '../core/assessment/judge.ts';
import type { Outcome } from '../core/assessment/outcome.ts';
import { formatDecimal } from '../i18n/format.ts';
import { documentsOf } from './used-papers.ts';
import type { SheetSource } from './sheet-choices.ts';

export function sheetNotes(outcomes: readonly Outcome[], source: SheetSource): string[] {
  const { t } = source.words;
  const { yardstick, choices } = source;
  const some = (test: (outcome: Outcome) => boolean) => outcomes.some(test);
  const status = (wanted: string) => some((one) => one.levels[yardstick].status === wanted);
  const verdict = (wanted: string) => some((one) => one.levels[yardstick].verdict === wanted);
  const table = choices.sheet === 'schedule' || choices.sheet === 'street';
  const several = new Set(outcomes.map(({ unit }) => unit.at)).size > 1;
  const notes: [boolean, () => string][] = [
    [true, () => t(`sheet.notes.${yardstick}`)],
    [some((one) => one.existing === null) || status('pending'), () => t('sheet.notes.missing')],
    [choices.emptyRows || choices.sheet === 'street', () => t('sheet.notes.silent')],
    [table, () => t('sheet.notes.none')],
    [table && several, () => t('sheet.notes.sums')],
    [
      choices.sheet === 'community' && some(({ measure }) => measure.group === 'facilities'),
      () => t('sheet.notes.presence'),
    ],
    [choices.sheet === 'schedule', () => t('sheet.notes.subtotals')],
    [choices.sheet === 'street', () => t('sheet.notes.perHundred')],
    [choices.sheet === 'street' && several, () => t('sheet.notes.perCommunity')],
    [some((one) => one.outsidePeriod), () => t('sheet.notes.outside')],
    [
      source.assessment.plan.extent === 'site' && some(({ unit }) => unit.scope === 'street'),
      () => t('sheet.notes.share'),
    ],
    [status('conflict'), () => t('sheet.notes.conflict')],
    [status('noWholeFits'), () => t('sheet.notes.noWholeFits')],
    [verdict('notComparable'), () => t('sheet.notes.notComparable')],
  ];
  return [
    ...notes.flatMap(([holds, words]) => (holds ? [words()] : [])),
    ...assumptionNotes(outcomes, source),
    ...paperNotes(outcomes, source),
  ];
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
    ...(coefficient !== undefined && built
      ? [t('sheet.notes.built', { value: formatDecimal(coefficient, language) })]
      : []),
  ];
}

function paperNotes(outcomes: readonly Outcome[], source: SheetSource): string[] {
  const { t } = source.words;
  const evidence = new Set(documentsOf(outcomes, source).map((document) => document.evidence));
  const heard = [...source.assessment.outcomes, ...source.assessment.silent];
  const coming = new Set(
    heard.flatMap(({ considered }) =>
      considered.flatMap(({ rule, fate }) => (fate.kind === 'coming' ? [rule.provision.id] : [])),
    ),
  );
  return [
    ...(evidence.has('secondary') ? [t('sheet.notes.evidence')] : []),
    ...(evidence.has('user') ? [t('sheet.notes.users')] : []),
    ...(coming.size > 0 ? [t('sheet.notes.coming', { count: coming.size })] : []),
  ];
}
