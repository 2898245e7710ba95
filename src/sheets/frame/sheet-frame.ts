// What every sheet carries around its tables: who, when, where, which papers, signatures and the plan's code.
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import { placeChain } from '../../core/plan/place.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { NATION } from '../../core/plan/place.ts';
import { restOnLapsed } from '../../core/assessment/verdict/lapsed.ts';
import { formatDate } from '../../i18n/format.ts';
import { chainName } from '../../i18n/place-name.ts';
import { planHash } from './plan-text.ts';
import { isShortened, withPrintedAreas } from './printed-areas.ts';
import { sheetNotes } from './sheet-notes.ts';
import type { SheetSource } from './sheet-choices.ts';
import { switchedReadings } from './switched-readings.ts';
import { papersOf } from './used-papers.ts';
import { withoutColumns, type Line, type PaperSize, type Sheet, type Table } from './sheet.ts';

interface Content {
  readonly key?: string;
  /** The one place the sheet is about. */
  readonly about?: string;
  readonly oneLeaf?: boolean;
  readonly paper: PaperSize;
  readonly head?: readonly Line[];
  readonly picture?: Sheet['picture'];
  readonly tables: readonly Table[];
  /** The outcomes the tables were made from: they decide which papers and notes are printed. */
  readonly outcomes: readonly Outcome[];
  /** What is listed besides and not required: its papers are printed too. */
  readonly encouraged?: readonly Outcome[];
}

export function framed(source: SheetSource, content: Content): Sheet {
  const { assessment, choices, words } = source;
  const { t } = words;
  const tables = content.tables.map((table) =>
    withPrintedAreas(withoutColumns(table, choices.hiddenColumns), assessment.rulebook),
  );
  return {
    id: choices.sheet,
    key: content.key ?? choices.sheet,
    paper: content.paper,
    title: t(`sheet.titles.${choices.sheet}`),
    subject: [assessment.plan.name || t('sheet.frame.unnamed'), content.about ?? '']
      .filter((one) => one !== '')
      .join(' · '),
    head: headOf(source, content),
    picture: content.picture,
    tables,
    papers: papersOf(
      [...content.outcomes, ...(content.encouraged ?? [])],
      source,
      content.oneLeaf ? 'short' : 'full',
    ),
    notes: [...sheetNotes(content.outcomes, source), ...shortenedNote(tables, source)],
    signatures: [t('sheet.frame.compiled'), t('sheet.frame.checked'), t('sheet.frame.approved')],
    hash: planHash(assessment.plan),
    oneLeaf: content.oneLeaf ?? false,
  };
}

function shortenedNote(tables: readonly Table[], { words: { t } }: SheetSource): string[] {
  const some = tables.some(({ rows }) => rows.some(({ cells }) => cells.some(isShortened)));
  return some ? [t('sheet.notes.places')] : [];
}

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
  | 'areaBasis'
  | 'rounding'
  | 'readings';

function headOf(source: SheetSource, { head: extra = [], outcomes }: Content): Line[] {
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
    line('areaBasis', areaBasisText(plan, words)),
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

function areaBasisText(plan: Plan, { t }: SheetSource['words']): string {
  const own = plan.streets.flatMap(({ communities }) =>
    communities.map(({ areaBasis }) => areaBasis ?? plan.areaBasis),
  );
  const [first = plan.areaBasis, ...rest] = own;
  if (rest.some((one) => one !== first)) return t('sheet.frame.byCommunity');
  return first === null ? t('sheet.frame.sameBasis') : t(`areaBases.${first}`);
}
