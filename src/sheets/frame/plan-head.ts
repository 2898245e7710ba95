// What stands at the head of a sheet: which plan and place, by which papers and years, and how its figures are counted.
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import { NATION, placeChain } from '../../core/plan/place.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { restOnLapsed } from '../../core/assessment/verdict/lapsed.ts';
import { readsAsPlanned } from '../../core/assessment/verdict/read-as-planned.ts';
import { formatDate } from '../../i18n/format.ts';
import { chainName } from '../../i18n/place-name.ts';
import { areaBasesOf, saysAreaBasis } from './as-planned.ts';
import type { SheetSource } from './sheet-choices.ts';
import { switchedReadings } from './switched-readings.ts';
import type { Line } from './sheet.ts';

type FrameWord =
  | 'project'
  | 'compiler'
  | 'place'
  | 'extent'
  | 'dataDate'
  | 'asOf'
  | 'horizon'
  | 'growthYear'
  | 'yardstick'
  | 'lapsed'
  | 'rounding'
  | 'readings';

/**
 * @param outcomes those the tables were made from: they decide which readings are named
 * @param extra what a sheet says of itself
 */
export function planHead(
  source: SheetSource,
  outcomes: readonly Outcome[],
  extra: readonly Line[] = [],
): Line[] {
  const { assessment, yardstick, choices, words } = source;
  const { plan, rulebook } = assessment;
  const { t, language } = words;
  const chain = placeChain(plan.place, rulebook.places)
    .filter((code) => code !== NATION)
    .map((code) => [code, rulebook.places.get(code) ?? code] as const)
    .reverse();
  const names = chainName(chain, words);
  const date = (iso: string) => (iso === '' ? '' : formatDate(iso, language));
  const line = (id: FrameWord, value: string): Line => ({ label: t(`sheet.frame.${id}`), value });
  const alone = (id: FrameWord, value: string): Line => ({ ...line(id, value), alone: true });
  const readings = switchedReadings(outcomes, source);
  const target = plan.growth?.year ?? null;
  return [
    line('project', plan.name || t('sheet.frame.unnamed')),
    line('compiler', choices.compiler),
    line('place', t('sheet.frame.chain', { names, code: plan.place })),
    line('extent', t(`extents.${plan.extent}`)),
    line('dataDate', date(choices.dataDate)),
    line('asOf', date(plan.asOf)),
    line('horizon', t('sheet.frame.year', { year: plan.horizon })),
    ...(target === null || target === plan.horizon
      ? []
      : [line('growthYear', t('sheet.frame.year', { year: target }))]),
    line('yardstick', t(`results.${yardstick}`)),
    { ...line('lapsed', lapsedText(source)), ...inOneLine(language) },
    ...areaBasisLine(source),
    ...extra,
    alone('rounding', t('sheet.frame.roundingRule')),
    ...(readings.length === 0 ? [] : [alone('readings', readings.join(t('sheet.steps.comma')))]),
  ];
}

/** In English too long for a part of a line: it would stand there in three. */
const inOneLine = (language: 'zh' | 'en') => (language === 'en' ? { alone: true as const } : {});

/** How plans past their period count, and how many results rest on them. */
function lapsedText({ assessment, yardstick, words: { t } }: SheetSource): string {
  const { plan, outcomes } = assessment;
  if (plan.lapsed === 'listed') return t('sheet.frame.lapsedListed');
  const count = restOnLapsed(outcomes, yardstick, plan.horizon);
  if (count > 0) return t('sheet.frame.lapsedCounted', { count });
  const past = outcomes.filter(({ outsidePeriod }) => outsidePeriod).length;
  return past > 0 ? t('sheet.frame.lapsedPast', { count: past }) : t('sheet.frame.lapsedNone');
}

/** Of a new district where nobody says how areas are measured there is no line. */
function areaBasisLine({ assessment, words: { t } }: SheetSource): Line[] {
  if (!saysAreaBasis(assessment)) return [];
  const isPlanned = readsAsPlanned(assessment);
  const label = t(isPlanned ? 'sheet.frame.plannedBasis' : 'sheet.frame.areaBasis');
  return [{ label, value: areaBasisText(assessment.plan, t) }];
}

function areaBasisText(plan: Plan, t: SheetSource['words']['t']): string {
  const [first = plan.areaBasis, ...rest] = areaBasesOf(plan);
  if (rest.some((one) => one !== first)) return t('sheet.frame.byCommunity');
  return first === null ? t('sheet.frame.sameBasis') : t(`areaBases.${first}`);
}
