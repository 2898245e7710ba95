// What must be known beside a row: verdict, period, estimate, share, contradiction, evidence, and what to fill in.
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import { plannedTotal } from '../../core/assessment/verdict/planned-total.ts';
import { print } from '../../core/quantity/ratio.ts';
import { groupDigits } from '../../i18n/format.ts';
import {
  readsAsPlanned,
  type ListedOutcome,
} from '../../core/assessment/verdict/read-as-planned.ts';
import { FORCE_MARKS, forcesOf, forceText } from '../frame/force-words.ts';
import { bearings } from './bearings.ts';
import { inputName } from './naming.ts';
import { partsText } from './parts-text.ts';
import { evidenceIn, worstOf } from '../../core/assessment/verdict/row-verdict.ts';
import { verdictText } from '../frame/verdict-words.ts';
import type { SheetSource } from '../frame/sheet-choices.ts';
import type { Evidence } from '../../core/assessment/requirement/evidence.ts';
import type { Translate } from '../../i18n/i18n.ts';

/** Said by the figure's own cell, or by its remark. */
const SAID_BESIDE: ReadonlySet<string> = new Set(['notAssessed', 'notPlanned', 'elsewhere']);

/** The verdict and all that must be known beside it. */
export function flagsText(places: readonly Outcome[], source: SheetSource): string {
  const { t } = source.words;
  const verdict = worstOf(places, source.yardstick);
  return [
    ...(SAID_BESIDE.has(verdict)
      ? []
      : [verdictText(verdict, evidenceIn(places, source.yardstick), t)]),
    ...plannedFlag(places, source),
    ...remarks(places, source, 'word'),
  ].join(t('sheet.steps.comma'));
}

/** The verdict of what is planned, beside that of what stands. */
function plannedFlag(places: readonly ListedOutcome[], { yardstick, words }: SheetSource) {
  if (places.some(({ isReadAsPlanned }) => isReadAsPlanned)) return [];
  const planned = plannedTotal(places, yardstick);
  if (planned === null || planned.verdict === 'notAssessed') return [];
  const verdict = words.t(`verdicts.${planned.verdict}`);
  const gap = planned.gap === null ? '' : groupDigits(print(planned.gap, 'up'), words.language);
  return [
    planned.verdict === 'short'
      ? words.t('sheet.flags.plannedShort', { verdict, gap })
      : words.t('sheet.flags.planned', { verdict }),
  ];
}

/** The same where the verdict has a column of its own. */
/** @param force whether its word is written out, or its mark stands alone beside a legend */
export function remarksText(
  places: readonly Outcome[],
  source: SheetSource,
  force: 'word' | 'mark' = 'word',
): string {
  return remarks(places, source, force).join(source.words.t('sheet.steps.comma'));
}

function remarks(
  places: readonly Outcome[],
  source: SheetSource,
  force: 'word' | 'mark',
): string[] {
  const { t } = source.words;
  const parts = [
    ...forcesOf(places, source.yardstick).map((one) =>
      force === 'word' ? forceText(one, source.words) : FORCE_MARKS[one],
    ),
    ...missingText(places, source),
    ...flagsOf(places, source).map((flag) => t(`sheet.flags.${flag}`)),
    ...evidenceFlag(evidenceIn(places, source.yardstick), t),
    ...bearings(places, source),
  ];
  parts.push(...partsFlags(places, source));
  const entered = places.filter(({ existing }) => existing !== null).length;
  const of = { entered, total: places.length };
  const isNew = readsAsPlanned(source.assessment);
  if (entered > 0 && entered < places.length)
    parts.push(t(isNew ? 'sheet.flags.partlyPlanned' : 'sheet.flags.partly', of));
  return parts;
}

/** An existing figure that is a sum is shown as one; one that should be and is not is said to differ. */
function partsFlags(places: readonly Outcome[], { words }: SheetSource): string[] {
  const { t, language } = words;
  const [only] = places;
  const differing = places.filter(({ parts }) => parts?.use === 'differs');
  if (places.length > 1 || only === undefined)
    return differing.length === 0
      ? []
      : [t('sheet.flags.partsDifferAt', { count: differing.length })];
  if (only.parts === null || only.parts.use === 'agrees') return [];
  const sum = partsText(only.parts, language);
  return [t(`sheet.flags.${only.parts.use === 'taken' ? 'parts' : 'partsDiffer'}`, { sum })];
}

type Flag = 'outside' | 'estimated' | 'share' | 'conflict' | 'noWholeFits';

function flagsOf(places: readonly Outcome[], { assessment, yardstick }: SheetSource): Flag[] {
  const some = (test: (outcome: Outcome) => boolean) => places.some(test);
  const flags: [Flag, boolean][] = [
    ['outside', some((one) => one.outsidePeriod)],
    ['estimated', some((one) => one.estimated)],
    ['share', assessment.plan.extent === 'site' && some(({ unit }) => unit.scope === 'street')],
    ['conflict', some((one) => one.levels[yardstick].status === 'conflict')],
    ['noWholeFits', some((one) => one.levels[yardstick].status === 'noWholeFits')],
  ];
  return flags.flatMap(([flag, holds]) => (holds ? [flag] : []));
}

/** On what the requirement rests, whatever the verdict. */
function evidenceFlag(evidence: Evidence, t: Translate): string[] {
  return evidence === 'primary' ? [] : [t(`sheet.flags.evidence.${evidence}`)];
}

function missingText(places: readonly Outcome[], { assessment, yardstick, words }: SheetSource) {
  const inputs = places.flatMap(({ levels }) => levels[yardstick].missing);
  const names = new Set(inputs.map(({ input }) => inputName(input, assessment.rulebook, words)));
  return names.size === 0 ? [] : [[...names].join(words.t('results.and'))];
}
